The Kerman corpus with sources set aside:

  $ cp -R $RECORDS records && hearsay record --quiet records

Everything is known through one document, so without it nothing is left:

  $ hearsay compare kerman-2024 --without ramani-kerman-2024
  Attack on the Soleimani memorial in Kerman
  3 January 2024, Kerman (IR)
  No claim on record.
  Without the document “Why the Islamic State threat to Iran is growing” (ramani-kerman-2024), 0 of
    18 claims remain.
  Gone with it: kerman-alamulhadi-on-aim-of-israel, kerman-alamulhadi-on-israel,
    kerman-ansari-on-israel, kerman-iran-names-nobody, kerman-iranian-media-on-israel,
    kerman-irgc-names-nobody, kerman-irgc-on-aim, kerman-is-k-claims-credit,
    kerman-khamenei-names-nobody, kerman-ministry-arrests, kerman-ministry-main-suspect,
    kerman-ramani-doubts-israel, kerman-ramani-explosions, kerman-ramani-killed,
    kerman-ramani-most-devastating, kerman-ramani-on-deflection, kerman-ramani-on-is-k and
    kerman-ramani-planted-bombs.
  Nobody is left who asserts: insecurity-in-iran (aim), prevent-iranian-retaliation (aim-of-israel),
    35 (arrests), 2 (explosions), 84 (killed), yes (media-deflected), yes (most-devastating), Islamic
    State - Khorasan Province (responsibility) and State of Israel (responsibility).
  Nobody is left who suggests: Abdollah Tajiki (responsibility).
  

Without two of the outlets it was relayed from, the claims go that came via them:

  $ hearsay compare kerman-2024 --without isna --without outlet:tehran-times --topic responsibility
  Attack on the Soleimani memorial in Kerman
  3 January 2024, Kerman (IR)
  15 claims by 7 speakers, known through 1 document; 3 named nobody.
  Without the outlet Iranian Students' News Agency (ISNA) and the outlet Tehran Times, 15 of 18
    claims remain.
  Gone with them: kerman-alamulhadi-on-aim-of-israel, kerman-alamulhadi-on-israel and
    kerman-ansari-on-israel.
  Nobody is left who asserts: prevent-iranian-retaliation (aim-of-israel) and State of Israel
    (responsibility; others suggest it).
  All 8 asserting claims in force are known through one document, “Why the Islamic State threat to
    Iran is growing” (ramani-kerman-2024); and through one outlet, The New Arab.
  
  Who did it?  [responsibility]
   as                 speaker           via           made              claim
   ─────────────────  ────────────────  ────────────  ────────────────  ──────────────────────────────
  
   Islamic State - Khorasan Province
   asserted in 2 claims by 2 speakers; claimed by itself
   2 appearances → 1 outlet → 1 owner → 1 independent origin: kerman-is-k-claims-credit
   first: kerman-is-k-claims-credit; latest: kerman-ramani-on-is-k (?) (a repeat)
   known only through the speaker Islamic State - Khorasan Province
   perpetrator        Islamic State -   The New Arab  between 3 and 17  kerman-is-k-claims-credit
                      Khorasan                        Jan 2024
                      Province
   perpetrator        Samuel Ramani     The New Arab  17 Jan 2024       kerman-ramani-on-is-k (?) (a
                                                                        repeat)
  
   Abdollah Tajiki
   suggested in 2 claims
   suggests:          Ministry of       The New Arab  11 Jan 2024       kerman-ministry-main-suspect
   perpetrator        Intelligence of
   (“main suspect”)   Iran
   suggests:          Samuel Ramani     The New Arab  17 Jan 2024       kerman-ramani-planted-bombs
   perpetrator
   (“allegedly”)
  
   State of Israel
   suggested in 1 claim, doubted in 1
   suggests:          Iranian media     The New Arab  between 3 and 17  kerman-iranian-media-on-israel
   accomplice         outlets                         Jan 2024          (?)
   doubts:            Samuel Ramani     The New Arab  17 Jan 2024       kerman-ramani-doubts-israel
   accomplice
  
   Named nobody
   - Islamic Republic of Iran; The New Arab; between 3 and 17 Jan 2024; kerman-iran-names-nobody
   - Islamic Revolutionary Guard Corps; The New Arab; between 3 and 17 Jan 2024
     kerman-irgc-names-nobody (?)
   - Ali Khamenei; The New Arab; between 3 and 17 Jan 2024; kerman-khamenei-names-nobody
  
  What was found on the way from the speakers to the record
   1 gap: something is missing from the record
     - document ramani-kerman-2024: “Why the Islamic State threat to Iran is growing” has neither an
       archived copy nor a local capture.
  
  (?) the recorder is not sure of this record.
  See where a claim came from, and what is missing: hearsay trace kerman-is-k-claims-credit

A speaker takes his claims along:

  $ hearsay compare kerman-2024 --without alamulhadi --format json | python3 -c '
  > import json, sys
  > answer = json.load(sys.stdin)
  > print(answer["without"], answer["lost"], answer["lost_answers"])
  > print([p["asserted_by"] for p in answer["topics"][0]["positions"]])'
  [{'kind': 'speaker', 'id': 'alamulhadi'}] ['kerman-alamulhadi-on-aim-of-israel', 'kerman-alamulhadi-on-israel'] [{'topic': 'aim-of-israel', 'answer': 'prevent-iranian-retaliation', 'asserted': True, 'still_suggested': False}]
  [['kerman-is-k-claims-credit', 'kerman-ramani-on-is-k'], ['kerman-ansari-on-israel'], []]

