A claim that was not certainly on record by a day is traced, and its trace says so first:

  $ hearsay record -q $RECORDS
  $ hearsay trace kerman-is-k-claims-credit --as-of 2024-01-05 | head -n 3
  Where it came from: kerman-is-k-claims-credit
  This is what was certainly on record by the end of 5 January 2024, and the claim itself, of which
    that is not certain.
  $ hearsay trace kerman-is-k-claims-credit --as-of 2024-01-05 --format md | head -n 4
  # Where it came from: kerman-is-k-claims-credit
  
  This is what was certainly on record by the end of 5 January 2024, and the claim itself, of which that is not certain.
  
  $ hearsay trace kerman-is-k-claims-credit --as-of 2024-01-01 | head -n 3
  error: the claim `kerman-is-k-claims-credit` was not on record by 2024-01-01
  $ hearsay trace kerman-is-k-claims-credit --as-of 2024-02-01 | head -n 2
  Where it came from: kerman-is-k-claims-credit
  This is what was certainly on record by the end of 1 February 2024.

A report of one claim explains the mark of what is uncertain only where it stands:

  $ hearsay report kerman-ramani-killed --format text | grep -c '(?)'
  0
  [1]
  $ hearsay report kerman-2024 --format text | grep -c 'the recorder is not sure'
  5
