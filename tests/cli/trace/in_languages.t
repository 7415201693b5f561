A wording has its language with it, where it has one of its own too:

  $ cat $DATA/prelude.toml - >one.toml <<'EOR'
  > [[document]]
  > id = "d"
  > outlet = "p"
  > date = "2020-01-05"
  > [[claim]]
  > id = "c"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-05"
  > quote = "C'est eux"
  > language = "fr"
  > appearance = [{ document = "d", quote = "it was them", language = "en" }]
  > EOR
  $ hearsay record --quiet one.toml
  $ hearsay trace c | grep -E 'Quote|worded'
   Quote (fr):
        worded there (en): “it was them”
