An event that was split is told with its parts, whose claims are their own:

  $ cat $DATA/prelude.toml - >case.toml <<'EOT'
  > [[event]]
  > id = "part"
  > title = "Part"
  > date = "2020-01-01"
  > part_of = "e"
  > [[event]]
  > id = "part-of-part"
  > title = "Part of the part"
  > date = "2020-01-01"
  > part_of = "part"
  > [[document]]
  > id = "d"
  > outlet = "p"
  > [[claim]]
  > id = "c1"
  > event = "part"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-02"
  > [[claim.appearance]]
  > document = "d"
  > [[claim]]
  > id = "c2"
  > event = "part-of-part"
  > speaker = "a"
  > act = "denies"
  > party = "x"
  > date = "2020-01-03"
  > EOT
  $ hearsay record -q case.toml
  $ hearsay list claims --event e
  error: no claims match
  note: `e` has 1 part, whose claims are its own:
      hearsay list claims --event part
    and all together:
      hearsay list claims --event e --with-parts
  [3]
  $ hearsay list claims --event e --with-parts
   claim  said        speaker  stance     what
   ─────  ──────────  ───────  ─────────  ────
   c1     2020-01-02  a        asserts x
   c2     2020-01-03  a        denies x
   2 claims
  $ hearsay list claims --event part --as-of 2020-01-02
   claim  said        speaker  stance     what
   ─────  ──────────  ───────  ─────────  ────
   c1     2020-01-02  a        asserts x
   1 claim
  note: `part` has 1 part, whose claims are its own:
      hearsay list claims --event part-of-part
    and all together:
      hearsay list claims --event part --with-parts
  $ hearsay list claims --event e --with-parts --as-of 2020-01-02
   claim  said        speaker  stance     what
   ─────  ──────────  ───────  ─────────  ────
   c1     2020-01-02  a        asserts x
   1 claim
  $ hearsay list documents --event e --with-parts
   document  published  outlet  title  held
   ────────  ─────────  ──────  ─────  ───────
   d         undated    p              no copy
   1 document
  $ hearsay list events --event e
   event  when        what  where
   ─────  ──────────  ────  ─────
   part   2020-01-01  Part
   1 event
  $ hearsay list events --event e --with-parts
   event         when        what              where
   ────────────  ──────────  ────────────────  ─────
   part          2020-01-01  Part
   part-of-part  2020-01-01  Part of the part
   2 events
  $ hearsay list claims --with-parts
  error: --with-parts says which parts: those of the event of --event
    help: `hearsay list claims --event ID --with-parts`
  [2]
  $ hearsay -q list claims --event e
  error: no claims match
  [3]
  $ hearsay timeline e
  Event
  1 January 2020
  
      when        2020-01-01               what              id
   ─  ──────────  ───────────────────────  ────────────────  ──
      1 Jan 2020  ━━━━━━━━━━━━━━━━━━━━━━━  the event: Event  e
  note: `e` has 1 part, whose claims are its own:
      hearsay timeline part
  $ hearsay export e --format csv
  id,event,speakers,speaker_as_named,on_behalf_of,capacity,act,topic,parties,party_as_named,roles,value,answer,statement,quote,language,translation,translator,hedge,mode,certainty,credibility,authenticity,date,disclosed,uncertain,repeats,questions,misreports,endorses,disputes,revises,retracts,answers,note,appearance.document,appearance.outlet,appearance.date,appearance.url,appearance.via,appearance.via_outlet,appearance.quote,appearance.language,appearance.translation,appearance.certainty,appearance.distorts,appearance.locator,appearance.note,(event),(speakers),(parties),(document),(outlet),(published),(url),(act),(topic),(answer),(roles),(reserved in),(position),(in force)
  csv: leaves out what actors, outlets, documents and events hold beyond names, titles, dates and urls
  csv: leaves out events, actors, outlets and documents that no row names
  note: `e` has 1 part, whose claims are its own:
      hearsay export --format csv part
    and all together:
      hearsay export --format csv e part
  $ hearsay export e part --format csv | wc -l
  csv: leaves out what actors, outlets, documents and events hold beyond names, titles, dates and urls
  csv: leaves out events, actors, outlets and documents that no row names
  note: `part` has 1 part, whose claims are its own:
      hearsay export --format csv part-of-part
    and all together:
      hearsay export --format csv e part part-of-part
  2
