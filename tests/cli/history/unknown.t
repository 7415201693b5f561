An id that nothing has or had is told with what is near it, also of what was withdrawn:

  $ hearsay init . --quiet && hearsay record --quiet records
  $ hearsay withdraw --quiet claim mayor-doubts-wiring --reason wrong
  $ hearsay history mayor-doubts-wirng
  error: no record has or had the id `mayor-doubts-wirng`
    help: did you mean `mayor-doubts-wiring`?
  [3]
  $ hearsay history traders-blame
  error: no record has or had the id `traders-blame`
    help: did you mean `traders-blame-wiring`?
  [3]
  $ hearsay history market
  error: no record has or had the id `market`
    help: did you mean `market-fire`?
  [3]
  $ hearsay history --kind claim mayor-doubt
  error: no claim has or had the id `mayor-doubt`
    help: did you mean `mayor-doubts-wiring`?
  [3]
  $ hearsay history --kind event mayor
  error: no event has or had the id `mayor`
    help: it is the id of the actor `mayor`
  [3]
  $ hearsay history --kind event mayr
  error: no event has or had the id `mayr`
    help: `hearsay history` tells what was recorded when
  [3]
  $ hearsay history 'The Daily'
  error: no record has or had the id `The Daily`
    help: did you mean `daily`?
  [3]
  $ hearsay history nobody
  error: no record has or had the id `nobody`
    help: `hearsay history` tells what was recorded when
  [3]
