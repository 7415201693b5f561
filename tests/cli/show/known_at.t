A record is shown as it was recorded at a time, with what referred to it then:

  $ cat $DATA/prelude.toml - > r.toml <<END
  > [[claim]]
  > id = "three"
  > speaker = "a"
  > act = "asserts"
  > topic = "killed"
  > value = 3
  > date = "2020-01-02"
  > [[claim]]
  > id = "repeated"
  > speaker = "x"
  > repeats = ["three"]
  > date = "2020-01-03"
  > END
  $ SOURCE_DATE_EPOCH=1700000000 hearsay record --quiet r.toml
  $ sed -i -e 's/^value = 3/value = 4/' -e '/^id = "repeated"/,$d' r.toml && sed -i '$d' r.toml
  $ cat >> r.toml <<END
  > [[claim]]
  > id = "later"
  > speaker = "y"
  > disputes = ["three"]
  > date = "2020-01-04"
  > END
  $ SOURCE_DATE_EPOCH=1700086400 hearsay record --quiet r.toml
  $ SOURCE_DATE_EPOCH=1700172800 hearsay withdraw claim repeated --reason 'a misreading' | head -1
  withdrew claim repeated (recording 3); history keeps it
  $ hearsay show three
  # r.toml:29
  [[claim]]
  id = "three"
  event = "e"
  speaker = "a"
  act = "asserts"
  topic = "killed"
  value = 4
  date = "2020-01-02"
  
  # referred to by 1 record:
  #   claim later
  $ hearsay show three --known-at 2023-11-14
  [[claim]]
  id = "three"
  event = "e"
  speaker = "a"
  act = "asserts"
  topic = "killed"
  value = 3
  date = "2020-01-02"
  
  # referred to by 1 record:
  #   claim repeated
  $ hearsay show three --known-at 2023-11-15 | tail -3
  # referred to by 2 records:
  #   claim later
  #   claim repeated
  $ hearsay show three --known-at 2023-11-14 --format json | grep -e known_at -e value -e '"id"'
    "known_at": "2023-11-14",
      "id": "three",
      "value": 3,
        "id": "repeated"
  $ hearsay show three --format json | grep known_at
    "known_at": null,

What had not been recorded by then, or was withdrawn, is told from what never was:

  $ hearsay show later --known-at 2023-11-14
  error: the claim `later` had not been recorded by then
    help: `hearsay history later` tells when
  [3]
  $ hearsay show repeated --known-at 2023-11-15 | head -3
  [[claim]]
  id = "repeated"
  event = "e"
  $ hearsay show repeated --known-at 2030
  error: the claim `repeated` had been withdrawn by then (2023-11-16, reason: a misreading)
    help: `hearsay history repeated` tells what it said
  [3]
  $ hearsay show --kind claim repeated --known-at 2020
  error: the claim `repeated` had not been recorded by then
    help: `hearsay history repeated` tells when
  [3]
  $ hearsay show nobody --known-at 2023-11-14
  error: no record has the id `nobody`
    help: `hearsay search` finds records by their texts
  [3]
  $ hearsay show three --known-at yesterday
  error: --known-at: a date is wanted, not a word that means another one each day
    help: write the day itself: YYYY-MM-DD
  [2]
