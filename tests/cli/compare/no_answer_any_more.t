A claim that only takes another back, or only revises it, has no position; which of both it does is told.

  $ cat $DATA/prelude.toml - > records.toml <<END
  > [[claim]]
  > id = "one"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-02"
  > appearance = [{ outlet = "p" }]
  > [[claim]]
  > id = "two"
  > speaker = "a"
  > revises = ["one"]
  > statement = "clarified the wording"
  > date = "2020-01-03"
  > [[claim]]
  > id = "three"
  > speaker = "y"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-02"
  > [[claim]]
  > id = "four"
  > speaker = "y"
  > retracts = ["three"]
  > date = "2020-01-03"
  > END
  $ hearsay record -q records.toml; hearsay compare e | grep -A 4 Moved
   Moved
   - Yland withdrew: asserts Xland as perpetrator (three, 2 Jan 2020), then takes it back (four, 3
     Jan 2020)
   - Anna gave no answer any more: asserts Xland as perpetrator (one, 2 Jan 2020), then revises it,
     taking no position (two, 3 Jan 2020)
  $ hearsay compare e --without p | grep remain
  Without the outlet Post, 3 of 4 claims remain.

Of one that does both, each is told of what it does:

  $ cat $DATA/prelude.toml - > both.toml <<END
  > [[claim]]
  > id = "one"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-02"
  > [[claim]]
  > id = "two"
  > speaker = "a"
  > act = "asserts"
  > party = "y"
  > date = "2020-01-02"
  > [[claim]]
  > id = "three"
  > speaker = "a"
  > revises = ["one"]
  > retracts = ["two"]
  > date = "2020-01-03"
  > END
  $ hearsay --db both.db record -q both.toml; hearsay --db both.db compare e | grep -A 4 Moved
   Moved
   - Anna gave no answer any more: asserts Xland as perpetrator (one, 2 Jan 2020), then revises it,
     taking no position (three, 3 Jan 2020)
   - Anna withdrew: asserts Yland as perpetrator (two, 2 Jan 2020), then takes it back (three, 3 Jan
     2020)
