A folder ready to work in, whose example is recorded and compared as the next steps say:

  $ hearsay init work

  $ cd work && find . -type f | sort

  $ hearsay record records

  $ hearsay check records

  $ hearsay compare market-fire --format md | head -5

The first line of the example leads an editor to the schema, which is the program's own:

  $ head -4 records/example.toml

  $ hearsay schema | cmp - records/hearsay.schema.json

What is there stays, so that a second time does no harm:

  $ echo '# mine' >> records/example.toml
  $ hearsay init
  $ tail -1 records/example.toml

The schema of another version is brought up to date, a file of that name that is no schema of ours stays:

  $ echo '{"$id": "urn:hearsay:records:0"}' > records/hearsay.schema.json
  $ hearsay init | grep schema
  $ hearsay schema | cmp - records/hearsay.schema.json
  $ echo '{}' > records/hearsay.schema.json
  $ hearsay init | grep schema
  $ cat records/hearsay.schema.json

