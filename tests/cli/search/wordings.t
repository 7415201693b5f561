What a text makes of a claim is not told as what was said:

  $ cat $DATA/prelude.toml - > r.toml <<END
  > [[document]]
  > id = "item"
  > outlet = "p"
  > title = "Item"
  > date = "2020-01-04"
  > [[claim]]
  > id = "said"
  > event = "e"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > quote = "Soldiers of the Front did it"
  > appearance = [
  >   { document = "item", quote = "ISIS did it, says the Front", distorts = "names another group" },
  >   { outlet = "q", quote = "The Front has done it" },
  > ]
  > END
  $ hearsay record --quiet r.toml
  $ hearsay search soldiers
  claim said  quote
      [Soldiers] of the Front did it
  1 match
  $ hearsay search isis
  claim said  quote as worded in item, which departs from what was said
      [ISIS] did it, says the Front
  1 match
  $ hearsay search done
  claim said  quote as worded in q
      The Front has [done] it
  1 match
  $ hearsay search isis --format json
  {
    "schema": "hearsay.search/1",
    "query": "isis",
    "matches": [
      {
        "kind": "claim",
        "id": "said",
        "field": "quote",
        "snippet": "ISIS did it, says the Front",
        "appearance": 1,
        "in": "item",
        "distorts": true,
        "authenticity": "genuine",
        "uncertain": false,
        "amendments": []
      }
    ],
    "more_matches": false
  }

Words in a row stand in one text:

  $ hearsay search '"did it isis"'
  error: nothing matches `"did it isis"`
  [3]
  $ hearsay search '"the front did it"'
  claim said  quote
      Soldiers of [the] [Front] [did] [it]
  1 match
