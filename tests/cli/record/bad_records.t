One fault is one diagnostic, all of them are reported, and nothing is recorded:

  $ hearsay init . --quiet
  $ hearsay record records --quiet
  $ sha256sum hearsay.db > before
  $ cat > records/claims.toml <<'END'
  > schema = 1
  > [[claim]]
  > id = "fire-brigade"
  > event = "market-fir"
  > speeker = "traders"
  > act = "assert"
  > topic = "cause"
  > answer = "wiring"
  > date = "2024-02-30"
  > END
  $ hearsay record records
  $ hearsay record --format short records
  $ hearsay record --format json records
  $ sha256sum --check --quiet before

A path that is not there is the system's fault and not a record's:

  $ hearsay record nowhere.toml

