An event tells which events are recorded as part of it: their claims are their own, and would else seem not to be there.

  $ cat $DATA/prelude.toml - > parts.toml <<END
  > [[event]]
  > id = "downing"
  > title = "The downing of a plane"
  > date = "2020-07-17"
  > part_of = "e"
  > [[event]]
  > id = "battle"
  > title = "The battle"
  > date = "2020-08"
  > part_of = "e"
  > [[claim]]
  > id = "boast"
  > event = "downing"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > date = "2020-07-17"
  > END
  $ hearsay --db parts.db record -q parts.toml
  $ hearsay --db parts.db compare e
  Event
  1 January 2020
  Its parts, each compared by itself: The battle (battle), 0 claims; The downing of a plane (downing),
  1 claim.
  No claim on record of its own.
  
  $ hearsay --db parts.db compare e --format json | grep -A 13 '"parts"'
      "parts": [
        {
          "id": "battle",
          "title": "The battle",
          "claims": 0
        },
        {
          "id": "downing",
          "title": "The downing of a plane",
          "claims": 1
        }
      ]
    },
    "as_of": null,
  $ hearsay --db parts.db report e --format md | head -n 8
  # Provenance report: Event
  
  1 January 2020
  
  Its parts, each compared by itself: The battle (battle), 0 claims; The downing of a plane (downing), 1 claim.
  
  No claim on record of its own.
  
  $ hearsay --db parts.db compare downing | head -n 4
  The downing of a plane
  17 July 2020
  Part of Event.
  1 claim by 1 speaker.


As of a day, how many claims they had is theirs to tell:

  $ hearsay --db parts.db compare e --as-of 2020-08-15 | sed -n 3,4p
  Its parts, each compared by itself: The battle (battle); The downing of a plane (downing).
  No claim on record of its own.
  $ hearsay --db parts.db compare e --as-of 2020-08-15 --format json | grep -c '"claims": null'
  2

At a cut, parts that are certainly later are not told:

  $ hearsay --db parts.db compare e --as-of 2020-07-20 | head -n 4
  Event
  1 January 2020
  Its part, compared by itself: The downing of a plane (downing).
  No claim on record of its own.
  $ hearsay --db parts.db compare e --as-of 2020-07-20 --format json | grep -A 6 '"parts"'
      "parts": [
        {
          "id": "downing",
          "title": "The downing of a plane",
          "claims": null
        }
      ]
