  $ hearsay init . --quiet && hearsay record --quiet records
  $ hearsay withdraw claim mayor-doubts-wiring
  error: a withdrawal needs a --reason
    help: history keeps it beside the record
  [2]
  $ hearsay withdraw claim mayor-doubts-wiring --reason 'recorded by mistake'
  withdrew claim mayor-doubts-wiring (recording 2); history keeps it
  take it out of records/example.toml (line 51) too: it comes back when that file changes and is recorded
  $ hearsay list claims
   claim                 said        speaker  stance                  what
   ────────────────────  ──────────  ───────  ──────────────────────  ───────────────────────────
   traders-blame-wiring  2024-05-03  traders  asserts wiring [cause]  Old wiring caused the fire.
   1 claim
  $ hearsay history mayor-doubts-wiring | tail -n 1
    recording 2  2023-11-14T22:13:20Z  withdrawn: recorded by mistake

What others refer to cannot go first:

  $ hearsay withdraw actor traders --reason 'not a speaker'
  error: the actor `traders` cannot be withdrawn: the claim `traders-blame-wiring` refers to it
    help: withdraw or change what refers to it first
  [1]
  $ hearsay show mayor-doubts-wiring
  error: the claim `mayor-doubts-wiring` has been withdrawn (2023-11-14, reason: recorded by mistake)
    help: `hearsay history mayor-doubts-wiring` tells what it said
  [3]
  $ hearsay withdraw claim nothing --reason x
  error: no such claim: `nothing`
    help: `hearsay list claims` shows what there is
  [3]
  $ hearsay --db none.db withdraw claim x --reason y
  error: there is no database `none.db`
    help: run `hearsay --db none.db record PATH` to make one
  [4]
  $ ls none.db
  ls: cannot access 'none.db': No such file or directory
  [2]


What was withdrawn stays so while the file that holds it is as it was, also where it is read again; that is told. It
comes back when that file changes:

  $ mkdir again; cd again; hearsay init . --quiet && hearsay record --quiet records
  $ hearsay withdraw claim mayor-doubts-wiring --reason 'recorded by mistake'
  withdrew claim mayor-doubts-wiring (recording 2); history keeps it
  take it out of records/example.toml (line 51) too: it comes back when that file changes and is recorded
  $ hearsay record records
  nothing changed: 6 records in 1 file stand as recorded
  1 record is withdrawn, and stays so until the file that holds it still is changed:
      claim mayor-doubts-wiring in records/example.toml
  $ touch records/example.toml; hearsay record --verify --format json records | grep -A 6 left_withdrawn
    "left_withdrawn": [
      {
        "kind": "claim",
        "id": "mayor-doubts-wiring",
        "file": "records/example.toml"
      }
    ],
  $ cat >answer.toml <<'EOR'
  > schema = 1
  > [[claim]]
  > id = "traders-answer"
  > event = "market-fire"
  > speaker = "traders"
  > disputes = ["mayor-doubts-wiring"]
  > date = "2024-05-05"
  > EOR
  $ hearsay record records answer.toml
  error[H021]: the claim `mayor-doubts-wiring` was withdrawn
   --> answer.toml:6:14
    |
  6 | disputes = ["mayor-doubts-wiring"]
    |              ^^^^^^^^^^^^^^^^^^^
    = help: what was withdrawn comes back when its file changes and is recorded
  
  1 error
  nothing was recorded
  [1]
  $ echo '# still so' >>records/example.toml
  $ hearsay record --dry-run --format json records 2>/dev/null | grep -A 8 reinstated
    "reinstated": [
      {
        "kind": "claim",
        "id": "mayor-doubts-wiring",
        "recording": 2,
        "withdrawn_at": "2023-11-14T22:13:20Z",
        "by": null,
        "reason": "recorded by mistake"
      }
  $ hearsay record records
  recorded 1 file (recording 3): 1 added, 0 changed, 6 unchanged
    added: 1 claim
  note: claim mayor-doubts-wiring was withdrawn (2023-11-14, reason: recorded by mistake), and is in force again
    its file has changed, or is there again; to keep it out, take it out of the file, and withdraw it again
  $ hearsay history mayor-doubts-wiring | tail -n 2
    recording 2  2023-11-14T22:13:20Z  withdrawn: recorded by mistake
    recording 3  2023-11-14T22:13:20Z  recorded again
  $ hearsay withdraw claim mayor-doubts-wiring --reason 'again'; rm records/*
  withdrew claim mayor-doubts-wiring (recording 4); history keeps it
  take it out of records/example.toml (line 51) too: it comes back when that file changes and is recorded
  $ hearsay withdraw claim traders-blame-wiring --reason 'its file is gone'
  withdrew claim traders-blame-wiring (recording 5); history keeps it

The reason is kept as it is, so it has to be something that can be:

  $ hearsay withdraw claim x --reason '  '
  error: a withdrawal needs a --reason
    help: history keeps it beside the record
  [2]
  $ hearsay withdraw claim x --reason "$(printf 'a\377')"
  error: the --reason has to be one line of text in UTF-8, without control characters
    help: history keeps it as it is
  [2]
  $ hearsay withdraw claim x --reason "$(printf 'a\nb')"
  error: the --reason has to be one line of text in UTF-8, without control characters
    help: history keeps it as it is
  [2]

A withdrawal that is dated before an earlier recording says so:

  $ mkdir ../behind; cd ../behind; hearsay init . --quiet && hearsay record --quiet records
  $ python3 -c 'import sqlite3; c = sqlite3.connect("hearsay.db"); c.execute("UPDATE recording SET at = at + 60000000"); c.commit()'
  $ hearsay withdraw claim mayor-doubts-wiring --reason 'recorded by mistake'
  withdrew claim mayor-doubts-wiring (recording 2); history keeps it
  take it out of records/example.toml (line 51) too: it comes back when that file changes and is recorded
  this recording is dated before an earlier one (2023-11-14T22:14:20Z): a clock was wrong, and answers by --known-at are too
