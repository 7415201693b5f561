  $ cp -R $RECORDS records && hearsay record --quiet records
  $ hearsay list outlets
  $ hearsay list claims --event kerman-2024 --act withholds
  $ hearsay list claims --speaker khatib --format md
  $ hearsay list claims --party israel --format json | grep '"id"'
  $ hearsay list documents --format json
  $ hearsay list claims --event nothing
  $ hearsay list claim

Without a database there is the command that makes one:

  $ hearsay --db none.db list events

