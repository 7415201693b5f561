What is taken back leaves again what it had changed; fewer of the same parties are no other party; what everything
rests on is told of one repeat too.

  $ cat "$DATA/prelude.toml" - > records.toml <<'END'
  > [[claim]]
  > id = "first"
  > speaker = "a"
  > act = "asserts"
  > parties = ["x", "y"]
  > date = "2020-01-02"
  > [[claim]]
  > id = "revision"
  > speaker = "a"
  > act = "asserts"
  > party = "y"
  > revises = ["first"]
  > date = "2020-01-03"
  > [[claim]]
  > id = "taken-back"
  > speaker = "a"
  > retracts = ["revision"]
  > date = "2020-01-04"
  > [[claim]]
  > id = "denial"
  > speaker = "y"
  > act = "denies"
  > party = "y"
  > date = "2020-01-03"
  > [[claim]]
  > id = "no-denial"
  > speaker = "y"
  > retracts = ["denial"]
  > date = "2020-01-04"
  > [[claim]]
  > id = "denial-after-all"
  > speaker = "y"
  > retracts = ["no-denial"]
  > date = "2020-01-05"
  > [[claim]]
  > id = "relayed"
  > speaker = "x"
  > repeats = ["first"]
  > date = "2020-01-06"
  > END
  $ hearsay record -q records.toml
  $ hearsay compare e | sed -n '/ Moved/,/^ *$/p'
   Moved
   - Anna narrowed the party: asserts Xland and Yland as perpetrator (first, 2 Jan 2020), then
     asserts Yland as perpetrator (revision, 3 Jan 2020)
   - Yland withdrew: denies any role of Yland (denial, 3 Jan 2020), then takes it back (no-denial, 4
     Jan 2020)
   - Anna withdrew: asserts Yland as perpetrator (revision, 3 Jan 2020), then takes it back
     (taken-back, 4 Jan 2020); first stands again
   - Yland withdrew: takes denial back (no-denial, 4 Jan 2020), then takes that retraction back
     (denial-after-all, 5 Jan 2020); denial stands again
  
  $ hearsay compare e --format json | grep '"parties":' | sort | uniq -c | sed 's/^ *//'
  1           "parties": "narrowed",
  3           "parties": null,
  $ hearsay trace no-denial | sed -n '/ stale/,$p'
   1 stale: taken back since, or resting on what was
   - The retraction of denial by Yland has been taken back by Yland (5 January 2020).
  $ hearsay check records.toml 2>&1 | grep H108
  warning[H108]: What Anna said has been taken back by Anna (4 January 2020)
  warning[H108]: The retraction of denial by Yland has been taken back by Yland (5 January 2020)
  $ hearsay compare e --as-of 2020-01-03 | sed -n '/ Moved/,/^ *$/p'
   Moved
   - Anna narrowed the party: asserts Xland and Yland as perpetrator (first, 2 Jan 2020), then
     asserts Yland as perpetrator (revision, 3 Jan 2020)
  

Of one repeat the speaker whom it came from is what all rests on, and not its own:

  $ cat "$DATA/prelude.toml" - > records.toml <<'END'
  > [[claim]]
  > id = "of-anna"
  > speaker = "a"
  > act = "suggests"
  > party = "y"
  > [[claim]]
  > id = "of-xland"
  > speaker = "x"
  > act = "asserts"
  > party = "y"
  > repeats = ["of-anna"]
  > [[claim]]
  > id = "another"
  > speaker = "y"
  > act = "asserts"
  > party = "x"
  > END
  $ hearsay --db one.db record -q records.toml
  $ hearsay --db one.db compare e | grep 'known only'
   the assertion is known only through the speaker Anna

A retraction that was taken back itself makes nothing stand, and an affiliation that ended narrows nothing:

  $ cat "$DATA/prelude.toml" - > records.toml <<'END'
  > [[actor]]
  > id = "b"
  > name = "Old army"
  > kind = "armed-group"
  > affiliation = [{ to = "y", relation = "part-of", from = "1980", until = "1990" }]
  > [[claim]]
  > id = "b1"
  > speaker = "x"
  > act = "asserts"
  > party = "y"
  > date = "2020-01-02"
  > [[claim]]
  > id = "b2"
  > speaker = "x"
  > act = "asserts"
  > party = "b"
  > revises = ["b1"]
  > [[claim]]
  > id = "b3"
  > speaker = "x"
  > retracts = ["b2"]
  > date = "2020-01-04"
  > [[claim]]
  > id = "b4"
  > speaker = "x"
  > retracts = ["b3"]
  > date = "2020-01-05"
  > [[claim]]
  > id = "b5"
  > speaker = "x"
  > retracts = ["b2"]
  > date = "2020-01-06"
  > END
  $ hearsay --db three.db record -q records.toml
  $ hearsay --db three.db compare e | sed -n '/ Moved/,/^ *$/p'
   Moved
   - Xland named another party: asserts Yland as perpetrator (b1, 2 Jan 2020), then asserts Old army
     as perpetrator (b2, undated)
   - Xland withdrew: asserts Old army as perpetrator (b2, undated), then takes it back (b3, 4 Jan
     2020)
   - Xland withdrew: takes b2 back (b3, 4 Jan 2020), then takes that retraction back (b4, 5 Jan
     2020)
   - Xland withdrew: asserts Old army as perpetrator (b2, undated), then takes it back (b5, 6 Jan
     2020); b1 stands again
  

A figure that rests on a forgery alone is no end of what was asserted:

  $ cat "$DATA/prelude.toml" - > records.toml <<'END'
  > [[claim]]
  > id = "forged"
  > speaker = "a"
  > act = "asserts"
  > topic = "killed"
  > value = 900
  > authenticity = "fabricated"
  > [[claim]]
  > id = "echo"
  > speaker = "y"
  > repeats = ["forged"]
  > date = "2020-01-03"
  > [[claim]]
  > id = "ten"
  > speaker = "x"
  > act = "asserts"
  > topic = "killed"
  > value = 10
  > date = "2020-01-03"
  > [[claim]]
  > id = "twelve"
  > speaker = "x"
  > act = "asserts"
  > topic = "killed"
  > value = 12
  > revises = ["ten"]
  > date = "2020-01-04"
  > [[claim]]
  > id = "eleven"
  > speaker = "a"
  > act = "asserts"
  > topic = "killed"
  > value = 11
  > date = "2020-01-04"
  > END
  $ hearsay --db two.db record -q records.toml
  $ hearsay --db two.db compare e | grep 'run from\|echo'
   Yland    no appearance on record  3 Jan 2020  echo (a repeat)
   The asserted numbers run from 11 to 12, apart from 900, which has no independent origin.
   - Yland: 900 (echo (repeats a fabricated claim), a repeat, 3 Jan 2020)
     - echo: Nothing is given in which what Yland said is on record.
     - echo and forged: What Yland said rests on a fabricated claim, which Anna never made.
