By affiliation, what is said is said by bodies: conflicts, counts and turns name them, with who spoke
for them behind. One who changed sides does not stand against himself there; that somebody belonged
to a body when he spoke is told where it is only possible:

  $ cat >raid.toml <<'EOR'
  > schema = 1
  > recorder = "Test"
  > [[event]]
  > id = "raid"
  > title = "Raid"
  > date = "2022-06-01"
  > [[actor]]
  > id = "state"
  > name = "State"
  > kind = "state"
  > [[actor]]
  > id = "ministry"
  > name = "Ministry"
  > kind = "government"
  > affiliation = [{ to = "state", relation = "part-of" }]
  > [[actor]]
  > id = "man"
  > name = "The man"
  > kind = "person"
  > affiliation = [
  >   { to = "ministry", relation = "spokesperson", from = "2020", until = "2022-06-10" },
  >   { to = "opposition", relation = "member", from = "2022-06-15" },
  > ]
  > [[actor]]
  > id = "opposition"
  > name = "Opposition"
  > kind = "organisation"
  > [[actor]]
  > id = "army"
  > name = "Army"
  > kind = "armed-group"
  > [[actor]]
  > id = "officer"
  > name = "The officer"
  > kind = "person"
  > affiliation = [{ to = "army", relation = "member", from = "2022-06" }]
  > [[actor]]
  > id = "group"
  > name = "Group"
  > kind = "armed-group"
  > [[claim]]
  > id = "man-names"
  > event = "raid"
  > speaker = "man"
  > act = "asserts"
  > party = "group"
  > hedge = "probably"
  > date = "2022-06-03"
  > [[claim]]
  > id = "ministry-names"
  > event = "raid"
  > speaker = "ministry"
  > act = "asserts"
  > party = "group"
  > date = "2022-06-04"
  > [[claim]]
  > id = "state-names"
  > event = "raid"
  > speaker = "state"
  > act = "asserts"
  > party = "group"
  > date = "2022-06-05"
  > [[claim]]
  > id = "man-denies"
  > event = "raid"
  > speaker = "man"
  > act = "denies"
  > party = "group"
  > date = "2022-06-20"
  > [[claim]]
  > id = "officer-silent"
  > event = "raid"
  > speaker = "officer"
  > act = "withholds"
  > date = "2022-06-02"
  > [[claim]]
  > id = "army-names"
  > event = "raid"
  > speaker = "army"
  > act = "suggests"
  > party = "group"
  > date = "2022-06-25"
  > [[claim]]
  > id = "man-counts"
  > event = "raid"
  > speaker = "man"
  > topic = "killed"
  > act = "asserts"
  > value = 10
  > date = "2022-06-03"
  > [[claim]]
  > id = "ministry-counts"
  > event = "raid"
  > speaker = "ministry"
  > topic = "killed"
  > act = "asserts"
  > value = 12
  > date = "2022-06-04"
  > EOR
  $ hearsay -q record raid.toml
  $ hearsay compare raid --by affiliation
  Raid
  1 June 2022
  8 claims by 5 speakers; 1 named nobody.
  Positions and shifts are those of bodies, by affiliation at the time.
  That their speakers belonged to all of these bodies when they spoke is only possible:
    officer-silent.
  
  Who did it?  [responsibility]
   as                      speaker                 via                     made         claim
   ──────────────────────  ──────────────────────  ──────────────────────  ───────────  ──────────────
  
   Group
   asserted in 3 claims by 1 body, suggested in 1, denied in 1
   0 appearances → 0 outlets → 0 owners → 1 to 3 independent origins: man-names, ministry-names and
   state-names
   first to assert it: man-names; latest: state-names
   perpetrator             The man, of State       no appearance on        3 Jun 2022   man-names
   (“probably”)                                    record
   perpetrator             Ministry, of State      no appearance on        4 Jun 2022   ministry-names
                                                   record
   perpetrator             State                   no appearance on        5 Jun 2022   state-names
                                                   record
   suggests: perpetrator   Army                    no appearance on        25 Jun 2022  army-names
                                                   record
   denies any role         The man, of Opposition  no appearance on        20 Jun 2022  man-denies
                                                   record
  
   Named nobody
   - The officer, possibly of Army; no appearance on record; 2 Jun 2022; officer-silent
  
   In conflict
   - Group as perpetrator: asserted by State (man-names by The man: “probably”; ministry-names by
     Ministry; state-names), denied by Opposition (man-denies by The man)
  
   Moved
   - Possibly, Army gave an answer after giving none: The officer names nobody (officer-silent, 2
     Jun 2022), then Army suggests Group as perpetrator (army-names, 25 Jun 2022); the record has no
     link for it, but their order is certain; that The officer spoke for it in officer-silent is only
     possible
  
  How many were killed?  [killed]
   10
   - The man, of State; no appearance on record; 3 Jun 2022; man-counts
   12
   - Ministry, of State; no appearance on record; 4 Jun 2022; ministry-counts
  
   The asserted numbers run from 10 to 12.
  
   Latest figure of each
   - State: 12 (ministry-counts by Ministry, 4 Jun 2022), raised from 10 (man-counts by The man, 3
     Jun 2022, still in force)
  
  What was found on the way from the speakers to the record
   8 gaps: something is missing from the record
     - army-names: Nothing is given in which what Army said is on record.
     - man-counts: Nothing is given in which what The man said is on record.
     - man-denies: Nothing is given in which what The man said is on record.
     - 5 more
  
  See where a claim came from, and what is missing: hearsay trace man-names
  $ hearsay compare raid --by affiliation --format md | sed -n '/^| names/,/^.. How many/p'
  | names | as | speaker | via | made | claim |
  | --- | --- | --- | --- | --- | --- |
  | Group | perpetrator (“probably”) | The man, of State | no appearance on record | 3 Jun 2022 | man-names |
  | Group | perpetrator | Ministry, of State | no appearance on record | 4 Jun 2022 | ministry-names |
  | Group | perpetrator | State | no appearance on record | 5 Jun 2022 | state-names |
  | Group | suggests: perpetrator | Army | no appearance on record | 25 Jun 2022 | army-names |
  | Group | denies any role | The man, of Opposition | no appearance on record | 20 Jun 2022 | man-denies |
  
  **Named nobody**
  
  | what | speaker | via | made | claim |
  | --- | --- | --- | --- | --- |
  | names nobody | The officer, possibly of Army | no appearance on record | 2 Jun 2022 | officer-silent |
  
  **In conflict**
  
  - Group as perpetrator: asserted by State (man-names by The man: “probably”; ministry-names by Ministry; state-names), denied by Opposition (man-denies by The man)
  
  **Moved**
  
  - Possibly, Army gave an answer after giving none: The officer names nobody (officer-silent, 2 Jun 2022), then Army suggests Group as perpetrator (army-names, 25 Jun 2022); the record has no link for it, but their order is certain; that The officer spoke for it in officer-silent is only possible
  
  <a id="topic-killed"></a>
  
  ## How many were killed?
  $ COLUMNS=50 hearsay compare raid --by affiliation | sed -n '/Who did/,/Moved/p'
  Who did it?  [responsibility]
  
   Group
   asserted in 3 claims by 1 body, suggested in 1,
     denied in 1
   0 appearances → 0 outlets → 0 owners → 1 to 3
     independent origins: man-names, ministry-names
     and state-names
   first to assert it: man-names; latest:
     state-names
   - The man, of State: perpetrator (“probably”);
     no appearance on record; 3 Jun 2022
     man-names
   - Ministry, of State: perpetrator; no
     appearance on record; 4 Jun 2022
     ministry-names
   - State: perpetrator; no appearance on record;
     5 Jun 2022
     state-names
   - Army: suggests: perpetrator; no appearance on
     record; 25 Jun 2022
     army-names
   - The man, of Opposition: denies any role; no
     appearance on record; 20 Jun 2022
     man-denies
  
   Named nobody
   - The officer, possibly of Army; no appearance
     on record; 2 Jun 2022
     officer-silent
  
   In conflict
   - Group as perpetrator: asserted by State
     (man-names by The man: “probably”;
     ministry-names by Ministry; state-names),
     denied by Opposition (man-denies by The man)
  
   Moved
  $ hearsay compare raid --by affiliation --format json | grep -A2 '"holder"' | head -3
        "holder": [
          "army"
        ],

