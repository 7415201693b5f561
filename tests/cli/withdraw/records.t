  $ hearsay init . --quiet && hearsay record --quiet records
  $ hearsay withdraw claim mayor-doubts-wiring
  error: a withdrawal needs a --reason
    help: history keeps it beside the record
  [2]
  $ hearsay withdraw claim mayor-doubts-wiring --reason 'recorded by mistake'
  withdrew claim mayor-doubts-wiring (recording 2); history keeps it
  $ hearsay list claims
   claim                 said        speaker  stance          what
   ────────────────────  ──────────  ───────  ──────────────  ───────────────────────────
   traders-blame-wiring  2024-05-03  traders  asserts wiring  Old wiring caused the fire.
   1 claim
  $ hearsay history mayor-doubts-wiring | tail -n 1
    recording 2  2023-11-14T22:13:20Z  withdrawn: recorded by mistake

What others refer to cannot go first:

  $ hearsay withdraw actor traders --reason 'not a speaker'
  error: the actor `traders` cannot be withdrawn: the claim `traders-blame-wiring` refers to it
    help: withdraw or change what refers to it first
  [4]
  $ hearsay withdraw claim nothing --reason x
  error: no such claim: `nothing`
    help: `hearsay list claims` shows what there is
  [3]
  $ hearsay --db none.db withdraw claim x --reason y
  error: there is no database `none.db`
    help: run `hearsay record PATH` to make one
  [4]
  $ ls none.db
  ls: cannot access 'none.db': No such file or directory
  [2]

