All that rests on one outlet, over all events: claims in its documents, in what relays these and in what came via it, and
what repeats such claims:

  $ cat >mill.toml <<'EOT'
  > schema = 1
  > [[event]]
  > id = "first"
  > title = "First"
  > date = "2024-01-01"
  > [[event]]
  > id = "second"
  > title = "Second"
  > date = "2024-03-01"
  > [[actor]]
  > id = "ministry"
  > name = "The ministry"
  > kind = "government"
  > [[actor]]
  > id = "mill"
  > name = "The owner of the mill"
  > kind = "person"
  > [[actor]]
  > id = "y"
  > name = "Y"
  > kind = "state"
  > [[outlet]]
  > id = "mill"
  > name = "The mill"
  > kind = "website"
  > owner = "mill"
  > [[outlet]]
  > id = "tv"
  > name = "Television"
  > kind = "broadcaster"
  > [[document]]
  > id = "mill-1"
  > outlet = "mill"
  > date = "2024-01-02"
  > [[document]]
  > id = "tv-1"
  > outlet = "tv"
  > date = "2024-01-03"
  > relays = ["mill-1"]
  > [[document]]
  > id = "tv-2"
  > outlet = "tv"
  > date = "2024-03-03"
  > [[claim]]
  > id = "in-mill"
  > event = "first"
  > speaker = "ministry"
  > act = "asserts"
  > party = "y"
  > date = "2024-01-02"
  > [[claim.appearance]]
  > document = "mill-1"
  > [[claim]]
  > id = "in-relay"
  > event = "first"
  > speaker = "ministry"
  > act = "asserts"
  > topic = "killed"
  > value = 3
  > date = "2024-01-03"
  > [[claim.appearance]]
  > document = "tv-1"
  > [[claim]]
  > id = "via-mill"
  > event = "second"
  > speaker = "ministry"
  > act = "asserts"
  > party = "y"
  > date = "2024-03-02"
  > [[claim.appearance]]
  > document = "tv-2"
  > via_outlet = ["mill"]
  > [[claim]]
  > id = "beside"
  > event = "second"
  > speaker = "ministry"
  > act = "asserts"
  > topic = "killed"
  > value = 2
  > date = "2024-03-02"
  > [[claim.appearance]]
  > document = "tv-2"
  > [[claim.appearance]]
  > document = "tv-1"
  > [[claim]]
  > id = "echo"
  > event = "second"
  > speaker = "y"
  > act = "asserts"
  > party = "y"
  > repeats = ["in-mill"]
  > date = "2024-03-04"
  > [[claim.appearance]]
  > document = "tv-2"
  > [[claim]]
  > id = "other"
  > event = "second"
  > speaker = "y"
  > act = "denies"
  > party = "y"
  > date = "2024-03-05"
  > [[claim.appearance]]
  > document = "tv-2"
  > EOT
  $ hearsay record -q mill.toml
  $ hearsay list claims --outlet mill
   claim     said        speaker   stance     what
   ────────  ──────────  ────────  ─────────  ────
   in-mill   2024-01-02  ministry  asserts y
   via-mill  2024-03-02  ministry  asserts y
   2 claims
  $ hearsay list claims --through mill
   claim     through                   said        speaker   stance                      what
   ────────  ────────────────────────  ──────────  ────────  ──────────────────────────  ────
   beside    other ways too            2024-03-02  ministry  asserts 2 [killed]
   echo      what it repeats: in-mill  2024-03-04  y         asserts y, repeats in-mill
   in-mill   it alone                  2024-01-02  ministry  asserts y
   in-relay  it alone                  2024-01-03  ministry  asserts 3 [killed]
   via-mill  it alone                  2024-03-02  ministry  asserts y
   5 claims, 3 of which are known through the outlet `mill` alone
  $ hearsay list documents --through mill
   document  through   published   outlet  title  held
   ────────  ────────  ──────────  ──────  ─────  ───────
   mill-1    it alone  2024-01-02  mill           no copy
   tv-1      it alone  2024-01-03  tv             no copy
   2 documents, all of which are known through the outlet `mill` alone
  $ hearsay list claims --through mill --event second --format md
  | claim | through | said | speaker | stance | what |
  |---|---|---|---|---|---|
  | beside | other ways too | 2024-03-02 | ministry | asserts 2 \[killed\] |  |
  | echo | what it repeats: in-mill | 2024-03-04 | y | asserts y, repeats in-mill |  |
  | via-mill | it alone | 2024-03-02 | ministry | asserts y |  |
  $ hearsay list claims --through mill --format json | python3 -c '
  > import json, sys
  > answer = json.load(sys.stdin)
  > print(answer["through"], [record["id"] for record in answer["records"]])
  > for way in answer["ways"]: print(way)'
  {'kind': 'outlet', 'id': 'mill'} ['beside', 'echo', 'in-mill', 'in-relay', 'via-mill']
  {'id': 'beside', 'way': 'beside', 'repeats': []}
  {'id': 'echo', 'way': 'repeats', 'repeats': ['in-mill']}
  {'id': 'in-mill', 'way': 'alone', 'repeats': []}
  {'id': 'in-relay', 'way': 'alone', 'repeats': []}
  {'id': 'via-mill', 'way': 'alone', 'repeats': []}

