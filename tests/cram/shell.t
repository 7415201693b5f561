Commands run one after the other in one shell, in an empty folder:

  $ ls
  $ greeting=hello
  $ echo "$greeting"
  hello

Both streams are expected in the order in which they were written:

  $ echo one; echo two >&2; echo three
  one
  two
  three

A status other than 0 stands below the output, and an end without a newline is told:

  $ printf 'no newline'; exit_with() { return "$1"; }; exit_with 3
  no newline (no-eol)
  [3]

A command may go on over lines:

  $ cat <<END
  > a
  > b
  > END
  a
  b

A line may be a pattern:

  $ echo "took 12 ms"
  took [0-9]+ ms (re)

There is no input, and the surroundings are always the same:

  $ cat
  $ echo "$TZ $LC_ALL $SOURCE_DATE_EPOCH ${HEARSAY_DB-unset} ${NO_COLOR-unset} ${COLUMNS-unset}"
  UTC C.UTF-8 1700000000 unset unset unset

Folders of this machine show by their names:

  $ pwd; echo "$RECORDS"; echo "$DATA/x.toml"
  $PWD
  $RECORDS
  $DATA/x.toml