Where it is certain of one body and possible of another, each is told as what it is:

  $ cat >changed.toml <<'EOR'
  > schema = 1
  > recorder = "Test"
  > [[event]]
  > id = "changed"
  > title = "Changed sides"
  > date = "2022-06-01"
  > [[actor]]
  > id = "adviser"
  > name = "The adviser"
  > kind = "person"
  > affiliation = [
  >   { to = "party", relation = "member", from = "2020-01-01" },
  >   { to = "guard", relation = "member", from = "2022-06" },
  > ]
  > [[actor]]
  > id = "party"
  > name = "The party"
  > kind = "organisation"
  > [[actor]]
  > id = "guard"
  > name = "The guard"
  > kind = "organisation"
  > [[claim]]
  > id = "adviser-names"
  > event = "changed"
  > speaker = "adviser"
  > act = "asserts"
  > party = "group"
  > date = "2022-06"
  > [[claim]]
  > id = "guard-denies"
  > event = "changed"
  > speaker = "guard"
  > act = "denies"
  > party = "group"
  > date = "2022-06-20"
  > EOR
  $ hearsay -q record changed.toml
  $ hearsay compare changed --by affiliation | sed -n '/^Positions/,/^What was/p'
  Positions and shifts are those of bodies, by affiliation at the time.
  That their speakers belonged to all of these bodies when they spoke is only possible:
    adviser-names.
  
  Who did it?  [responsibility]
   Group
   asserted in 1 claim by 1 body, denied in 1
   - The adviser, of The party and possibly The guard: perpetrator; no appearance on record; Jun
     2022
     adviser-names
   - The guard: denies any role; no appearance on record; 20 Jun 2022; guard-denies
  
   In conflict
   - Group as perpetrator: asserted by The party and possibly The guard (adviser-names by The
     adviser (possibly for The guard)), denied by The guard (guard-denies)
  
  What was found on the way from the speakers to the record
  $ hearsay compare changed --by affiliation --format json | grep -A4 '"holder": \[$' | head -5; hearsay compare changed --by affiliation --format json | grep -A2 '"possible_holder": \[$'
        "holder": [
          "guard",
          "party"
        ],
        "possible_holder": [
        "possible_holder": [
          "guard"
        ],
