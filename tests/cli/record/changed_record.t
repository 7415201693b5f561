A record that has changed becomes a new version; one that its file no longer holds stays, and that is
said:

  $ hearsay init . --quiet
  $ hearsay record records
  recorded 1 file (recording 1): 7 added, 0 changed, 0 unchanged
    added: 1 event, 2 actors, 1 outlet, 1 document, 2 claims
  $ sed -i 's/Old wiring caused/Wiring from 1970 caused/' records/example.toml
  $ hearsay record records
  recorded 1 file (recording 2): 0 added, 1 changed, 6 unchanged
    changed: 1 claim
    ~ claim traders-blame-wiring
  $ sed -i '/^id = "mayor-doubts-wiring"/,$d' records/example.toml
  $ sed -i '$d' records/example.toml
  $ hearsay record records
  nothing changed: 6 records in 1 file stand as recorded
  1 record is no longer in the file that held it, and stays in force; to take it out:
      hearsay withdraw claim mayor-doubts-wiring --reason "..."
    if it stands in another file now, which was not read, record that first
  $ hearsay list claims
   claim                 said        speaker  stance                       what
   ────────────────────  ──────────  ───────  ───────────────────────────  ───────────────────────────
   mayor-doubts-wiring   2024-05-04  mayor    questions                    It is too early to speak of
                                              traders-blame-wiring (“too   wiring.
                                              early”)
   traders-blame-wiring  2024-05-03  traders  asserts wiring [cause]       Wiring from 1970 caused the
                                                                           fire.
   2 claims

It is said each time, however long the file stays as it is:

  $ touch -d 2023-01-01 records/example.toml
  $ hearsay record records
  nothing changed: 6 records in 1 file stand as recorded
  1 record is no longer in the file that held it, and stays in force; to take it out:
      hearsay withdraw claim mayor-doubts-wiring --reason "..."
    if it stands in another file now, which was not read, record that first
  $ hearsay record records
  nothing changed: 6 records in 1 file stand as recorded
  1 record is no longer in the file that held it, and stays in force; to take it out:
      hearsay withdraw claim mayor-doubts-wiring --reason "..."
    if it stands in another file now, which was not read, record that first
  $ hearsay record --verify records
  nothing changed: 6 records in 1 file stand as recorded
  1 record is no longer in the file that held it, and stays in force; to take it out:
      hearsay withdraw claim mayor-doubts-wiring --reason "..."
    if it stands in another file now, which was not read, record that first

A file that is gone altogether takes no record out of force either:

  $ printf 'schema = 1\n[[actor]]\nid = "police"\nname = "Police"\nkind = "group"\n' > records/later.toml
  $ hearsay record --quiet records
  $ rm records/later.toml
  $ hearsay record records
  nothing changed: 6 records in 1 file stand as recorded
  2 records are no longer in the files that held them, and stay in force; to take them out, in this order:
      hearsay withdraw claim mayor-doubts-wiring --reason "..."
      hearsay withdraw actor police --reason "..."
    if any of them stands in another file now, which was not read, record that first
  $ hearsay withdraw --quiet actor police --reason "said nothing"
  $ hearsay record records
  nothing changed: 6 records in 1 file stand as recorded
  1 record is no longer in the file that held it, and stays in force; to take it out:
      hearsay withdraw claim mayor-doubts-wiring --reason "..."
    if it stands in another file now, which was not read, record that first

Several can be taken out as they are listed, however they refer to each other, and from that database:

  $ mkdir gone; cd gone; hearsay init . --quiet; cat >>records/example.toml <<'EOR'
  > [[claim]]
  > id = "a-relay"
  > event = "market-fire"
  > speaker = "mayor"
  > repeats = ["traders-blame-wiring"]
  > [[claim]]
  > id = "z-relay"
  > event = "market-fire"
  > speaker = "mayor"
  > repeats = ["a-relay"]
  > EOR
  $ hearsay --db 'the base.db' record --quiet records
  $ rm records/example.toml
  $ hearsay --db 'the base.db' record records | tee told
  warning[H116]: there are no record files in this folder
   --> records
    = help: record files have names that end in `.toml`: name the folder that holds them
  
  1 warning
  there are no records in 0 files
  9 records are no longer in the files that held them, and stay in force; to take them out, in this order:
      hearsay --db 'the base.db' withdraw claim mayor-doubts-wiring z-relay a-relay traders-blame-wiring --reason "..."
      hearsay --db 'the base.db' withdraw document daily-2024-05-04 --reason "..."
      hearsay --db 'the base.db' withdraw outlet daily --reason "..."
      hearsay --db 'the base.db' withdraw actor mayor traders --reason "..."
      hearsay --db 'the base.db' withdraw event market-fire --reason "..."
    if any of them stands in another file now, which was not read, record that first
  $ grep '^    ' told | sh >said; tail -n 1 said
  withdrew event market-fire (recording 6); history keeps it
  $ hearsay --db 'the base.db' list claims
  error: no claims match
  [3]
  $ cd ..

An id that stands in two files is an error, also when the other file is unchanged and would only cost a
look:

  $ touch -d 2023-01-01 records/example.toml && hearsay record --quiet records
  $ printf 'schema = 1\n[[actor]]\nid = "traders"\nname = "Traders"\nkind = "group"\n' > records/more.toml
  $ hearsay record records
  error[H020]: actor `traders` is recorded twice
   --> records/more.toml:3:7
    |
  3 | id = "traders"
    |       ^^^^^^^
    = help: the other is at records/example.toml:21: take one of them out, or, where they are two records, give one another id
  
  1 error
  nothing was recorded
  [1]


A clock that was set back makes what was known when a matter of doubt, which is told:

  $ printf 'schema = 1\n[[actor]]\nid = "late"\nname = "L"\nkind = "person"\n' >records/late.toml
  $ SOURCE_DATE_EPOCH=1600000000 hearsay record records/late.toml
  recorded 1 file (recording 5): 1 added, 0 changed, 0 unchanged
    added: 1 actor
  this recording is dated before an earlier one (2023-11-14T22:13:20Z): a clock was wrong, and answers by --known-at are too
