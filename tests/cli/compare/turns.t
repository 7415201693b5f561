A turn stays told when what it turned from is revised or retracted later; a figure that was taken
back is not one that was replaced; a range is no movement; a joint claim is of those who make it:

  $ cat >turns.toml <<'EOR'
  > schema = 1
  > recorder = "Test"
  > [[event]]
  > id = "raid"
  > title = "Raid"
  > date = "2022-06-01"
  > [[actor]]
  > id = "office"
  > name = "Office"
  > kind = "government"
  > [[actor]]
  > id = "north"
  > name = "Army North"
  > kind = "armed-group"
  > [[actor]]
  > id = "group"
  > name = "Group X"
  > kind = "armed-group"
  > [[claim]]
  > id = "k1"
  > event = "raid"
  > speaker = "office"
  > act = "asserts"
  > party = "group"
  > date = "2022-06-03"
  > [[claim]]
  > id = "k2"
  > event = "raid"
  > speaker = "office"
  > act = "denies"
  > party = "group"
  > date = "2022-06-04"
  > [[claim]]
  > id = "k3"
  > event = "raid"
  > speaker = "office"
  > retracts = ["k1"]
  > date = "2022-06-05"
  > [[claim]]
  > id = "both"
  > event = "raid"
  > speaker = "north"
  > act = "asserts"
  > parties = ["group", "north"]
  > date = "2022-06-06"
  > [[claim]]
  > id = "joint"
  > event = "raid"
  > speakers = ["north", "group"]
  > topic = "killed"
  > act = "asserts"
  > value = { min = 10, max = 12 }
  > date = "2022-06-03"
  > [[claim]]
  > id = "joint-less"
  > event = "raid"
  > speakers = ["north", "group"]
  > topic = "killed"
  > act = "asserts"
  > value = 9
  > date = "2022-06-04"
  > [[claim]]
  > id = "n1"
  > event = "raid"
  > speaker = "office"
  > topic = "killed"
  > act = "asserts"
  > value = 97
  > date = "2022-06-02"
  > [[claim]]
  > id = "n2"
  > event = "raid"
  > speaker = "office"
  > act = "asserts"
  > value = 106
  > revises = ["n1"]
  > topic = "killed"
  > date = "2022-06-05"
  > [[claim]]
  > id = "n3"
  > event = "raid"
  > speaker = "office"
  > retracts = ["n2"]
  > date = "2022-06-09"
  > EOR
  $ hearsay record -q turns.toml 2>/dev/null
  $ hearsay compare raid | sed -n '/Moved/,/^ *$/p'
   Moved
   - Office reversed: asserts Group X as perpetrator (k1, 3 Jun 2022), then denies any role of Group
     X (k2, 4 Jun 2022); the record has no link for it, but their order is certain
   - Office withdrew: asserts Group X as perpetrator (k1, 3 Jun 2022), then takes it back (k3, 5 Jun
     2022)
  
   Moved
   - Office raised the number: asserts 97 (n1, 2 Jun 2022), then asserts 106 (n2, 5 Jun 2022)
   - Office withdrew: asserts 106 (n2, 5 Jun 2022), then takes it back (n3, 9 Jun 2022); n1 stands
     again
  
  $ hearsay compare raid | grep 'themselves\|one of them\|itself'
   asserted in 1 claim by 1 speaker; claimed by Army North, one of them
  $ hearsay compare raid --topic killed | sed -n '/Latest/,/^ *$/p'
   Latest figure of each
   - Group X and Army North: 9 (joint-less, 4 Jun 2022), lowered from a range of 10 to 12 (joint, 3
     Jun 2022, still in force)
   - Office: 97 (n1, 2 Jun 2022); taken back: 106 (n2, 5 Jun 2022)
  
  $ hearsay timeline raid | grep -A1 'Group X assert'
      3 Jun 2022       ━━━                   Army North and Group X assert 10 to    joint
                                             12 [killed]
  --
      4 Jun 2022         ━━━━                Army North and Group X assert 9        joint-less
                                             [killed]

A hedge holds for its own claim, and not for the next one in the row:

  $ cat >hedged.toml <<'EOR'
  > schema = 1
  > recorder = "Test"
  > [[claim]]
  > id = "h1"
  > event = "raid"
  > speaker = "north"
  > act = "asserts"
  > party = "group"
  > certainty = "likely"
  > date = "2022-06-07"
  > [[claim]]
  > id = "h2"
  > event = "raid"
  > speaker = "north"
  > act = "asserts"
  > party = "group"
  > date = "2022-06-08"
  > EOR
  $ hearsay record -q hedged.toml 2>/dev/null
  $ hearsay compare raid | grep -A2 'In conflict' | head -3
   In conflict
   - Group X as perpetrator: asserted by Army North (h1: likely; h2), denied by Office (k2)
   - Group X and Army North jointly as perpetrator: asserted by Army North (both); of these, Group X

A figure that was taken back was not lowered. What is missing in another event, from which a claim is taken, is missing.
  $ cat $DATA/prelude.toml - > taken.toml <<EOF
  > [[event]]
  > id = "earlier"
  > title = "Earlier"
  > date = "2019-01-01"
  > [[actor]]
  > id = "aide"
  > name = "an aide"
  > kind = "person"
  > anonymous = true
  > described_as = "an aide"
  > [[claim]]
  > id = "seven"
  > speaker = "a"
  > act = "asserts"
  > topic = "killed"
  > value = 7
  > date = "2020-01-06"
  > [[claim]]
  > id = "six"
  > speaker = "a"
  > act = "asserts"
  > topic = "killed"
  > value = 6
  > retracts = ["seven"]
  > date = "2020-01-07"
  > [[claim]]
  > id = "source"
  > event = "earlier"
  > speaker = "aide"
  > act = "asserts"
  > party = "x"
  > date = "2019-01-02"
  > [[claim]]
  > id = "relayed"
  > speaker = "y"
  > act = "asserts"
  > party = "x"
  > repeats = ["source"]
  > date = "2020-01-08"
  > EOF
  $ hearsay --db taken.db record --quiet taken.toml
  $ hearsay --db taken.db compare e | grep "6 (six"
   - Anna: 6 (six, 7 Jan 2020); taken back: 7 (seven, 6 Jan 2020)
   - Anna withdrew: asserts 7 (seven, 6 Jan 2020), then asserts 6 (six, 7 Jan 2020)
  $ hearsay --db taken.db report e --format text | grep "anonymous source"
   - source and actor aide: an aide is an anonymous source: “an aide”.
   - source and actor aide: an aide is an anonymous source: “an aide”.
