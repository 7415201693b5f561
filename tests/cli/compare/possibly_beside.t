Of several who speak for a party, each is told to belong to it as certainly as the record has it:

  $ cat > o.toml <<END
  > schema = 1
  > [[event]]
  > id = "e"
  > title = "Fire"
  > date = "2024-03-22"
  > [[actor]]
  > id = "state"
  > name = "State"
  > kind = "state"
  > [[actor]]
  > id = "a"
  > name = "Ann"
  > kind = "person"
  > [[actor.affiliation]]
  > to = "state"
  > relation = "office-holder"
  > until = "2025~"
  > [[actor]]
  > id = "b"
  > name = "Ben"
  > kind = "person"
  > [[actor.affiliation]]
  > to = "state"
  > relation = "office-holder"
  > [[claim]]
  > id = "ann-denies"
  > event = "e"
  > speaker = "a"
  > act = "denies"
  > party = "state"
  > date = "2024-03-23"
  > [[claim]]
  > id = "ben-denies"
  > event = "e"
  > speaker = "b"
  > act = "denies"
  > party = "state"
  > date = "2024-03-23"
  > END
  $ hearsay record --quiet o.toml
  $ hearsay compare e | grep belong
   denied in 2 claims; denied by Ben, who belongs to it, and Ann, who possibly belongs to it
  $ hearsay report e --format md | grep belong
  - **State**: denied in 2 claims; denied by Ben, who belongs to it, and Ann, who possibly belongs to it

Where one of joint speakers only possibly belonged to a body, what they changed is not told of the body without saying so:

  $ cat > j.toml <<END
  > schema = 1
  > [defaults]
  > event = "j"
  > [[event]]
  > id = "j"
  > title = "Blast"
  > date = "2014-01-01"
  > topics.n = "How many bombs?"
  > [[actor]]
  > id = "northland"
  > name = "Northland"
  > kind = "state"
  > [[actor]]
  > id = "front"
  > name = "Front"
  > kind = "armed-group"
  > [[actor]]
  > id = "watch"
  > name = "Watch"
  > kind = "organisation"
  > [[actor]]
  > id = "alpha"
  > name = "Alpha Fund"
  > kind = "organisation"
  > affiliation = [{ to = "northland", relation = "part-of", until = "2014~" }]
  > [[claim]]
  > id = "j1"
  > speakers = ["alpha", "watch"]
  > act = "asserts"
  > party = "front"
  > date = "2014-01-02"
  > [[claim]]
  > id = "j2"
  > speakers = ["alpha", "watch"]
  > act = "denies"
  > party = "front"
  > revises = ["j1"]
  > date = "2014-01-05"
  > [[claim]]
  > id = "three"
  > speakers = ["alpha", "watch"]
  > act = "asserts"
  > topic = "n"
  > value = 3
  > date = "2014-01-02"
  > [[claim]]
  > id = "four"
  > speakers = ["alpha", "watch"]
  > act = "asserts"
  > topic = "n"
  > value = 4
  > date = "2014-01-05"
  > END
  $ hearsay record --quiet j.toml
  $ hearsay compare j --by affiliation | grep -A 4 -E 'Moved|Latest figure'
   Moved
   - Possibly, Northland and Watch reversed: Alpha Fund and Watch assert Front as perpetrator (j1, 2
     Jan 2014), then Alpha Fund and Watch deny any role of Front (j2, 5 Jan 2014); that Alpha Fund and
     Watch spoke for Northland in j1 and j2 is only possible
  
  --
   Latest figure of each
   - Northland and Watch: 4 (four by Alpha Fund and Watch (possibly for Northland), 5 Jan 2014),
     raised from 3 (three by Alpha Fund and Watch (possibly for Northland), 2 Jan 2014, still in
     force)
  
