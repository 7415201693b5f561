  $ cp -R $RECORDS records && hearsay record --quiet records
  $ hearsay list outlets
   outlet        kind         name                           control
   ────────────  ───────────  ─────────────────────────────  ─────────────
   isna          news-agency  Iranian Students' News Agency  state
   mehr-news     news-agency  Mehr News                      state-aligned
   new-arab      website      The New Arab                   unknown
   tehran-times  newspaper    Tehran Times                   state-aligned
   4 outlets
  $ hearsay list claims --event kerman-2024 --act withholds
   claim                         said                   speaker   stance             what
   ────────────────────────────  ─────────────────────  ────────  ─────────────────  ─────────────────
   kerman-iran-names-nobody      2024-01-03/2024-01-17  iran      withholds          Takes care not to
                                                                                     name IS-K, which
                                                                                     had claimed it.
   kerman-irgc-names-nobody      2024-01-03/2024-01-17  irgc      withholds          Praises
                                                                  (recorder not      Soleimani's
                                                                  sure)              courage and
                                                                                     condemns the
                                                                                     attack without
                                                                                     naming who did
                                                                                     it.
   kerman-khamenei-names-nobody  2024-01-03/2024-01-17  khamenei  withholds          Vows retribution
                                                                                     and puts the
                                                                                     blame on nobody.
   3 claims
  $ hearsay list claims --speaker khatib --format md
  | claim | said | speaker | stance | what |
  |---|---|---|---|---|
  | afghanistan-khatib-cooperation | 2023-09 | khatib | asserts yes \[cooperation\] | The two countries work together well against IS-K. |
  | afghanistan-khatib-militants-moved | 2023-09 | khatib | asserts yes \[militants-moved\] | Militants have gone from Syria and Turkey to the north of Afghanistan. |
  | afghanistan-khatib-on-refuge | 2023-09 | khatib | suggests yes \[refuge\] (recorder not sure), answers afghanistan-amirabdollahian-refuge | Puts good cooperation first, and holds to it that militants have come into Afghanistan. |
  $ hearsay list claims --party israel --format json | grep '"id"'
        "id": "kerman-alamulhadi-on-israel",
        "id": "kerman-ansari-on-israel",
        "id": "kerman-iranian-media-on-israel",
  $ hearsay list documents --format json
  {
    "schema": "hearsay.list/1",
    "kind": "document",
    "as_of": null,
    "known_at": null,
    "undecided": [],
    "if_date_right": [],
    "perhaps_gone": [],
    "records": [
      {
        "id": "ramani-kerman-2024",
        "outlet": "new-arab",
        "title": "Why the Islamic State threat to Iran is growing",
        "language": "en",
        "url": "https://www.newarab.com/analysis/why-islamic-state-threat-iran-growing",
        "authors": [
          "samuel-ramani"
        ],
        "date": "2024-01-17",
        "note": "An article on Iran's answer to the Kerman attack and to the Islamic State. The recorder had its text alone: outlet, title, date and address are taken from the published page. Nothing is held as a capture, so no `file` stands here.",
        "recorded_at": {
          "file": "records/outlets.toml",
          "line": 58
        }
      }
    ],
    "replacements": []
  }
  $ hearsay list claims --event nothing
  error: no such event: `nothing`
    help: `hearsay list events` shows what there is
  [3]
  $ hearsay list claims --speaker is-kk --event kerman-2024
  error: no such actor: `is-kk`
    help: did you mean `is-k`?
  [3]
  $ hearsay list claims --speaker khatib --event kerman-2024
  error: no claims match
  [3]
  $ COLUMNS=40 hearsay list claims --event kerman-2024 --speaker iran-intelligence-ministry
   kerman-ministry-arrests
     said: 2024-01-11
     speaker: iran-intelligence-ministry
     stance: asserts 35 [arrests]
     what: 35 people were arrested over
       the attack.
   kerman-ministry-main-suspect
     said: 2024-01-11
     speaker: iran-intelligence-ministry
     stance: suggests abdollah-tajiki
       (“main suspect”)
     what: Has identified the Tajik
       national Abdollah Tajiki as main
       suspect in the bombings.
   2 claims
  $ hearsay list claim
  error: KIND: `claim` is not one of events, actors, outlets, documents and claims; did you mean `claims`?
    help: see `hearsay list --help`
  [2]

Without a database there is the command that makes one:

  $ hearsay --db none.db list events
  error: there is no database `none.db`
    help: run `hearsay --db none.db record PATH` to make one
  [4]

