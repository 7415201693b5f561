  $ hearsay init . --quiet && hearsay record --quiet records
  $ hearsay verify
  `hearsay.db` verifies: 1 recording, 7 versions of records
  head [0-9a-f]{64} (re)
  $ hearsay history --head > published
  $ wc -c < published
  65

A later recording goes on from the head that was published:

  $ sed -i 's/^hedge = .*/hedge = "much too early"/' records/example.toml
  $ hearsay record --quiet records
  $ hearsay verify --head "$(cat published)" > /dev/null; echo $?
  0
  $ hearsay verify --format json --head "$(cat published)"
  {
    "schema": "hearsay.verify/1",
    "verified": true,
    "recordings": 2,
    "versions": 8,
    "captures": 0,
    "captures_unchecked": 0,
    "captures_left_out": 0,
    "database_is_whole": true,
    "recording_of_head": 1,
    "time_of_head": "2023-11-14T22:13:20Z",
    "head": "[0-9a-f]{64}", (re)
    "problem_count": 0,
    "problems": []
  }
  $ hearsay --quiet verify

One changed letter in the file of the database, in what is current and in what was superseded:

  $ cp hearsay.db whole.db
  $ LC_ALL=C sed -i 's/much too early/much too EARLY/' hearsay.db
  $ hearsay verify
  claim mayor-doubts-wiring: it is not what recording 2 recorded
  `hearsay.db` does not verify: 1 problem
  head [0-9a-f]{64} (re)
  [1]
  $ hearsay --quiet verify --format json
  {
    "schema": "hearsay.verify/1",
    "verified": false,
    "recordings": 2,
    "versions": 8,
    "captures": 0,
    "captures_unchecked": 0,
    "captures_left_out": 0,
    "database_is_whole": false,
    "recording_of_head": null,
    "time_of_head": null,
    "head": "[0-9a-f]{64}", (re)
    "problem_count": 1,
    "problems": [
      {
        "kind": "claim",
        "id": "mayor-doubts-wiring",
        "message": "it is not what recording 2 recorded"
      }
    ]
  }
  [1]
  $ cp whole.db hearsay.db; LC_ALL=C sed -i 's/wiring caused/wiring CAUSED/' hearsay.db
  $ hearsay verify
  claim traders-blame-wiring: it is not what recording 1 recorded
  `hearsay.db` does not verify: 1 problem
  head [0-9a-f]{64} (re)
  [1]
  $ cp whole.db hearsay.db

Words of the search index, how long its texts are, and the way through it:

  $ tamper() { cp whole.db hearsay.db; sqlite3 -cmd '.dbconfig defensive off' hearsay.db "$1" >/dev/null; }
  $ tamper 'DELETE FROM search_docsize WHERE id = (SELECT max(id) FROM search_docsize)'
  $ hearsay verify
  claim mayor-doubts-wiring: the search index does not hold what it says
  `hearsay.db` does not verify: 1 problem
  head [0-9a-f]{64} (re)
  [1]
  $ tamper "UPDATE search_docsize SET sz = x'05' WHERE id = (SELECT max(id) FROM search_docsize)"
  $ hearsay verify
  claim mayor-doubts-wiring: the search index does not hold what it says
  `hearsay.db` does not verify: 1 problem
  head [0-9a-f]{64} (re)
  [1]
  $ hearsay --db whole2.db record -q $RECORDS; mv whole.db small.db; mv whole2.db whole.db
  $ tamper 'DELETE FROM search_idx'
  $ hearsay search kerman
  event kerman-2024  title
      Attack on the Soleimani memorial in [Kerman]
  claim afghanistan-ramani-more-pressure  statement
      After [Kerman], Iran will urge the Taliban more strongly to hold IS-K down.
  claim threat-ramani-growing  statement
      …the Syrian war; the attack on [Kerman] reflects that.
  3 matches
  $ hearsay verify
  the search index does not find what it holds
  `hearsay.db` does not verify: 1 problem
  head [0-9a-f]{64} (re)
  [1]
  $ mv small.db whole.db

