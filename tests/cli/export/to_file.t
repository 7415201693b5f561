`-o` writes a file anew, follows a link, and writes to what is no file; it never takes the place of a database:

  $ hearsay record -q $RECORDS
  $ hearsay export --format csv -q -o claims.csv && head -c 20 claims.csv
  id,event,speakers,sp (no-eol)
  $ ln -s claims.csv link.csv && echo old >claims.csv
  $ hearsay export --format csv -q -o link.csv && test -L link.csv && head -c 20 claims.csv
  id,event,speakers,sp (no-eol)
  $ hearsay export --format csv -q -o hearsay.db
  error: cannot write `hearsay.db`: it is a database, and would be lost
  [4]
  $ hearsay report kerman-2024 --format html -q -o hearsay.db
  error: cannot write `hearsay.db`: it is a database, and would be lost
  [4]
  $ hearsay verify | head -1
  `hearsay.db` verifies: 1 recording, 157 versions of records
  $ hearsay export --format csv -q -o /dev/full
  error: cannot write `/dev/full`: No space left on device
  [4]
  $ test -c /dev/full
  $ mkfifo pipe && (wc -l <pipe & hearsay export --format csv -q -o pipe; wait)
  96

Where standard output is a pipe, it has a name of its own that can be written to:

  $ hearsay export --format csv -q -o /dev/stdout | wc -l
  96

Nor into what SQLite keeps beside it, in which recordings may stand:

  $ hearsay export --format toml -o hearsay.db-wal
  error: cannot write `hearsay.db-wal`: it is part of a database, of which something would be lost
  [4]

Nor over a file of records; an export may take the place of one that has all its records:

  $ cp $RECORDS/kerman-2024.toml kerman.toml
  $ hearsay report kerman-2024 --format md -q -o kerman.toml
  error: cannot write `kerman.toml`: it is a file of records, which would be lost: give another name, or remove it first
  [4]
  $ cmp kerman.toml $RECORDS/kerman-2024.toml
  $ hearsay export --format toml -q -o all.toml && hearsay export --format toml -q -o all.toml

What no export has, as comments, defaults and what was not recorded yet, is not lost by one:

  $ hearsay export kerman-2024 --format toml -q -o kerman.toml
  error: cannot write `kerman.toml`: it is a file of records, which would be lost: give another name, or remove it first
  [4]
  $ cmp kerman.toml $RECORDS/kerman-2024.toml
  $ hearsay export --format toml -q -o all.toml && hearsay export kerman-2024 --format toml -q -o all.toml
  error: cannot write `all.toml`: it is a file of records, which would be lost: give another name, or remove it first
  [4]
  $ printf '\n[[actor]]\nid = "draft"\nname = "Not recorded yet"\nkind = "person"\n' >>all.toml
  $ hearsay export --format toml -q -o all.toml
  error: cannot write `all.toml`: it is a file of records, which would be lost: give another name, or remove it first
  [4]
  $ tail -1 all.toml
  kind = "person"
