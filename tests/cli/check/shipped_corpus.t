Checking needs no database and makes none:

  $ hearsay check $RECORDS 2>warnings
  $ tail -n 2 warnings
  $ ls

For editors, a line for each:

  $ hearsay check --format short $RECORDS | cut -c1-110

