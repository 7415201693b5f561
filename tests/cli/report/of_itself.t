Who speaks of itself, and who only belongs to a party or speaks for another besides, are told
apart; what a claim repeats keeps its own findings, also where they stand beside the repeat; what
who names nobody was asked about has its role.

  $ cat > e.toml <<'EOF'
  > schema = 1
  > [defaults]
  > event = "e"
  > [[event]]
  > id = "e"
  > title = "Event"
  > date = "2020-01-01"
  > [[actor]]
  > id = "gov"
  > name = "Gov"
  > kind = "government"
  > [[actor]]
  > id = "xland"
  > name = "Xland"
  > kind = "state"
  > [[actor]]
  > id = "zgroup"
  > name = "Zgroup"
  > kind = "armed-group"
  > affiliation = [{ to = "xland", relation = "backed-by", until = "2021" }]
  > [[actor]]
  > id = "spox"
  > name = "Spox"
  > kind = "person"
  > affiliation = [{ to = "xland", relation = "member" }]
  > [[claim]]
  > id = "both"
  > speaker = "spox"
  > on_behalf_of = "gov"
  > act = "asserts"
  > parties = ["xland", "zgroup"]
  > date = "2020-01-03"
  > [[claim]]
  > id = "not-us"
  > speaker = "spox"
  > on_behalf_of = "gov"
  > act = "denies"
  > party = "xland"
  > date = "2020-01-02"
  > [[claim]]
  > id = "it-was-us"
  > speaker = "zgroup"
  > act = "asserts"
  > party = "zgroup"
  > [[claim]]
  > id = "we-too"
  > speaker = "zgroup"
  > act = "asserts"
  > parties = ["xland", "zgroup"]
  > repeats = ["both"]
  > date = "2020-02~"
  > [[claim]]
  > id = "no-comment"
  > speaker = "gov"
  > act = "withholds"
  > party = "xland"
  > role = "financier"
  > date = "2020-01-02"
  > EOF
  $ hearsay record -q e.toml
  $ hearsay compare e | grep -E "claimed by|denied by|asked"
   asserted in 2 claims by 2 speakers; claimed by Zgroup, one of them
   asserted in 1 claim by 1 speaker; claimed by itself
   denied in 1 claim; denied by Spox, who belongs to it (not-us by Spox on behalf of Gov)
   - Gov (asked about Xland as financier); no appearance on record; 2 Jan 2020; no-comment
  $ hearsay report e --format html > e.html
  $ grep -o '"stance"[^/]*' e.html | sed 's/.*data-s=//'
  "●">asserts: perpetrator, by Spox on behalf of Gov; Spox belongs to one of them<
  "✕">denies any role, by Spox on behalf of Gov; Spox belongs to it<
  "–">names nobody, asked about Xland as financier<
  "◆">asserts: perpetrator, as one of them (a repeat)<
  "◆">asserts: perpetrator, of itself<
  $ sed -n '/id="claim-we-too"/,/<\/article>/p' e.html | grep '<b>'
  <li><b>gap</b>: <a href="#claim-both">both</a>: Nothing is given in which what Spox said is on record.</li>
  <li><b>gap</b>: Nothing is given in which what Zgroup said is on record.</li>
  $ grep -o '"days":\[[^]]*' e.html
  "days":["2020-01-02","2020-01-03","2020-03-31"
  $ hearsay list actors
   actor   kind         name    affiliations
   ──────  ───────────  ──────  ──────────────────────────
   gov     government   Gov
   spox    person       Spox    member of xland
   xland   state        Xland
   zgroup  armed-group  Zgroup  backed by xland until 2021
   4 actors

A day before the year 0 is a day to cut at:

  $ hearsay compare e --as-of=-0044-03-15
  Event
  1 January 2020
  No claim on record.
  This is what was certainly on record by the end of 15 March 45 BCE.
  Undecided and left out, because their dates cannot tell whether they were on record: it-was-us.
  

A person is named, and what is none belongs as a thing does; who spoke for himself beside a body is no body's:

  $ cat $DATA/prelude.toml - > persons.toml <<EOF
  > [[actor]]
  > id = "army"
  > name = "Army"
  > kind = "armed-group"
  > affiliation = [{ to = "x", relation = "part-of" }]
  > [[actor]]
  > id = "envoy"
  > name = "Envoy"
  > kind = "person"
  > affiliation = [{ to = "x", relation = "spokesperson" }]
  > [[claim]]
  > id = "not-me"
  > speaker = "a"
  > act = "denies"
  > party = "a"
  > date = "2020-01-02"
  > [[claim]]
  > id = "not-them"
  > speaker = "army"
  > act = "denies"
  > party = "x"
  > date = "2020-01-03"
  > [[claim]]
  > id = "both"
  > speakers = ["a", "envoy"]
  > act = "asserts"
  > party = "y"
  > date = "2020-01-04"
  > EOF
  $ hearsay --db persons.db record -q persons.toml
  $ hearsay --db persons.db compare e | grep "denied by"
   denied in 1 claim; denied by Anna
   denied in 1 claim; denied by Army, which belongs to it
  $ hearsay --db persons.db compare e --by affiliation | grep both
   perpetrator      Anna and Envoy, counted as Anna and  no appearance on record  4 Jan 2020  both
     - both: Nothing is given in which what Anna and Envoy said is on record.
  See where a claim came from, and what is missing: hearsay --db persons.db trace both
