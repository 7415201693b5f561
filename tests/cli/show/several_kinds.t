Records of several kinds may share an id. What has been withdrawn is told with a `history` that can be asked:

  $ cp $DATA/prelude.toml . && cat > shared.toml <<'END'
  > schema = 1
  > [[event]]
  > id = "c"
  > title = "Also an event"
  > date = "2020"
  > [[claim]]
  > id = "c"
  > event = "e"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > date = "2024"
  > END
  $ hearsay record -q . && hearsay show c
  error: `c` is the id of event and claim
    help: say which with --kind event
  [2]
  $ hearsay report c
  error: `c` is the id of event and claim
    help: say which with --kind event
  [2]
  $ hearsay report c --kind event | head -1
  Provenance report: Also an event
  $ hearsay report c --kind claim | grep -i -m 2 'report\|claim'
  Provenance report: Event
  1 claim by 1 speaker.
  $ hearsay report c --kind actor
  error: --kind: `actor` is not one of event and claim
    help: see `hearsay report --help`
  [2]
  $ hearsay report e --kind claim
  error: no such claim: `e`
    help: it is the id of the event `e`
  [3]
  $ hearsay withdraw claim c --reason y | head -1
  withdrew claim c (recording 2); history keeps it
  $ hearsay show c --kind claim
  error: the claim `c` has been withdrawn (2023-11-14, reason: y)
    help: `hearsay history c --kind claim` tells what it said
  [3]
  $ hearsay report c --kind claim
  error: the claim `c` has been withdrawn (2023-11-14, reason: y)
    help: `hearsay history c --kind claim` tells what it said
  [3]
  $ hearsay history c --kind claim | tail -1
    recording 2  2023-11-14T22:13:20Z  withdrawn: y
  $ hearsay trace c --known-at 2000-01-01
  error: the claim `c` had not been recorded by then
    help: `hearsay history c --kind claim` tells when
  [3]
  $ hearsay withdraw event c --reason z | head -1
  withdrew event c (recording 3); history keeps it
  $ hearsay show c
  error: the event `c` has been withdrawn (2023-11-14, reason: z)
    help: `hearsay history c --kind event` tells what it said
  [3]

Where only one had it, nothing has to be said of its kind:

  $ hearsay withdraw outlet q --reason y | head -1
  withdrew outlet q (recording 4); history keeps it
  $ hearsay show q
  error: the outlet `q` has been withdrawn (2023-11-14, reason: y)
    help: `hearsay history q` tells what it said
  [3]
