  $ cp -R $RECORDS records && hearsay record --quiet records
  $ hearsay search meticulously
  claim afghanistan-taliban-fights-is-k  quote
      [meticulously] fought
  claim afghanistan-taliban-rebuke  quote
      [meticulously] fought
  2 matches
  $ hearsay search whiny wim
  claim defeat-mehr-mocks-trump  quote
      [whiny] [wimp]
  1 match
  $ hearsay search '"OR NEAR(' 
  error: nothing matches `"OR NEAR(`
  [3]
  $ hearsay search cruel --format json
  {
    "schema": "hearsay.search/1",
    "query": "cruel",
    "matches": [
      {
        "kind": "claim",
        "id": "kerman-khamenei-names-nobody",
        "field": "quote",
        "snippet": "cruel criminals must know that they will be strongly dealt with from now on",
        "authenticity": "genuine",
        "uncertain": false,
        "amendments": []
      }
    ]
  }
  $ hearsay search nothing-like-that
  error: nothing matches `nothing-like-that`
  [3]

