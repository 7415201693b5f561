The shipped corpus is recorded as a whole:

  $ cp -R $RECORDS records
  $ hearsay record records
  recorded 10 files (recording 1): 157 added, 0 changed, 0 unchanged
    added: 24 events, 33 actors, 4 outlets, 1 document, 95 claims

The same files again change nothing, and the database stays as it is:

  $ sha256sum hearsay.db > before
  $ hearsay record records
  nothing changed: 157 records in 10 files stand as recorded
  $ sha256sum --check --quiet before

A dry run writes nothing, not even a database:

  $ hearsay --db elsewhere.db record --dry-run records
  would record from 10 files: 157 added, 0 changed, 0 unchanged
    added: 24 events, 33 actors, 4 outlets, 1 document, 95 claims
  $ ls
  before
  hearsay.db
  records

