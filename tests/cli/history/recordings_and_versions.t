Every recording is kept, and every version of a record with what changed:

  $ hearsay init . --quiet && hearsay record --quiet records
  $ sed -i 's/^hedge = .*/hedge = "much too early"/' records/example.toml
  $ SOURCE_DATE_EPOCH=1700086400 hearsay record --quiet records
  $ hearsay history
  recording 1  2023-11-14T22:13:20Z  files of your name
      from records/example.toml
      added 7: event market-fire, actor mayor, actor traders, outlet daily, document
        daily-2024-05-04, claim mayor-doubts-wiring, claim traders-blame-wiring
  recording 2  2023-11-15T22:13:20Z  files of your name
      from records/example.toml
      changed 1: claim mayor-doubts-wiring
  $ hearsay history mayor-doubts-wiring
  claim mayor-doubts-wiring: 2 versions
    recording 1  2023-11-14T22:13:20Z  added
        + [[claim]]
        + id = "mayor-doubts-wiring"
        + event = "market-fire"
        + speaker = "mayor"
        + statement = "It is too early to speak of wiring."
        + hedge = "too early"
        + date = "2024-05-04"
        + questions = ["traders-blame-wiring"]
        + 
        + [[claim.appearance]]
        + document = "daily-2024-05-04"
    recording 2  2023-11-15T22:13:20Z  changed
        - hedge = "too early"
        + hedge = "much too early"
  $ hearsay history nobody
  error: no record has or had the id `nobody`
    help: `hearsay history` tells what was recorded when
  [3]

What had been recorded by then:

  $ hearsay compare market-fire --known-at 2023-11-14 --format json | grep hedge
        "hedge": "too early",
        "hedge": null,
  $ hearsay compare market-fire --format json | grep hedge
        "hedge": "much too early",
        "hedge": null,

