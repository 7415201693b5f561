A second claim of the mayor is recorded on a later day, and the number of dead corrected:

  $ hearsay init . --quiet
  $ cat >> records/example.toml <<'END'
  > 
  > [[claim]]
  > id = "mayor-on-dead"
  > event = "market-fire"
  > speaker = "mayor"
  > act = "asserts"
  > topic = "killed"
  > value = 3
  > statement = "Three are dead."
  > date = "2024-05-05"
  > END
  $ SOURCE_DATE_EPOCH=1700000000 hearsay record --quiet records
  $ sed -i 's/^value = 3/value = 4/; s/Three are/Four are/' records/example.toml
  $ cat >> records/example.toml <<'END'
  > 
  > [[claim]]
  > id = "mayor-blames-traders"
  > event = "market-fire"
  > speaker = "mayor"
  > act = "asserts"
  > party = "traders"
  > statement = "The traders did it."
  > date = "2024-05-06"
  > END
  $ SOURCE_DATE_EPOCH=1700086400 hearsay record --quiet records

Which of the two later facts each answer knows: all that is recorded, what was recorded by the first
day, and what had been said by 5 May (the number, as it is recorded now):

  $ facts() { grep -o -e 'Three are' -e 'Four are' -e 'mayor-blames-traders' | sort -u | paste -s -d ,; }
  $ for question in 'compare market-fire' 'timeline market-fire' 'report market-fire' 'list claims' 'trace mayor-on-dead'
  > do
  >     printf '%s: ' "${question%% *}"
  >     hearsay $question --format json | facts
  >     printf '  known then: '
  >     hearsay $question --format json --known-at 2023-11-14 | facts
  >     printf '  said by then: '
  >     hearsay $question --format json --as-of 2024-05-05 | facts
  >     printf '  both: '
  >     hearsay $question --format json --as-of 2024-05-05 --known-at 2023-11-14 | facts
  > done
  compare: Four are,mayor-blames-traders
    known then: Three are
    said by then: Four are
    both: Three are
  timeline: mayor-blames-traders
    known then: 
    said by then: 
    both: 
  report: Four are,mayor-blames-traders
    known then: Three are
    said by then: Four are
    both: Three are
  list: Four are,mayor-blames-traders
    known then: Three are
    said by then: Four are
    both: Three are
  trace: Four are
    known then: Three are
    said by then: Four are
    both: Three are

A claim that had not been recorded by then has no trace, and one that had not been made by then says so:

  $ hearsay trace mayor-blames-traders --known-at 2023-11-14
  error: the claim `mayor-blames-traders` had not been recorded by then
    help: `hearsay history mayor-blames-traders` tells when
  [3]
  $ hearsay trace mayor-blames-traders --as-of 2024-05-05
  error: the claim `mayor-blames-traders` was not on record by 2024-05-05
  [3]

Before anything was recorded there is nothing to tell:

  $ hearsay compare market-fire --known-at 2020
  error: the event `market-fire` had not been recorded by then
    help: `hearsay history market-fire` tells when
  [3]
  $ hearsay report mayor-on-dead --known-at 2020
  error: the claim `mayor-on-dead` had not been recorded by then
    help: `hearsay history mayor-on-dead` tells when
  [3]
  $ hearsay list claims --known-at 2020
  error: no claims match
  [3]

A withdrawn record is told from one that never was:

  $ SOURCE_DATE_EPOCH=1700172800 hearsay withdraw claim mayor-blames-traders --reason 'a misreading'
  withdrew claim mayor-blames-traders (recording 3); history keeps it
  take it out of records/example.toml (line 73) too: it comes back when that file changes and is recorded
  $ hearsay trace mayor-blames-traders
  error: the claim `mayor-blames-traders` has been withdrawn (2023-11-16, reason: a misreading)
    help: `hearsay history mayor-blames-traders` tells what it said
  [3]
  $ hearsay trace mayor-blames-traders --known-at 2023-11-15 | head -1
  Where it came from: mayor-blames-traders
  $ hearsay trace mayor-blames-traders --known-at 2030
  error: the claim `mayor-blames-traders` had been withdrawn by then (2023-11-16, reason: a misreading)
    help: `hearsay history mayor-blames-traders` tells what it said
  [3]
