Two bodies of one name are told apart by their ids, and a text that was taken offline is not called online:

  $ cat >base.toml <<'EOR'
  > schema = 1
  > [defaults]
  > event = "strike"
  > document = "bulletin"
  > [[event]]
  > id = "strike"
  > title = "Strike on the depot"
  > date = "2024-05-01"
  > summary = "A depot burnt down after an explosion."
  > [[actor]]
  > id = "aland-mod"
  > name = "Ministry of Defence"
  > kind = "government"
  > [[actor]]
  > id = "bland-mod"
  > name = "Ministry of Defence"
  > kind = "government"
  > [[actor]]
  > id = "gunmen"
  > name = "Men in the hills"
  > kind = "group"
  > unidentified = true
  > [[actor]]
  > id = "envoy"
  > name = "The envoy"
  > kind = "person"
  > [[outlet]]
  > id = "wire"
  > name = "Wire"
  > kind = "news-agency"
  > [[document]]
  > id = "bulletin"
  > outlet = "wire"
  > date = "2024-05-02"
  > url = "https://wire.example/1"
  > deleted = "2024-06-01"
  > [[document]]
  > id = "kept"
  > outlet = "wire"
  > date = "2024-05-02"
  > url = "https://wire.example/2"
  > archived = "https://archive.example/wire.example/2"
  > [[claim]]
  > id = "aland-blames"
  > speaker = "aland-mod"
  > act = "asserts"
  > party = "bland-mod"
  > date = "2024-05-02"
  > [[claim]]
  > id = "bland-blames"
  > speaker = "bland-mod"
  > act = "asserts"
  > party = "gunmen"
  > date = "2024-05-02"
  > appearance = [{ document = "kept" }]
  > [[claim]]
  > id = "envoy-for-aland"
  > speaker = "envoy"
  > on_behalf_of = "aland-mod"
  > act = "asserts"
  > party = "gunmen"
  > date = "2024-05-03"
  > [[claim]]
  > id = "toll-1"
  > speaker = "envoy"
  > act = "suggests"
  > topic = "killed"
  > value = { min = 20, max = 30 }
  > date = "2024-05-02"
  > [[claim]]
  > id = "toll-2"
  > speaker = "envoy"
  > act = "asserts"
  > topic = "killed"
  > value = 5
  > date = "2024-05-04"
  > revises = ["toll-1"]
  > EOR
  $ hearsay record -q base.toml
  $ hearsay compare strike | sed -n '/Who did it/,$p'
  Who did it?  [responsibility]
   as           speaker                                              via   made        claim
   ───────────  ───────────────────────────────────────────────────  ────  ──────────  ───────────────
  
   Men in the hills (unidentified)
   asserted in 2 claims by 2 speakers
   2 appearances → 1 outlet → 1 owner → 2 independent origins: bland-blames and envoy-for-aland
   first: bland-blames; latest: envoy-for-aland
   perpetrator  Ministry of Defence (bland-mod)                      Wire  2 May 2024  bland-blames
   perpetrator  The envoy on behalf of Ministry of Defence           Wire  3 May 2024  envoy-for-aland
                (aland-mod)
  
   Ministry of Defence (bland-mod)
   perpetrator  Ministry of Defence (aland-mod)                      Wire  2 May 2024  aland-blames
  
   In conflict
   - rival answers as perpetrator: Ministry of Defence (bland-mod), by Ministry of Defence
     (aland-mod) (aland-blames); Men in the hills (unidentified), by Ministry of Defence (bland-mod)
     (bland-blames)
  
  How many were killed?  [killed]
   5
   - The envoy: asserts; Wire; 4 May 2024; toll-2
   20 to 30
   formerly suggested in 1 claim
   - The envoy: suggests; Wire; 2 May 2024; toll-1 (no longer in force)
  
   Latest figure of each
   - The envoy: 5 (toll-2, 4 May 2024), lowered from a suggested range of 20 to 30 (toll-1, 2 May
     2024)
  
   Moved
   - The envoy lowered the number: suggests 20 to 30 (toll-1, 2 May 2024), then asserts 5 (toll-2, 4
     May 2024)
  
  What was found on the way from the speakers to the record
   1 gap: something is missing from the record
     - document bulletin: bulletin has neither an archived copy nor a local capture.
   2 anachronisms: dates that do not go together, or that are before the event
     - envoy-for-aland (appearance 1) and envoy-for-aland: Wire, bulletin is dated before The envoy
       said what stands in it (2 May 2024; 3 May 2024).
     - toll-2 (appearance 1) and toll-2: Wire, bulletin is dated before The envoy said what stands
       in it (2 May 2024; 4 May 2024).
  
  See where a claim came from, and what is missing: hearsay trace bland-blames
  $ hearsay report strike | grep -A1 'Strike on the depot'
  Provenance report: Strike on the depot
   A depot burnt down after an explosion.
  --
  Strike on the depot
  1 May 2024
  --
      1 May 2024  ━━━━━━                     the event: Strike on the depot         strike
      2 May 2024       ━━━━━━━               Ministry of Defence (aland-mod)        aland-blames
  $ hearsay trace bland-blames | grep -A3 'The way'
  The way to it
   └─ on record in, the same day: kept, Wire, 2 May 2024: archived
        https://wire.example/2
        archived at https://archive.example/wire.example/2
  $ hearsay trace aland-blames | grep -A3 'The way'
  The way to it
   └─ on record in, the same day: bulletin, Wire, 2 May 2024: no copy kept
        https://wire.example/1
        taken offline on 1 Jun 2024

Who else spoke for the body is said where two of its answers stand:

  $ hearsay check base.toml 2>&1 | grep H110
  warning[H110]: unlinked shift: Ministry of Defence answers `responsibility` with `gunmen` here (by The envoy) and with `bland-mod` in `aland-blames`, and both stand
