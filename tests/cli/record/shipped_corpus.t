The shipped corpus is recorded as a whole:

  $ cp -R $RECORDS records
  $ hearsay record records

The same files again change nothing, and the database stays as it is:

  $ sha256sum hearsay.db > before
  $ hearsay record records
  $ sha256sum --check --quiet before

A dry run writes nothing, not even a database:

  $ hearsay --db elsewhere.db record --dry-run records
  $ ls

