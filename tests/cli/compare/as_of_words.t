A clock is given as a date, and a word that means another day each day is none:

  $ hearsay compare e --as-of today
  error: --as-of: a date is wanted, not a word that means another one each day
    help: write the day itself: YYYY-MM-DD
  [2]
  $ hearsay compare e --known-at now
  error: --known-at: a date is wanted, not a word that means another one each day
    help: write the day itself: YYYY-MM-DD
  [2]
  $ hearsay list claims --since yesterday
  error: --since: a date is wanted, not a word that means another one each day
    help: write the day itself: YYYY-MM-DD
  [2]
  $ hearsay compare e --as-of soon
  error: --as-of: `s` where a year should be
    help: write it as YYYY-MM-DD, YYYY-MM or YYYY
  [2]
  $ hearsay compare e --known-at soon
  error: --known-at: `s` where a year should be
    help: write it as YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ
  [2]
  $ hearsay compare e --as-of 'about 24 March 2024'
  error: --as-of: an EDTF date is written in numbers and signs, not in words
    help: did you mean `2024-03-24~`?
  [2]
