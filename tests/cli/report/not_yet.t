That a claim was not on record by a day is told in the same words as by trace, and so is that it is not certain:

  $ cp $DATA/prelude.toml . && cat > claims.toml <<'END'
  > schema = 1
  > [defaults]
  > event = "e"
  > [[claim]]
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > id = "later"
  > date = "2024-03-01"
  > [[claim]]
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > id = "perhaps-later"
  > date = "2024-03-01?"
  > [[claim]]
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > id = "some-day"
  > date = "2024"
  > END
  $ hearsay record -q . 2>&1
  $ for c in later perhaps-later; do for ask in trace report; do hearsay $ask $c --as-of 2024-02-01; echo $?; done; done
  error: the claim `later` was not on record by 2024-02-01
  3
  error: the claim `later` was not on record by 2024-02-01
  3
  error: the claim `perhaps-later` was not on record by 2024-02-01, if its date is right
  3
  error: the claim `perhaps-later` was not on record by 2024-02-01, if its date is right
  3
  $ hearsay report some-day --as-of 2024-02-01
  error: the claim `some-day` was not certainly on record by 2024-02-01
  [3]
