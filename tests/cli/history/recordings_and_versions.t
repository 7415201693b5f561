Every recording is kept, and every version of a record with what changed:

  $ hearsay init . --quiet && hearsay record --quiet records
  $ sed -i 's/^hedge = .*/hedge = "much too early"/' records/example.toml
  $ SOURCE_DATE_EPOCH=1700086400 hearsay record --quiet records
  $ hearsay history
  $ hearsay history mayor-doubts-wiring
  $ hearsay history nobody

What had been recorded by then:

  $ hearsay compare market-fire --known-at 2023-11-14 --format json | grep hedge
  $ hearsay compare market-fire --format json | grep hedge

