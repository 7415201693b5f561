A date's doubt stands in the picture of the timeline behind a name that had to be cut:

  $ cat $DATA/prelude.toml - >one.toml <<'EOR'
  > [[actor]]
  > id = "m"
  > name = "The Ministry of Long Names and Other Matters"
  > kind = "organisation"
  > [[document]]
  > id = "d"
  > outlet = "p"
  > date = "2020-01-05"
  > [[claim]]
  > id = "c"
  > speaker = "m"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-05~"
  > appearance = [{ document = "d" }]
  > [[claim]]
  > id = "c2"
  > speaker = "m"
  > act = "asserts"
  > party = "y"
  > date = "2020-02-05?"
  > appearance = [{ document = "d" }]
  > EOR
  $ hearsay record --quiet one.toml
  $ hearsay report e -o page.html
  wrote page.html
  $ grep -o 'The Ministry of [^<]*… [~?]' page.html
  The Ministry of Long Name… ~
  The Ministry of Long Name… ?
