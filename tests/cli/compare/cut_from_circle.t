Where texts came from each other only, and one of them is set aside, what it leaves is told not to be first-hand:

  $ cat $DATA/prelude.toml - > r.toml <<END
  > [[document]]
  > id = "p1"
  > outlet = "p"
  > title = "Item"
  > date = "2020-01-03"
  > [[document]]
  > id = "q1"
  > outlet = "q"
  > title = "Post item"
  > date = "2020-01-04"
  > [[claim]]
  > id = "said"
  > event = "e"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-02"
  > appearance = [{ document = "p1", via = ["q1"] }, { document = "q1", via = ["p1"] }]
  > END
  $ hearsay record --quiet r.toml
  $ hearsay compare e --without p1
  Event
  1 January 2020
  1 claim by 1 speaker, known through 1 document.
  Without the document “Item” (p1), 1 of 1 claim remains.
  Only via what is set aside came the document q1, and that via it in turn: where it has this from
    is not on record.
  The only asserting claim in force is known through one document, “Post item” (q1); through one
    outlet, Quill; and through one speaker, Anna.
  
  Who did it?  [responsibility]
   Xland
   - Anna: perpetrator; Quill; 2 Jan 2020; said
  
  What was found on the way from the speakers to the record
   1 gap: something is missing from the record
     - document q1: “Post item” has neither an archived copy nor a local capture.
  
  See where a claim came from, and what is missing: hearsay trace said
  $ hearsay compare e --without p1 --format md | grep 'in turn'
  Only via what is set aside came the document q1, and that via it in turn: where it has this from is not on record.
  $ hearsay compare e --without p1 --format json | grep -A 6 cut_from
    "cut_from_circle": [
      {
        "claim": "said",
        "appearance": 2,
        "document": "q1"
      }
    ],
  $ hearsay compare e --without p1 --without q1 | head -8
  Event
  1 January 2020
  No claim on record.
  Without the document “Item” (p1) and the document “Post item” (q1), 0 of 1 claim remains.
  Gone with them: said.
  Nobody is left who asserts: Xland (responsibility).
  
