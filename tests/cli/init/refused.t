A file stands where the folder should:

  $ echo text > file
  $ hearsay init file
  error: cannot make the folder `file/records`: Not a directory
  [4]
  $ cat file
  text

Names that a shell or a terminal would take for something else:

  $ hearsay init 'my records'
  made my records/records/hearsay.schema.json
  made my records/records/example.toml
  made my records/.gitignore
  
  next:
      cd 'my records'
      hearsay record records         # into the database hearsay.db
      hearsay compare market-fire    # what is said of the example's event
  $ hearsay init -- -x
  made -x/records/hearsay.schema.json
  made -x/records/example.toml
  made -x/.gitignore
  
  next:
      cd ./-x
      hearsay record records         # into the database hearsay.db
      hearsay compare market-fire    # what is said of the example's event
  $ hearsay --quiet init "$(printf 'a\033[31mb')" && ls -b
  -x
  a\033[31mb
  file
  my\ records
  $ hearsay init "$(printf 'c\033[31md')" | head -1
  made c\x1b[31md/records/hearsay.schema.json

Quietly, and with too much:

  $ hearsay -q init quiet && find quiet -type f | sort
  quiet/.gitignore
  quiet/records/example.toml
  quiet/records/hearsay.schema.json
  $ hearsay init one two
  error: unexpected argument `two`
    help: see `hearsay init --help`
  [2]

