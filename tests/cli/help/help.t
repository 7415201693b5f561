  $ hearsay help date
  how a date is read
  Usage: hearsay date [OPTIONS] TEXT...
  
  Positionals:
    TEXT ... REQUIRED           dates as records write them (EDTF)
  
  Options:
    -h,--help                   Print this help message and exit
    --format text|json          how to print it (text)
  
  Exit status: 0 done; 1 the records are bad; 2 wrong usage; 3 no such id, or nothing matched;
  4 the database or a file failed; 130 interrupted.
  $ hearsay help date | head -n 2 > by-command; hearsay date --help | head -n 2 | cmp - by-command
  $ hearsay help | head -n 2
  hearsay: who says who did it, since when, on what record, how independently.
  Usage: hearsay [OPTIONS] SUBCOMMAND
  $ hearsay help date > by-help; hearsay --db x.db -q help date | cmp - by-help
  $ hearsay help help | head -n 1
  hearsay: who says who did it, since when, on what record, how independently.
  $ hearsay help comapre
  error: there is no command `comapre`
    help: did you mean `compare`?
  [2]

An option that there is not is named, with the one that was meant, and no other fault instead:

  $ hearsay --bogus
  error: `hearsay` has no option `--bogus`
    help: see `hearsay --help`
  [2]
  $ hearsay --verbos list claims
  error: `hearsay list` has no option `--verbos`
    help: did you mean `--verbose`?
  [2]
  $ hearsay --colour always list claims
  error: `hearsay list` has no option `--colour`
    help: did you mean `--color`?
  [2]
  $ hearsay --dbb x.db list events
  error: `hearsay list` has no option `--dbb`
    help: did you mean `--db`?
  [2]
  $ hearsay --format json list events
  error: `--format` is an option of `hearsay list`
    help: write it behind `list`
  [2]
  $ hearsay --db x.db lst events
  error: there is no command `lst`
    help: did you mean `list`?
  [2]
  $ hearsay check --bogus
  error: `hearsay check` has no option `--bogus`
    help: see `hearsay check --help`
  [2]
  $ hearsay check . --formt json
  error: `hearsay check` has no option `--formt`
    help: did you mean `--format`?
  [2]
  $ hearsay check . -format=json
  error: `hearsay check` has no option `-format`
    help: did you mean `--format`?
  [2]
  $ hearsay -x
  error: `hearsay` has no option `-x`
    help: see `hearsay --help`
  [2]
  $ hearsay check --bogus=1 --db
  error: `hearsay check` has no option `--bogus`
    help: see `hearsay check --help`
  [2]
  $ hearsay --db --bogus
  error: a command is missing
    help: `hearsay --help` lists the commands
  [2]

Variables of the environment that count are in the manual:

  $ hearsay manual hearsay.1 | sed -n '/^# ENVIRONMENT/,/^# SEE/p' | grep '^\*'
  *COLUMNS*
  *HEARSAY_BY*
  *HEARSAY_DB*
  *NO_COLOR*
  *SOURCE_DATE_EPOCH*
  *TMPDIR*
