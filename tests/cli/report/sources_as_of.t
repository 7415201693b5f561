The sources of a report as of a day have all documents of the event that were certainly on record by then, also those
that replaced another or were replaced:

  $ cat $DATA/prelude.toml - > records.toml <<END
  > [[document]]
  > id = "d1"
  > outlet = "q"
  > date = "2020-01-02"
  > [[document]]
  > id = "d2"
  > outlet = "p"
  > date = "2020-01-03"
  > replaces = "d1"
  > [[claim]]
  > id = "c"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-02"
  > [[claim.appearance]]
  > document = "d1"
  > END
  $ hearsay record -q records.toml
  $ hearsay report e > whole.txt; hearsay report e --as-of 2030-01-01 > later.txt; diff whole.txt later.txt
  8a9
  > This is what was certainly on record by the end of 1 January 2030.
  63c64
  <  It tells everything on record, without a cut in time.
  ---
  >  It tells what was certainly on record by the end of 1 January 2030.
  [1]
  $ hearsay report e --as-of 2020-01-02 | grep 'd2\|Post'
  [1]

Not what was there and no claim of the event was known through, as a file that was closed:

  $ cat >> records.toml <<END
  > [[document]]
  > id = "file"
  > outlet = "p"
  > date = "2020-01-01"
  > [[claim]]
  > id = "secret"
  > speaker = "y"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-01"
  > disclosed = "2050"
  > [[claim.appearance]]
  > document = "file"
  > END
  $ hearsay record -q records.toml
  $ hearsay report e --as-of 2030-01-01 --format md | grep '^| .*(d1\|^| .*(d2\|^| .*file\|^| d1\|^| d2'
  | d1 | Quill | 2 Jan 2020 | no copy, no address; replaced by d2, 3 Jan 2020 | 1 |
  | d2 | Post | 3 Jan 2020 | no copy, no address | 0 |
