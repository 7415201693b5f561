What is wrong with a command line is told in plain words.

  $ cp $DATA/prelude.toml . && hearsay record -q .
  $ hearsay list events --format text --format json
  error: --format: given twice
    help: see `hearsay list --help`
  [2]
  $ hearsay --db a --db b --db=c list events
  error: --db: given 3 times
    help: see `hearsay --help`
  [2]
  $ hearsay list events --format
  error: --format: needs a value
    help: see `hearsay list --help`
  [2]
  $ hearsay --db
  error: --db: needs a value
    help: see `hearsay --help`
  [2]
  $ hearsay report e -o
  error: --output: needs a value
    help: see `hearsay report --help`
  [2]
  $ hearsay list events extra more
  error: unexpected argument `extra`
    help: see `hearsay list --help`
  [2]
  $ hearsay show e '[x]'
  error: unexpected argument `[x]`
    help: see `hearsay show --help`
  [2]
  $ hearsay list events -q=1
  error: unexpected argument `-q=1`
    help: see `hearsay list --help`
  [2]
  $ hearsay record --dry-run=soon .
  error: --dry-run: takes no value
    help: see `hearsay record --help`
  [2]

A value that is not there, as of a variable that is not set, takes nothing else for it:

  $ hearsay --db= list events
  error: --db: it is empty
    help: see `hearsay --help`
  [2]
  $ hearsay list events --event= --format json
  error: --event: it is empty
    help: see `hearsay list --help`
  [2]
  $ hearsay list events --act=
  error: --act: `` is not one of asserts, suggests, denies, doubts and withholds
    help: see `hearsay list --help`
  [2]
  $ hearsay compare e --without ''
  error: --without: it is empty
    help: see `hearsay compare --help`
  [2]
  $ hearsay compare e --without=
  error: --without: it is empty
    help: see `hearsay compare --help`
  [2]
  $ hearsay withdraw outlet q --reason --db= && hearsay history q | tail -1
  withdrew outlet q (recording 2); history keeps it
  take it out of prelude.toml (line 25) too: it comes back when that file changes and is recorded
    recording 2  2023-11-14T22:13:20Z  withdrawn: --db=

Likewise an id; no ids at all are all recordings, and all records:

  $ hearsay history ''
  error: ID: it is empty
    help: see `hearsay history --help`
  [2]
  $ hearsay history | head -1 | cut -d ' ' -f 1-2
  recording 1
  $ hearsay show ''
  error: ID: it is empty
    help: see `hearsay show --help`
  [2]
  $ hearsay trace '' || hearsay compare '' || hearsay timeline '' || hearsay report ''
  error: CLAIM: it is empty
    help: see `hearsay trace --help`
  error: EVENT: it is empty
    help: see `hearsay compare --help`
  error: EVENT: it is empty
    help: see `hearsay timeline --help`
  error: EVENT|CLAIM: it is empty
    help: see `hearsay report --help`
  [2]
  $ hearsay export '' --format csv
  error: EVENT: it is empty
    help: see `hearsay export --help`
  [2]
  $ hearsay export e '' --format csv
  error: EVENT: it is empty
    help: see `hearsay export --help`
  [2]
  $ hearsay withdraw actor '' --reason x
  error: ID: it is empty
    help: see `hearsay withdraw --help`
  [2]
  $ hearsay schema ''
  error: OF: it is empty
    help: see `hearsay schema --help`
  [2]

Endings name a format in capitals too:

  $ hearsay report e -o x.MD && head -1 x.MD
  wrote x.MD
  # Provenance report: Event
