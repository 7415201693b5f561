What a message repeats of paths and arguments cannot do anything to a terminal:

  $ esc=$(printf '\033'); cp $DATA/prelude.toml . && hearsay record -q .
  $ hearsay report e -o "${esc}[31m.md"
  wrote \x1b[31m.md
  $ hearsay export --format toml -o "${esc}.out"
  toml: leaves out the history: who recorded what and when, earlier versions, withdrawals
  wrote \x1b.out
  $ hearsay --db "${esc}.db" record prelude.toml && hearsay --db "${esc}.db" verify | head -1
  recorded 1 file (recording 1): 6 added, 0 changed, 0 unchanged
    added: 1 event, 3 actors, 2 outlets
  `\x1b.db` verifies: 1 recording, 6 versions of records
  $ sed -i '25,$d' prelude.toml && hearsay --db "${esc}.db" record prelude.toml | grep withdraw
      hearsay --db '\x1b.db' withdraw outlet q --reason "..."
  $ echo 'no database, and long enough to tell' >"${esc}.txt" && hearsay --db "${esc}.txt" check prelude.toml
  note: checked without the database: `\x1b.txt` is not a hearsay database: it is no SQLite file
  5 records in 1 file: no errors, 0 warnings
  $ for c in "show ${esc}" "trace ${esc}" "report ${esc}" "history ${esc}" "export ${esc} --format csv" "import csv ${esc}" "explain ${esc}" "new event ${esc}" "search ${esc}" "schema ${esc}" "list ${esc}" "${esc}" "--${esc}" "list events --${esc}" "list events ${esc}" "list events --as-of ${esc}" "serve --port ${esc}" "serve --listen ${esc}" "check ${esc}" "record ${esc}" "compare e --topic ${esc}" "compare e --without ${esc}" "date ${esc}" "init ${esc}/x" "--db ${esc} list events" "verify --head ${esc}" "withdraw actor ${esc} --reason x" "withdraw actor a --reason ${esc}"; do hearsay $c 2>&1; done | grep -c "$esc"
  0
  [1]
