Before anything was recorded there is nothing to export, whether events are named or not:

  $ cp $DATA/prelude.toml . && hearsay record -q .
  $ hearsay export --known-at 1990-01-01 --format csv -o table.csv
  error: nothing had been recorded by then
    help: `hearsay history` tells when what was recorded
  [3]
  $ test -e table.csv
  [1]
  $ hearsay export --known-at 1990-01-01 --format toml
  error: nothing had been recorded by then
    help: `hearsay history` tells when what was recorded
  [3]
  $ hearsay export e --known-at 1990-01-01 --format csv
  error: the event `e` had not been recorded by then
    help: `hearsay history e` tells when
  [3]
  $ hearsay export --known-at 2023-11-15 --format toml | grep -c '^id = '
  toml: leaves out the history: who recorded what and when, earlier versions, withdrawals
  6
