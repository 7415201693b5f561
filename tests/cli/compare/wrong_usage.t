  $ cp -R $RECORDS records && hearsay record --quiet records
  $ hearsay compare kermn-2024
  error: no such event: `kermn-2024`
    help: did you mean `kerman-2024`?
  [3]
  $ hearsay compare kerman-2024 --topic motive
  error: the event has no topic `motive`
    help: there are aim, aim-of-israel, arrests, explosions, injured, killed, media-deflected, most-devastating and responsibility
  [3]
  $ hearsay compare kerman-2024 --as-of yesterday
  error: --as-of: a date is wanted, not a word that means another one each day
    help: write the day itself: YYYY-MM-DD
  [2]
  $ hearsay compare kerman-2024 --as-of 2024-01-03/..
  error: --as-of: a cut needs a day, a month or a year that is certain
    help: write it as YYYY-MM-DD, YYYY-MM or YYYY: the last day of a month or year counts
  [2]
  $ hearsay compare kerman-2024 --as-of 2024-01-03T10:00:00Z
  error: --as-of: a cut needs a day, a month or a year that is certain
    help: write it as YYYY-MM-DD, YYYY-MM or YYYY: the last day of a month or year counts
  [2]
  $ hearsay compare kerman-2024 --as-of 2024-01 > month; hearsay compare kerman-2024 --as-of 2024-01-31 | diff month - | grep -c '^[<>]'
  4
  $ hearsay compare kerman-2024 --as-of ''
  error: --as-of: it is empty
    help: see `hearsay compare --help`
  [2]
  $ hearsay compare kerman-2024 --by speakers
  error: --by: `speakers` is not one of speaker and affiliation; did you mean `speaker`?
    help: see `hearsay compare --help`
  [2]
  $ hearsay compare
  error: EVENT is required
    help: see `hearsay compare --help`
  [2]
  $ hearsay comapre kerman-2024
  error: there is no command `comapre`
    help: did you mean `compare`?
  [2]
  $ hearsay
  error: a command is missing
    help: `hearsay --help` lists the commands
  [2]

