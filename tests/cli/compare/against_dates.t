A revision that is dated before what it revises is told as one, and that its dates say the contrary:

  $ (cat $DATA/prelude.toml; cat) >dates.toml <<'END'
  > [[actor]]
  > id = "b"
  > name = "Bert"
  > kind = "person"
  > [[actor]]
  > id = "c"
  > name = "Cleo"
  > kind = "person"
  > [[claim]]
  > id = "c1"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-05"
  > [[claim]]
  > id = "c2"
  > speaker = "a"
  > act = "denies"
  > party = "x"
  > date = "2020-01-02"
  > revises = ["c1"]
  > [[claim]]
  > id = "n1"
  > speaker = "b"
  > topic = "killed"
  > act = "asserts"
  > value = 10
  > date = "2020-01-05"
  > [[claim]]
  > id = "n2"
  > speaker = "b"
  > topic = "killed"
  > act = "asserts"
  > value = 20
  > date = "2020-01-02"
  > revises = ["n1"]
  > END
  $ hearsay --db dates.db record --quiet dates.toml
  $ hearsay --db dates.db compare e | grep -A 8 Moved
   Moved
   - Anna reversed: asserts Xland as perpetrator (c1, 5 Jan 2020), then denies any role of Xland
     (c2, 2 Jan 2020); their dates say the contrary
  
  How many were killed?  [killed]
   20
   - Bert; no appearance on record; 2 Jan 2020; n2
   10
   formerly asserted in 1 claim
  --
   Moved
   - Bert raised the number: asserts 10 (n1, 5 Jan 2020), then asserts 20 (n2, 2 Jan 2020); their
     dates say the contrary
  
  What was found on the way from the speakers to the record
   4 gaps: something is missing from the record
     - c1: Nothing is given in which what Anna said is on record.
     - c2: Nothing is given in which what Anna said is on record.
     - n1: Nothing is given in which what Bert said is on record.
  $ hearsay --db dates.db compare e --format json | grep against_dates
            "against_dates": true,
            "against_dates": true,