A withdrawal that nobody made, which answers as known at a time would go by:

  $ tamper "PRAGMA ignore_check_constraints = ON;
  > UPDATE version SET until = 1 WHERE version = (SELECT key FROM record WHERE id = 'mayor-doubts-wiring')"
  $ hearsay list claims --known-at 2030-01-01 | grep -c mayor-doubts-wiring
  0
  [1]
  $ hearsay verify --head "$(cat published)"
  1 row of the table `version` that cannot be: (version > 0) = (until IS NULL) AND (version < 0 OR version = key)
  claim mayor-doubts-wiring: a version of it ends in recording 1, which did not end it
  claim mayor-doubts-wiring: what recording 2 recorded of it does not end when the next version begins
  `hearsay.db` does not verify: 3 problems
  the head that was asked for is that of recording 1 (2023-11-14T22:13:20Z)
  head [0-9a-f]{64} (re)
  [1]
  $ tamper "UPDATE claim SET uncertain = 2 WHERE version = (SELECT key FROM record WHERE id = 'mayor-doubts-wiring')"
  $ hearsay verify
  claim mayor-doubts-wiring: it is not what recording 2 recorded: the database contradicts itself: 2 is neither yes nor no
  `hearsay.db` does not verify: 1 problem
  head [0-9a-f]{64} (re)
  [1]

A trigger, also under a name that SQLite keeps for itself:

  $ sql='CREATE TRIGGER sqlite_evil AFTER INSERT ON claim BEGIN DELETE FROM entry; END'
  $ tamper "PRAGMA writable_schema = ON;
  > INSERT INTO sqlite_schema VALUES ('trigger', 'sqlite_evil', 'claim', 0, '$sql')"
  $ hearsay verify
  hearsay made no trigger `sqlite_evil`
  `hearsay.db` does not verify: 1 problem
  head [0-9a-f]{64} (re)
  [1]
  $ cp whole.db hearsay.db

Another history:

  $ hearsay verify --head 0123456789abcdef0123456789abcdef0123456789ABCDEF0123456789abcdef
  no recording has the head 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef: it is of another database, or history was rewritten since
  `hearsay.db` does not verify: 1 problem
  head [0-9a-f]{64} (re)
  [1]
  $ hearsay verify --head 0123
  error: a head has 64 hexadecimal digits
    help: `hearsay history --head` prints the one to keep
  [2]
  $ hearsay history --head mayor
  error: the head is of all recordings, not of one record
    help: `hearsay history --head` prints it
  [2]

A file that is too short to be the database that it was:

  $ head -c 20000 whole.db > hearsay.db
  $ hearsay verify
  the database `hearsay.db` is damaged: database disk image is malformed
  `hearsay.db` does not verify: 1 problem
  [1]
  $ hearsay verify --format json
  {
    "schema": "hearsay.verify/1",
    "verified": false,
    "recordings": 0,
    "versions": 0,
    "captures": 0,
    "captures_unchecked": 0,
    "captures_left_out": 0,
    "database_is_whole": false,
    "recording_of_head": null,
    "time_of_head": null,
    "head": null,
    "problem_count": 1,
    "problems": [
      {
        "kind": null,
        "id": null,
        "message": "the database `hearsay.db` is damaged: database disk image is malformed"
      }
    ]
  }
  [1]
  $ hearsay list claims
  error: the database `hearsay.db` is damaged: database disk image is malformed
    help: restore it from a copy, or record its files into a new database
  [4]

Nothing to verify:

  $ hearsay --db none.db verify
  error: there is no database `none.db`
    help: run `hearsay --db none.db record PATH` to make one
  [4]
  $ echo 'not a database, but something else that is long enough' > other.db
  $ hearsay --db other.db verify
  error: `other.db` is not a hearsay database: it is no SQLite file
    help: name another file with --db
  [4]

A head that was published is told to be one of the chain, and of which recording; what is none is no head:

  $ mkdir later && cd later && hearsay record -q $RECORDS && hearsay history --head >first
  $ printf 'schema = 1\n[[actor]]\nid = "later"\nname = "Later"\nkind = "person"\n' >more.toml && hearsay record -q more.toml
  $ hearsay verify --head "$(cat first)" | sed '/^head/d'
  `hearsay.db` verifies: 2 recordings, 158 versions of records
  the head that was asked for is that of recording 1 (2023-11-14T22:13:20Z): nothing up to it was rewritten since
  $ hearsay verify --head "$(printf '%064d' 0)" | sed '/^head/d'
  no recording has the head 0000000000000000000000000000000000000000000000000000000000000000: it is of another database, or history was rewritten since
  `hearsay.db` does not verify: 1 problem
