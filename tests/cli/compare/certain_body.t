By affiliation, who certainly speaks for a ministry speaks for it also where that it was part of a state by then is only
possible:

  $ (cat $DATA/prelude.toml; cat) >body.toml <<'END'
  > [[actor]]
  > id = "min"
  > name = "Ministry"
  > kind = "government"
  > affiliation = [{ to = "x", relation = "part-of", until = "2020-01-05" }]
  > [[actor]]
  > id = "sp"
  > name = "Spokesman"
  > kind = "person"
  > affiliation = [{ to = "min", relation = "spokesperson" }]
  > [[claim]]
  > id = "c1"
  > speaker = "sp"
  > act = "asserts"
  > party = "y"
  > date = "2020-01"
  > [[claim]]
  > id = "c2"
  > speaker = "min"
  > act = "denies"
  > party = "y"
  > date = "2020-02-01"
  > [[claim]]
  > id = "c3"
  > speaker = "min"
  > act = "asserts"
  > party = "a"
  > date = "2020-02-01"
  > [[claim]]
  > id = "c4"
  > speaker = "sp"
  > act = "asserts"
  > party = "a"
  > date = "2020-01"
  > END
  $ hearsay --db body.db record --quiet body.toml
  $ hearsay --db body.db compare e --by affiliation
  Event
  1 January 2020
  4 claims by 2 speakers.
  Positions and shifts are those of bodies, by affiliation at the time.
  That their speakers belonged to all of these bodies when they spoke is only possible: c1 and c4.
  
  Who did it?  [responsibility]
   as               speaker                                 via                      made        claim
   ───────────────  ──────────────────────────────────────  ───────────────────────  ──────────  ─────
  
   Anna
   asserted in 2 claims by 1 to 2 bodies
   0 appearances → 0 outlets → 0 owners → 1 to 2 independent origins: c4 and c3
   first: c4; latest: c3
   perpetrator      Spokesman, of Ministry and possibly     no appearance on record  Jan 2020    c4
                    Xland
   perpetrator      Ministry                                no appearance on record  1 Feb 2020  c3
  
   Yland
   asserted in 1 claim by 1 body, denied in 1
   perpetrator      Spokesman, of Ministry and possibly     no appearance on record  Jan 2020    c1
                    Xland
   denies any role  Ministry                                no appearance on record  1 Feb 2020  c2
  
   Moved
   - Possibly, Ministry reversed: Spokesman asserts Yland as perpetrator (c1, Jan 2020), then
     Ministry denies any role of Yland (c2, 1 Feb 2020); the record has no link for it, but their
     order is certain; that Spokesman spoke for Xland in c1 is only possible
  
  What was found on the way from the speakers to the record
   4 gaps: something is missing from the record
     - c1: Nothing is given in which what Spokesman said is on record.
     - c2: Nothing is given in which what Ministry said is on record.
     - c3: Nothing is given in which what Ministry said is on record.
     - 1 more
  
  See where a claim came from, and what is missing: hearsay --db body.db trace c4
