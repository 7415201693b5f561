A file that looks as it did when it was recorded costs a look, even where something has put its size and times
back; --verify reads it all the same.

  $ hearsay init . --quiet
  $ touch -d '2020-01-01 12:00' records/example.toml
  $ hearsay --quiet record records
  $ sed 's/Old wiring caused/Bad wiring caused/' records/example.toml > changed
  $ cat changed > records/example.toml
  $ touch -d '2020-01-01 12:00' records/example.toml
  $ hearsay record records
  nothing changed: 7 records in 1 file stand as recorded
  $ hearsay record records --verify --dry-run
  would record from 1 file: 0 added, 1 changed, 6 unchanged
    changed: 1 claim
    ~ claim traders-blame-wiring
  $ hearsay record records --verify
  recorded 1 file (recording 2): 0 added, 1 changed, 6 unchanged
    changed: 1 claim
    ~ claim traders-blame-wiring
  $ hearsay record records --verify
  nothing changed: 7 records in 1 file stand as recorded

Before anything is recorded it is a recording as any other.

  $ hearsay --db other.db record records --verify
  recorded 1 file (recording 1): 7 added, 0 changed, 0 unchanged
    added: 1 event, 2 actors, 1 outlet, 1 document, 2 claims
