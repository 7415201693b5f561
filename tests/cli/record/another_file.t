The same id in two files is an error where both are read. Where they are recorded one after the
other, the later one counts, and that the earlier file holds it too is told:

  $ cat >a.toml <<'EOR'
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
  > EOR
  $ cat >b.toml <<'EOR'
  > schema = 1
  > recorder = "Test"
  > [[actor]]
  > id = "office"
  > name = "Office of the Governor"
  > kind = "government"
  > EOR
  $ hearsay -q record a.toml
  $ hearsay record --dry-run b.toml
  would record from 1 file: 0 added, 1 changed, 0 unchanged
    changed: 1 actor
    ~ actor office
  1 record stands in another file too, which was not read; take it out of one of them:
      actor office in a.toml
  $ hearsay record b.toml
  recorded 1 file (recording 2): 0 added, 1 changed, 0 unchanged
    changed: 1 actor
    ~ actor office
  1 record stands in another file too, which was not read; take it out of one of them:
      actor office in a.toml
  $ hearsay record a.toml b.toml
  error[H020]: actor `office` is recorded twice
   --> b.toml:4:7
    |
  4 | id = "office"
    |       ^^^^^^
    = help: the other is at a.toml:8: take one of them out, or, where they are two records, give one another id
  
  1 error
  nothing was recorded
  [1]

Taken out of one of them, all is well; so it is where the file that held it was renamed:

  $ sed -i '/actor/,$d' a.toml
  $ hearsay record a.toml b.toml
  nothing changed: 2 records in 2 files stand as recorded
  $ mkdir moved && mv b.toml moved/c.toml
  $ hearsay record moved
  nothing changed: 1 record in 1 file stands as recorded
  $ mv moved/c.toml b.toml
  $ hearsay record b.toml --format json
  {
    "schema": "hearsay.record/1",
    "recording": null,
    "dry_run": false,
    "files": 1,
    "added": [],
    "changed": [],
    "reinstated": [],
    "unchanged": 1,
    "gone_from_files": [],
    "withdrawals": [],
    "still_named": [],
    "taken_over": [],
    "left_withdrawn": [],
    "clock_behind": null
  }

Standard input is another text each time:

  $ hearsay record - <b.toml
  nothing changed: 1 record in 1 file stands as recorded
  1 record stands in another file too, which was not read; take it out of one of them:
      actor office in b.toml
  $ hearsay record - <b.toml
  nothing changed: 1 record in 1 file stands as recorded
  $ rm b.toml; hearsay record .
  nothing changed: 1 record in 1 file stands as recorded

A file that was named from another folder is told where it is, as seen from the database:

  $ mkdir -p away/r; printf 'schema = 1\n[[actor]]\nid = "far"\nname = "F"\nkind = "person"\n' >away/r/far.toml
  $ (cd away; hearsay --db ../away.db record -q r)
  $ hearsay --db away.db show far | head -1
  # away/r/far.toml:2
  $ (cd away; hearsay --db ../away.db withdraw actor far --reason "an example")
  withdrew actor far (recording 2); history keeps it
  take it out of r/far.toml (line 2) too: it comes back when that file changes and is recorded
