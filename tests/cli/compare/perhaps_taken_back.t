A revision that was certainly taken back by the day leaves what it revised in force, whenever it was made:

  $ (cat $DATA/prelude.toml; cat) >back.toml <<'END'
  > [[document]]
  > id = "d1"
  > outlet = "p"
  > title = "Paper one"
  > [[claim]]
  > id = "a1"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-02"
  > [[claim]]
  > id = "a2"
  > speaker = "a"
  > act = "asserts"
  > party = "y"
  > revises = ["a1"]
  > [[claim]]
  > id = "a3"
  > speaker = "a"
  > retracts = ["a2"]
  > date = "2020-01-05"
  > END
  $ hearsay --db back.db record --quiet back.toml
  $ hearsay --db back.db compare e --as-of 2020-01-10
  Event
  1 January 2020
  2 claims by 1 speaker; 1 undecided.
  The only asserting claim in force is known through one speaker, Anna.
  This is what was certainly on record by the end of 10 January 2020.
  Undecided and left out, because their dates cannot tell whether they were on record: a2.
  Counted by when they were said, with no text on record by then: a1 and a3.
  
  Who did it?  [responsibility]
   Xland
   - Anna: perpetrator; no appearance on record; 2 Jan 2020; a1
  
   Also on record, holding none of these
   - Anna: takes no position: retracts a2; no appearance on record; 5 Jan 2020; a3
  
   Moved
   - Anna withdrew: asserts Yland as perpetrator (a2, undated, not certainly on record by then),
     then takes it back (a3, 5 Jan 2020); a1 stands again
  
  What was found on the way from the speakers to the record
   2 gaps: something is missing from the record
     - a1: Nothing that was certainly there by then shows what Anna said.
     - a3: Nothing that was certainly there by then shows what Anna said.
  
  See where a claim came from, and what is missing: hearsay --db back.db trace a1 --as-of 2020-01-10
  $ hearsay --db back.db trace a1 --as-of 2020-01-10 | head -3
  Where it came from: a1
  This is what was certainly on record by the end of 10 January 2020.
  Undecided, because their dates cannot tell whether they were on record: a2.