And where its folder is not there either, the command that makes that:

  $ hearsay --db 'no where/none.db' list events
  error: there is no database `no where/none.db`
    help: run `mkdir -p 'no where' && hearsay --db 'no where/none.db' record PATH` to make one
  [4]
  $ hearsay --db 'no where/none.db' record -q "$RECORDS"
  error: making the database `no where/none.db` failed: No such file or directory
    help: make the folder first: `mkdir -p 'no where'`
  [4]
  $ mkdir -p 'no where' && hearsay --db 'no where/none.db' record -q "$RECORDS"
  $ hearsay --db 'no where/none.db' list events | head -1
   event                             when                 what                   where
  $ hearsay --db 'no where/none.db/below/none.db' compare kerman-2024
  error: there is no database `no where/none.db/below/none.db`
    help: name another file with --db
  [4]
  $ hearsay --db 'no where/none.db/below/none.db' record -q "$RECORDS"
  error: making the database `no where/none.db/below/none.db` failed: Not a directory
    help: name another file with --db
  [4]
  $ ln -s gone link; hearsay --db link/none.db search kerman
  error: there is no database `link/none.db`
    help: name another file with --db
  [4]
  $ ln -s gone/none.db none.db; hearsay --db none.db verify
  error: there is no database `gone/none.db`
    help: run `mkdir -p gone && hearsay --db gone/none.db record PATH` to make one
  [4]


Two clocks cut a list. What was certainly on record by a day:

  $ hearsay list claims --event kerman-2024 --as-of 2024-01-11
  undecided and left out, because their dates cannot tell: kerman-alamulhadi-on-aim-of-israel, kerman-alamulhadi-on-israel, kerman-ansari-on-israel, kerman-iran-names-nobody, kerman-iranian-media-on-israel, kerman-irgc-names-nobody, kerman-irgc-on-aim, kerman-is-k-claims-credit and kerman-khamenei-names-nobody
   claim                         said        speaker                     stance           what
   ────────────────────────────  ──────────  ──────────────────────────  ───────────────  ────────────
   kerman-ministry-arrests       2024-01-11  iran-intelligence-ministry  asserts 35       35 people
                                                                         [arrests]        were
                                                                                          arrested
                                                                                          over the
                                                                                          attack.
   kerman-ministry-main-suspect  2024-01-11  iran-intelligence-ministry  suggests         Has
                                                                         abdollah-tajiki  identified
                                                                         (“main           the Tajik
                                                                         suspect”)        national
                                                                                          Abdollah
                                                                                          Tajiki as
                                                                                          main suspect
                                                                                          in the
                                                                                          bombings.
   2 claims
  $ hearsay list events --as-of 2018-01-01
  undecided and left out, because their dates cannot tell: iran-raids-2023, iran-taliban-relations, is-attacks-in-syria, is-k-in-afghanistan, is-k-operatives-executed, is-territorial-defeat and is-threat-to-iran
   event                   when     what                                                  where
   ──────────────────────  ───────  ────────────────────────────────────────────────────  ───────
   is-gains-in-iraq-2014   2014     Territorial gains of the Islamic State in Iraq
   palmyra-2017            2017-03  Expulsion of the Islamic State from Palmyra           Palmyra
   tehran-parliament-2017  2017-06  Attack on Iran's Parliament and Khomeini's mausoleum  Tehran
   3 events

And what hearsay had recorded by then:

  $ hearsay list events --known-at 2001-01-01
  error: no events match
  [3]

Outlets of an event are those in which its claims stand or from which these took them; a filter that
means nothing for a kind is refused, as that nothing fits would be no answer:

  $ hearsay list outlets --event kerman-2024
   outlet        kind         name                           control
   ────────────  ───────────  ─────────────────────────────  ─────────────
   isna          news-agency  Iranian Students' News Agency  state
   new-arab      website      The New Arab                   unknown
   tehran-times  newspaper    Tehran Times                   state-aligned
   3 outlets
  $ hearsay list events --act asserts
  error: --act says nothing of events
    help: it is for claims
  [2]
  $ hearsay list documents --party israel
  error: --party says nothing of documents
    help: it is for claims
  [2]
  $ hearsay list actors --since 2024
  error: --since says nothing of actors
    help: it is for claims, documents and events
  [2]

No name reorders a page:

  $ printf 'schema = 1\n[[actor]]\nid = "x"\nname = "A \\u202Egpj.exe"\nkind = "person"\n' >bidi.toml
  $ hearsay --db bidi.db record -q bidi.toml; hearsay --db bidi.db list actors --format md
  | actor | kind | name | affiliations |
  |---|---|---|---|
  | x | person | A \\u\{202E\}gpj.exe |  |

A hedge that is the word of the certainty is told once, and one that is another word beside it:

  $ hearsay list claims --event is-threat-to-iran --format md | grep -o '[a-z]* [a-z-]* .\[[a-z-]*.\] ([^)]*)'
  doubts yes \[defused\] (“unlikely”)
  asserts diplomacy-exercises-repression \[next-steps\] (“likely”)
  suggests yes \[russia\] (possible, “could”)

Actors and outlets have no dates: who is of an event by a day, its claims tell.

  $ hearsay list actors --event kerman-2024 --as-of 2024-01-11
  error: --as-of says nothing of actors, which have no dates
    help: `hearsay list claims --event kerman-2024 --as-of 2024-01-11` tells who had said what by then
  [2]
  $ hearsay list outlets --as-of 2024-01-11
  error: --as-of says nothing of outlets, which have no dates
    help: `hearsay list claims --as-of 2024-01-11` tells who had said what by then
  [2]
