What was only moved to a file that was not named is not gone; that is said where it is told:

  $ mkdir -p r/sub; cp $DATA/gone/base.toml r; cp $DATA/gone/cl.toml r/sub; hearsay -q record r
  $ mv r/sub/cl.toml r; echo 'schema = 1' >r/sub/x.toml; hearsay record r/sub
  there are no records in 1 file
  2 records are no longer in the files that held them, and stay in force; to take them out, in this order:
      hearsay withdraw claim c2 c1 --reason "..."
    if any of them stands in another file now, which was not read, record that first
  $ hearsay record r
  nothing changed: 7 records in 3 files stand as recorded