What the event's claims do not have cannot be set aside:

  $ hearsay compare kerman-2024 --without tehran-time
  error: --without: the event's claims have no document, outlet or speaker `tehran-time`
    help: did you mean `tehran-times`?
  [3]
  $ hearsay compare kerman-2024 --without speaker:new-arab
  error: --without: the event's claims have no document, outlet or speaker `speaker:new-arab`
    help: `hearsay report kerman-2024` lists its sources and claims
  [3]

Whom others speak for, and who says nothing itself, is no source; those who speak for it are:

  $ cat >spoken.toml <<'EOF'
  > schema = 1
  > [defaults]
  > event = "e"
  > [[event]]
  > id = "e"
  > title = "Event"
  > date = "2024-01-01"
  > [[actor]]
  > id = "gov"
  > name = "The government"
  > kind = "state"
  > [[actor]]
  > id = "ministry"
  > name = "The ministry"
  > kind = "government"
  > [[claim]]
  > id = "one"
  > speaker = "ministry"
  > on_behalf_of = "gov"
  > act = "asserts"
  > topic = "killed"
  > value = 3
  > date = "2024-01-02"
  > EOF
  $ hearsay --db spoken.db record --quiet spoken.toml
  $ hearsay --db spoken.db compare e --without gov
  error: --without: `gov` says nothing itself: others speak on its behalf
    help: `gov` is spoken for by `ministry`: set that aside, or `--without body:gov` with all that is of it
  [3]
  $ hearsay --db spoken.db compare e --without speaker:gov
  error: --without: `gov` says nothing itself: others speak on its behalf
    help: `gov` is spoken for by `ministry`: set that aside, or `--without body:gov` with all that is of it
  [3]

A source that came later is told as that, and the way on keeps the clocks:

  $ hearsay compare kerman-2024 --without new-arab --as-of 2024-01-02
  error: --without: nothing known through `new-arab` was certainly on record by then
    help: leave it away, or name a later day
  [3]
  $ hearsay compare kerman-2024 --as-of 2024-01-31 | tail -n 2
  See where a claim came from, and what is missing:
   hearsay trace kerman-is-k-claims-credit --as-of 2024-01-31

At a cut, what another text may have had by then is no longer certain, and not gone; and nothing is known through what
came later:

  $ cat $DATA/prelude.toml - > cut.toml <<'EOF'
  > [[actor]]
  > id = "boss"
  > name = "Boss"
  > kind = "government"
  > [[document]]
  > id = "d1"
  > outlet = "p"
  > date = "2020-01-03"
  > [[document]]
  > id = "d2"
  > outlet = "q"
  > date = "2020-01"
  > [[document]]
  > id = "late"
  > outlet = "q"
  > date = "2020-02-05"
  > [[claim]]
  > id = "c1"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > appearance = [{ document = "d1" }, { document = "d2" }]
  > [[claim]]
  > id = "c2"
  > speaker = "y"
  > on_behalf_of = "boss"
  > act = "asserts"
  > party = "y"
  > date = "2020-02-04"
  > appearance = [{ document = "late" }]
  > EOF
  $ hearsay --db cut.db record --quiet cut.toml
  $ hearsay --db cut.db compare e --as-of 2020-01-10 --without d1 | sed -n '4,/left out/p'
  Without the document d1, 0 of 1 claim remains.
  No longer certainly on record by then without it: c1.
  Nobody is left who asserts: Xland (responsibility).
  This is what was certainly on record by the end of 10 January 2020.
  This text is left out, though its date does not exclude that it was there by then: the document
  $ hearsay --db cut.db compare e --as-of 2020-01-10 --without late
  error: --without: nothing known through `late` was certainly on record by then
    help: leave it away, or name a later day
  [3]
  $ hearsay --db cut.db compare e --as-of 2020-01-10 --without y
  error: --without: nothing known through `y` was certainly on record by then
    help: leave it away, or name a later day
  [3]
  $ hearsay --db cut.db compare e --as-of 2020-01-10 --without boss
  error: --without: the event's claims have no document, outlet or speaker `boss`
    help: `hearsay --db cut.db report e` lists its sources and claims
  [3]
  $ hearsay --db cut.db compare e --without boss
  error: --without: `boss` says nothing itself: others speak on its behalf
    help: `boss` is spoken for by `y`: set that aside, or `--without body:boss` with all that is of it
  [3]

A body that says nothing itself is told by what belongs to it:

  $ cat $DATA/prelude.toml - > body.toml <<EOF
  > [[actor]]
  > id = "state"
  > name = "State"
  > kind = "state"
  > [[actor]]
  > id = "army"
  > name = "Army"
  > kind = "armed-group"
  > affiliation = [{ to = "state", relation = "part-of" }]
  > [[outlet]]
  > id = "gazette"
  > name = "Gazette"
  > kind = "newspaper"
  > owner = "state"
  > [[claim]]
  > id = "by-army"
  > event = "e"
  > speaker = "army"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-02"
  > appearance = [{ outlet = "gazette" }]
  > EOF
  $ hearsay --db body.db record --quiet body.toml
  $ hearsay --db body.db compare e --without state
  error: --without: `state` says nothing itself: those that belong to it do
    help: `gazette` and `army` belong to it: set these aside, or `--without body:state` with all that is of it
  [3]
  $ hearsay --db body.db compare e --without gazette --without army | grep remains
  Without the outlet Gazette and the speaker Army, 0 of 1 claim remains.
