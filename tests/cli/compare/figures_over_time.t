A figure that was given up for none was not replaced by the one before it, and what its speaker denied since says so:

  $ cat $DATA/prelude.toml - > given-up.toml <<END
  > [[claim]]
  > id = "k1"
  > speaker = "a"
  > act = "asserts"
  > topic = "killed"
  > value = { min = 10, max = 20 }
  > date = "2020-06-07"
  > [[claim]]
  > id = "k3"
  > speaker = "a"
  > act = "asserts"
  > topic = "killed"
  > value = { min = 40 }
  > date = "2020-06-10"
  > [[claim]]
  > id = "k9"
  > speaker = "a"
  > act = "withholds"
  > topic = "killed"
  > revises = ["k3"]
  > date = "2024"
  > END
  $ hearsay --db given-up.db record -q given-up.toml; hearsay --db given-up.db compare e | grep -A 3 Latest
   Latest figure of each
   - Anna: 10 to 20 (k1, 7 Jun 2020); given up: 40 or more (k3, 10 Jun 2020)
  
   Moved
  $ cat given-up.toml - > none-now.toml <<END
  > [[claim]]
  > id = "k10"
  > speaker = "a"
  > act = "withholds"
  > topic = "killed"
  > revises = ["k1"]
  > date = "2024"
  > END
  $ hearsay --db none-now.db record -q none-now.toml; hearsay --db none-now.db compare e | grep -A 2 Latest
   Latest figure of each
   - Anna: none now; given up: 10 to 20 (k1, 7 Jun 2020) and 40 or more (k3, 10 Jun 2020)
  
  $ cat $DATA/prelude.toml - > denied.toml <<END
  > [[claim]]
  > id = "k1"
  > speaker = "a"
  > act = "asserts"
  > topic = "killed"
  > value = { min = 10, max = 20 }
  > date = "2020-06-07"
  > [[claim]]
  > id = "k3"
  > speaker = "a"
  > act = "asserts"
  > topic = "killed"
  > value = 50
  > date = "2020-06-08"
  > [[claim]]
  > id = "k2"
  > speaker = "a"
  > act = "denies"
  > topic = "killed"
  > value = { min = 10, max = 30 }
  > date = "2020-06-09"
  > END
  $ hearsay --db denied.db record -q denied.toml; hearsay --db denied.db compare e | grep -A 3 -E 'Latest|In conflict'
   Latest figure of each
   - Anna: 50 (k3, 8 Jun 2020), raised from a range of 10 to 20 (k1, 7 Jun 2020, still in force,
     denied since by k2)
  

A range that somebody denies includes numbers, and is no member of them; and who is in conflict over which role is told
where it is not all of them:

  $ cat $DATA/prelude.toml - > roles.toml <<END
  > [[claim]]
  > id = "number"
  > speaker = "a"
  > act = "asserts"
  > topic = "killed"
  > value = 12
  > date = "2020-06-07"
  > [[claim]]
  > id = "range"
  > speaker = "y"
  > act = "denies"
  > topic = "killed"
  > value = { min = 5 }
  > date = "2020-06-08"
  > [[claim]]
  > id = "paid"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > role = "sponsor"
  > certainty = "likely"
  > date = "2020-06-07"
  > [[claim]]
  > id = "did"
  > speaker = "y"
  > act = "asserts"
  > party = "x"
  > date = "2020-06-07"
  > [[claim]]
  > id = "not-paid"
  > speaker = "x"
  > act = "denies"
  > party = "x"
  > role = "sponsor"
  > date = "2020-06-08"
  > [[claim]]
  > id = "not-did"
  > speaker = "x"
  > act = "denies"
  > party = "x"
  > role = "perpetrator"
  > date = "2020-06-08"
  > END
  $ hearsay --db roles.db record -q roles.toml; hearsay --db roles.db compare e | grep -A 3 'In conflict'
   In conflict
   - Xland as perpetrator and sponsor: asserted by Yland (did: perpetrator) and Anna (paid: sponsor,
     likely), denied by Xland (not-did: perpetrator; not-paid: sponsor)
  
  --
   In conflict
   - 12: asserted by Anna (number); 5 or more, which includes it, is denied by Yland (range)
  
  What was found on the way from the speakers to the record
