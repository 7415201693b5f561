A folder ready to work in, whose example is recorded and compared as the next steps say:

  $ hearsay init work
  made work/records/hearsay.schema.json
  made work/records/example.toml
  made work/.gitignore
  
  next:
      cd work
      hearsay record records         # into the database hearsay.db
      hearsay compare market-fire    # what is said of the example's event

  $ cd work && find . -type f | sort
  ./.gitignore
  ./records/example.toml
  ./records/hearsay.schema.json

  $ hearsay record records
  recorded 1 file (recording 1): 7 added, 0 changed, 0 unchanged
    added: 1 event, 2 actors, 1 outlet, 1 document, 2 claims

  $ hearsay check records
  7 records in 1 file: no errors, 0 warnings

  $ hearsay compare market-fire --format md | head -5
  # Fire in the market hall
  
  3 May 2024
  
  2 claims by 2 speakers, known through 1 document.

The first line of the example leads an editor to the schema, which is the program's own:

  $ head -4 records/example.toml
  #:schema ./hearsay.schema.json
  schema = 1
  recorder = "your name"
  

  $ hearsay schema | cmp - records/hearsay.schema.json

What is there stays, so that a second time does no harm:

  $ echo '# mine' >> records/example.toml
  $ hearsay init
  kept records/hearsay.schema.json, which is there already
  kept .gitignore, which is there already
  
  next:
      hearsay record records         # into the database hearsay.db
      hearsay compare market-fire    # what is said of the example's event
  $ tail -1 records/example.toml
  # mine

The schema of another version is brought up to date, a file of that name that is no schema of ours stays:

  $ echo '{"$id": "urn:hearsay:records:0"}' > records/hearsay.schema.json
  $ hearsay init | grep schema
  updated records/hearsay.schema.json
  $ hearsay schema | cmp - records/hearsay.schema.json
  $ echo '{}' > records/hearsay.schema.json
  $ hearsay init | grep schema
  kept records/hearsay.schema.json, which is there already
  $ cat records/hearsay.schema.json
  {}


An example that was deleted does not come back among one's own records:

  $ mkdir own; cd own; hearsay init -q
  $ mv records/example.toml records/mine.toml; hearsay init
  kept records/hearsay.schema.json, which is there already
  kept .gitignore, which is there already
  
  next:
      hearsay record records         # into the database hearsay.db

Where another database is meant, the next commands name it, as it is seen from the new folder:

  $ HEARSAY_DB=$PWD/other.db hearsay init elsewhere | tail -3 | sed "s|$PWD|HERE|"
      cd elsewhere
      hearsay --db HERE/other.db record records
      hearsay --db HERE/other.db compare market-fire
  $ hearsay --db my.db init . | tail -2
  next:
      hearsay --db my.db record records

A database whose folder is not there yet is recorded into once that is made:

  $ hearsay --db data/new/my.db init there | sed -n '/next/,$s|'"$PWD"'|HERE|p'
      mkdir -p HERE/data/new
      hearsay --db HERE/data/new/my.db record records
      hearsay --db HERE/data/new/my.db compare market-fire
  $ hearsay --db data/new/my.db init -q . && mkdir -p data/new && hearsay --db data/new/my.db record -q records

What is left out of git are databases, what SQLite keeps beside them, and those that are in the making:

  $ cat .gitignore
  *.db
  *.db-wal
  *.db-shm
  *.db-journal
  *.db.filling
  *.db.filling-*
  *.[0-9]*.part
  $ git init -q . && touch a.db a.db-wal a.db-shm a.db-journal a.db.filling a.db.filling-wal a.html.71.part a.dbx
  $ git status --short --untracked-files=all | grep ' a[.]'
  ?? a.dbx

