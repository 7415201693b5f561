What `record` reads back: exported and recorded into an empty database, all records are the same.

  $ for corpus in $RECORDS $DATA/crocus-2024 $DATA/przewodow-2022; do
  >   rm -f one.db two.db all.toml
  >   hearsay --db one.db record --quiet $corpus
  >   hearsay --db one.db export --format toml -o all.toml
  >   hearsay --db two.db record all.toml
  >   hearsay --db two.db --quiet export --format toml | cmp - all.toml
  >   for kind in events actors outlets documents claims; do
  >     for db in one two; do
  >       hearsay --db $db.db list $kind --format json | /usr/bin/python3 -c 'import json, sys
  > for record in json.load(sys.stdin)["records"]: record.pop("recorded_at"); print(record)' > $db
  >     done
  >     cmp one two
  >   done
  > done
  toml: leaves out the history: who recorded what and when, earlier versions, withdrawals
  wrote all.toml
  recorded 1 file (recording 1): 157 added, 0 changed, 0 unchanged
    added: 24 events, 33 actors, 4 outlets, 1 document, 95 claims
  toml: leaves out the history: who recorded what and when, earlier versions, withdrawals
  wrote all.toml
  recorded 1 file (recording 1): 132 added, 0 changed, 0 unchanged
    added: 1 event, 38 actors, 29 outlets, 17 documents, 47 claims
  toml: leaves out the history: who recorded what and when, earlier versions, withdrawals
  wrote all.toml
  recorded 1 file (recording 1): 124 added, 0 changed, 0 unchanged
    added: 1 event, 39 actors, 23 outlets, 20 documents, 41 claims

One event comes with everything that it refers to, so it checks by itself.

  $ hearsay record --quiet $RECORDS
  $ hearsay export kerman-2024 --format toml > kerman.toml
  toml: leaves out the history: who recorded what and when, earlier versions, withdrawals
  $ hearsay check kerman.toml 2> /dev/null
  36 records in 1 file: no errors, 4 warnings
  $ grep -c '^\[\[claim\]\]' kerman.toml
  18
  $ hearsay export kerman-2024 idlib-strikes-2024 --format toml --known-at 2020 2> /dev/null
  [3]

Wrong usage.

  $ hearsay export
  error: --format: say for what the records are exported
    help: see `hearsay export --help`
  [2]
  $ hearsay export --format bibtex
  error: --format: `bibtex` is not one of prov-json, prov-n, turtle, claimreview, csv, dot, graphml, csl-json and toml
    help: see `hearsay export --help`
  [2]
  $ hearsay export kermn-2024 --format toml
  error: no such event: `kermn-2024`
    help: did you mean `kerman-2024`?
  [3]
  $ hearsay export --format toml -o nowhere/all.toml
  error: cannot write `nowhere/all.toml`: No such file or directory
  [4]
  $ hearsay --db none.db export --format toml
  error: there is no database `none.db`
    help: run `hearsay --db none.db record PATH` to make one
  [4]
