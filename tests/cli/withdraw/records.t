  $ hearsay init . --quiet && hearsay record --quiet records
  $ hearsay withdraw claim mayor-doubts-wiring
  $ hearsay withdraw claim mayor-doubts-wiring --reason 'recorded by mistake'
  $ hearsay list claims
  $ hearsay history mayor-doubts-wiring | tail -n 1

What others refer to cannot go first:

  $ hearsay withdraw actor traders --reason 'not a speaker'
  $ hearsay withdraw claim nothing --reason x
  $ hearsay --db none.db withdraw claim x --reason y
  $ ls none.db

