An id of something else than was asked for is told as that:

  $ hearsay record -q $RECORDS
  $ hearsay compare kerman-ansari-on-israel
  error: no such event: `kerman-ansari-on-israel`
    help: it is the id of the claim `kerman-ansari-on-israel`
  [3]
  $ hearsay trace kerman-2024
  error: no such claim: `kerman-2024`
    help: it is the id of the event `kerman-2024`
  [3]
  $ hearsay timeline israel
  error: no such event: `israel`
    help: it is the id of the actor `israel`
  [3]
  $ hearsay report ramani-kerman-2024
  error: no such event or claim: `ramani-kerman-2024`
    help: it is the id of the document `ramani-kerman-2024`
  [3]
  $ hearsay show --kind claim kerman-2024
  error: no such claim: `kerman-2024`
    help: it is the id of the event `kerman-2024`
  [3]
  $ hearsay withdraw claim kerman-2024 --reason x
  error: no such claim: `kerman-2024`
    help: it is the id of the event `kerman-2024`
  [3]
