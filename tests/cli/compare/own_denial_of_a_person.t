Who spoke of himself did so for certain, also where it is only possible that he spoke for a body too:

  $ cat $DATA/prelude.toml - > records.toml <<END
  > [[actor]]
  > id = "cas"
  > name = "Cas"
  > kind = "person"
  > affiliation = [{ to = "x", relation = "member", from = "2020~" }]
  > [[claim]]
  > id = "accusation"
  > speaker = "a"
  > act = "asserts"
  > party = "cas"
  > date = "2019-06-01"
  > [[claim]]
  > id = "denial"
  > speaker = "cas"
  > act = "denies"
  > party = "cas"
  > date = "2020"
  > END
  $ hearsay record -q records.toml; hearsay compare e --by affiliation | grep -A 3 '^ Cas'
   Cas
   asserted in 1 claim by 1 body, denied in 1; denied by Cas
   - Anna: perpetrator; no appearance on record; 1 Jun 2019; accusation
   - Cas, possibly of Xland: denies any role; no appearance on record; 2020; denial
  $ hearsay report e --format html | grep -o '⊗</span>[^<]*'
  ⊗</span> denies it of itself 