What is known through it alone is what `compare --without` says is gone, event by event:

  $ for event in first second; do hearsay compare $event --without mill | grep 'Gone with'; done
  Gone with it: in-mill and in-relay.
  Gone with it: via-mill.

A document, or a speaker, with what repeats what it said:

  $ hearsay list claims --through tv-1
   claim     through         said        speaker   stance              what
   ────────  ──────────────  ──────────  ────────  ──────────────────  ────
   beside    other ways too  2024-03-02  ministry  asserts 2 [killed]
   in-relay  it alone        2024-01-03  ministry  asserts 3 [killed]
   2 claims, 1 of which is known through the document `tv-1` alone
  $ hearsay list claims --through ministry --act asserts --until 2024-02
   claim     through   said        speaker   stance              what
   ────────  ────────  ──────────  ────────  ──────────────────  ────
   in-mill   it alone  2024-01-02  ministry  asserts y
   in-relay  it alone  2024-01-03  ministry  asserts 3 [killed]
   2 claims, all of which are known through the speaker `ministry` alone
  $ hearsay list claims --through ministry --format md | grep echo
  | echo | it alone | 2024-03-04 | y | asserts y, repeats in-mill |  |

Where an id is that of several sources, it is said which; the owner of the mill says nothing, so nothing was to be said
above:

  $ hearsay list claims --through outlet:mill | tail -1
   5 claims, 3 of which are known through the outlet `mill` alone
  $ hearsay list claims --through speaker:mill
  error: no claim is known through the speaker `mill`
  [3]
  $ sed 's/speaker = "y"/speaker = "mill"/' mill.toml >two.toml
  $ hearsay --db two.db record -q two.toml; hearsay --db two.db list claims --through mill
  error: --through: `mill` is the id of several sources
    help: say which: outlet:mill or speaker:mill
  [2]

As of a day, and as known at a time:

  $ hearsay list claims --through mill --as-of 2024-01-02
   claim    through   said        speaker   stance     what
   ───────  ────────  ──────────  ────────  ─────────  ────
   in-mill  it alone  2024-01-02  ministry  asserts y
   1 claim, which is known through the outlet `mill` alone
  $ hearsay list claims --through mill --known-at 2001
  error: the outlet `mill` had not been recorded by then
    help: `hearsay history mill --kind outlet` tells when
  [3]

What is not there, or not a source, is told:

  $ hearsay list claims --through mil
  error: --through: no document, outlet or actor has the id `mil`
    help: did you mean `mill`?
  [3]
  $ hearsay list claims --through second
  error: --through: no document, outlet or actor has the id `second`
    help: it is the id of the event `second`
  [3]
  $ hearsay list claims --through outlet:tw
  error: no such outlet: `tw`
    help: `hearsay list outlets` shows what there is
  [3]
  $ hearsay list documents --through speaker:ministry
  error: --through: documents are known through documents and outlets, not through speakers
    help: `hearsay list documents --speaker ministry` lists those that it wrote
  [2]
  $ hearsay list actors --through mill
  error: --through says nothing of actors
    help: it is for claims and documents
  [2]
  $ hearsay list claims --through mill --event second --speaker mill
  error: no claims match
  [3]
