  $ hearsay schema timelin
  error: there is no schema of `timelin`, only of records, compare, trace, timeline, report, list, show, search, history, verify, record, check and date
    help: did you mean `timeline`?
  [2]
  $ hearsay schema events
  error: there is no schema of `events`, only of records, compare, trace, timeline, report, list, show, search, history, verify, record, check and date
    help: see `hearsay schema --help`
  [2]
  $ hearsay schema "$(printf 'a\033[31mb')"
  error: there is no schema of `a\x1b[31mb`, only of records, compare, trace, timeline, report, list, show, search, history, verify, record, check and date
    help: see `hearsay schema --help`
  [2]
  $ hearsay schema "$(head -c 10000 /dev/zero | tr '\0' a)"
  error: there is no schema of `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…`, only of records, compare, trace, timeline, report, list, show, search, history, verify, record, check and date
    help: see `hearsay schema --help`
  [2]
  $ hearsay schema list compare
  error: unexpected argument `compare`
    help: see `hearsay schema --help`
  [2]
  $ hearsay schema --format xml
  error: `hearsay schema` has no option `--format`
    help: see `hearsay schema --help`
  [2]