What may have been taken back, or replaced, by the day is told with that reserve wherever it is named:

  $ (cat $DATA/prelude.toml; cat) >trace.toml <<'END'
  > [[actor]]
  > id = "b"
  > name = "Bert"
  > kind = "person"
  > [[actor]]
  > id = "c"
  > name = "Cleo"
  > kind = "person"
  > [[document]]
  > id = "d1"
  > outlet = "p"
  > title = "Paper one"
  > [[document]]
  > id = "d2"
  > outlet = "p"
  > title = "Second edition"
  > date = "2020"
  > replaces = "d3"
  > archived = "https://web.archive.org/y"
  > [[document]]
  > id = "d3"
  > outlet = "p"
  > title = "First edition"
  > date = "2020-01-03"
  > archived = "https://web.archive.org/y"
  > [[claim]]
  > id = "c1"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-02"
  > [[claim]]
  > id = "c2"
  > speaker = "b"
  > repeats = ["c1"]
  > date = "2020-01-03"
  > appearance = [{document="d3"}]
  > [[claim]]
  > id = "c3"
  > speaker = "a"
  > retracts = ["c1"]
  > date = "2020"
  > END
  $ hearsay --db trace.db record --quiet trace.toml
  $ hearsay --db trace.db trace c2 --as-of 2020-06-01
  Where it came from: c2
  This is what was certainly on record by the end of 1 June 2020.
  Undecided, because their dates cannot tell whether they were on record: c3.
  
   Said by: Bert
   When: 3 Jan 2020
   Position: asserts Xland as perpetrator
   Links: repeats c1
   Recorded in: trace.toml:60
  
  The way to it
   ├─ on record in, the same day: “First edition” (d3), Post, 3 Jan 2020: archived
   │    https://web.archive.org/y
   └─ repeats, 1 day earlier: c1: Anna asserts Xland as perpetrator; 2 Jan 2020 (perhaps no longer in
      force by then) (an origin)
  
   1 origin: c1.
   1 hop from the speaker to a text on record.
  
   1 gap: something is missing from the record
   - c1: Nothing that was certainly there by then shows what Anna said.
  
   1 stale: taken back since, or resting on what was
   - Whether “First edition” had been replaced by “Second edition” (2020) by then is not certain.
  $ hearsay --db trace.db timeline e --as-of 2020-06-01
  Event
  1 January 2020
  This is what was certainly on record by the end of 1 June 2020.
  
   ⇅ the dates do not say that it came after all lines above; only the page does.
  
      when        2020-01-01     2020-01-03  what                                   id
   ─  ──────────  ─────────────────────────  ─────────────────────────────────────  ──────────────────
      1 Jan 2020  ━━━━━━━━                   the event: Event                       e
      2 Jan 2020         ━━━━━━━━━           Anna asserts Xland as perpetrator      c1 (perhaps no
                                                                                    longer in force by
                                                                                    then)
      3 Jan 2020                 ━━━━━━━━    Bert asserts Xland as perpetrator      c2 (a repeat)
   ⇅  3 Jan 2020                 ━━━━━━━━    document “First edition” published by  d3 (perhaps by
                                             Post                                   then replaced by
                                                                                    d2)
  
   Undecided: their dates cannot tell whether they were on record by then
   - c3
  $ hearsay --db trace.db timeline e --as-of 2020-06-01 --format json | grep "perhaps_re"
        "perhaps_retracted": null,
        "perhaps_replaced_by": [],
        "perhaps_retracted": null,
        "perhaps_replaced_by": [],
        "perhaps_retracted": null,
        "perhaps_replaced_by": [],
        "perhaps_retracted": null,
        "perhaps_replaced_by": [

Of figures and conflicts too:

  $ (cat $DATA/prelude.toml; cat) >figures.toml <<'END'
  > [[actor]]
  > id = "b"
  > name = "Bert"
  > kind = "person"
  > [[actor]]
  > id = "c"
  > name = "Cleo"
  > kind = "person"
  > [[claim]]
  > id = "n1"
  > speaker = "b"
  > topic = "killed"
  > act = "asserts"
  > value = 10
  > date = "2020-01-02"
  > [[claim]]
  > id = "n2"
  > speaker = "b"
  > topic = "killed"
  > act = "asserts"
  > value = 20
  > date = "2020-01-04"
  > [[claim]]
  > id = "n3"
  > speaker = "b"
  > retracts = ["n2"]
  > date = "2020"
  > [[claim]]
  > id = "m1"
  > speaker = "c"
  > topic = "killed"
  > act = "denies"
  > value = 20
  > date = "2020-01-05"
  > END
  $ hearsay --db figures.db record --quiet figures.toml
  $ hearsay --db figures.db compare e --as-of 2020-06-01
  Event
  1 January 2020
  3 claims by 2 speakers; 1 undecided.
  Both asserting claims in force are known through one speaker, Bert.
  This is what was certainly on record by the end of 1 June 2020.
  Undecided and left out, because their dates cannot tell whether they were on record: n3.
  Counted by when they were said, with no text on record by then: m1, n1 and n2.
  
  How many were killed?  [killed]
   as       speaker  via                      made        claim
   ───────  ───────  ───────────────────────  ──────────  ───────────────────────────────────────
  
   10
   asserts  Bert     no appearance on record  2 Jan 2020  n1
  
   20
   asserted in 1 claim by 1 speaker, denied in 1
   asserts  Bert     no appearance on record  4 Jan 2020  n2 (perhaps no longer in force by then)
   denies   Cleo     no appearance on record  5 Jan 2020  m1
  
   The asserted numbers run from 10 to 20.
  
   Latest figure of each
   - Bert: 20 (n2 (perhaps no longer in force by then), 4 Jan 2020), raised from 10 (n1, 2 Jan 2020,
     still in force)
  
   In conflict
   - 20: asserted by Bert (n2 (perhaps no longer in force by then)), denied by Cleo (m1)
  
  What was found on the way from the speakers to the record
   3 gaps: something is missing from the record
     - m1: Nothing that was certainly there by then shows what Cleo said.
     - n1: Nothing that was certainly there by then shows what Bert said.
     - n2: Nothing that was certainly there by then shows what Bert said.
  
  See where a claim came from, and what is missing:
   hearsay --db figures.db trace n1 --as-of 2020-06-01
