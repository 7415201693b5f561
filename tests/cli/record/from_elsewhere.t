From another folder, what is wrong and what is to be done is told with paths that lead there from here.
  $ mkdir s && cat > s/event.toml <<EOR
  > schema = 1
  > [[event]]
  > id = "e1"
  > title = "Event"
  > date = "2024-01-03"
  > topics = { cause = "What was the cause?" }
  > [[actor]]
  > id = "a1"
  > name = "Anna"
  > kind = "person"
  > EOR
  $ cat > s/claim.toml <<EOR
  > schema = 1
  > [[claim]]
  > id = "c1"
  > event = "e1"
  > speaker = "a1"
  > act = "asserts"
  > topic = "cause"
  > answer = "fire"
  > EOR
  $ hearsay --db s/hearsay.db record --quiet s 2> /dev/null
  $ sed -i /topics/d s/event.toml
  $ hearsay --db s/hearsay.db record s/event.toml
  error[H036]: event `e1` has no topic `cause` (claim `c1`, on record already, is made wrong by this change)
   --> s/claim.toml:2:1
    = help: declare it in the event's `topics` with its question, or use one of `responsibility`, `killed`, `injured`
  
  1 error
  nothing was recorded
  [1]
  $ hearsay --db s/hearsay.db withdraw claim c1 --reason "a copy"
  withdrew claim c1 (recording 2); history keeps it
  take it out of s/claim.toml (line 2) too: it comes back when that file changes and is recorded
  $ cd s && hearsay withdraw claim c1 --reason "a copy"
  error: the claim `c1` has been withdrawn (2023-11-14, reason: a copy)
    help: `hearsay history c1` tells what it said
  [3]
  $ hearsay withdraw actor a1 --reason "not a person"
  withdrew actor a1 (recording 3); history keeps it
  take it out of event.toml (line 7) too: it comes back when that file changes and is recorded
