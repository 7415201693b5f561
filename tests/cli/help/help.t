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
  $ hearsay help comapre
  error: there is no command `comapre`
    help: did you mean `compare`?
  [2]
