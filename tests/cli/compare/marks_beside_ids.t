What a reader must know of a claim stands beside its id wherever it is named: that the recorder is not sure of it, that
somebody disputes it, that it was not on record by then,

  $ cat $DATA/prelude.toml - > marks.toml <<END
  > [[claim]]
  > id = "cable"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > uncertain = true
  > authenticity = "disputed"
  > date = "2020-01-02"
  > disclosed = "2026-01-01"
  > [[claim]]
  > id = "news"
  > speaker = "y"
  > repeats = ["cable"]
  > date = "2020-01-03"
  > END
  $ hearsay --db marks.db record -q marks.toml; hearsay --db marks.db compare e | sed -n '3,10p'
  2 claims by 2 speakers.
  Both asserting claims in force are known through one speaker, Anna.
  
  Who did it?  [responsibility]
   Xland
   asserted in 2 claims by 2 speakers
   0 appearances → 0 outlets → 0 owners → 1 independent origin: cable (?) (authenticity disputed)
   first: cable (?) (authenticity disputed) (disclosed on 1 Jan 2026); latest: news (a repeat)
  $ hearsay --db marks.db compare e --as-of 2020-12-31 | sed -n '4,14p'
  The only asserting claim in force is known through each of 2 speakers, Anna (not certainly on
    record by then) and Yland.
  This is what was certainly on record by the end of 31 December 2020.
  Counted by when it was said, with no text on record by then: news.
  
  Who did it?  [responsibility]
   Xland
   1 independent origin: cable (?) (authenticity disputed) (not certainly on record by then)
   - Yland: perpetrator; no appearance on record; 3 Jan 2020; news (a repeat)
  
  What was found on the way from the speakers to the record
  $ hearsay --db marks.db compare e --as-of 2020-12-31 --format json | grep -A 2 speakers_not_by_then
    "speakers_not_by_then": [
      "a"
    ],

with what the mark says, in words where nothing could explain it:

  $ hearsay --db marks.db timeline e | grep -F '(?)'
   (?) the recorder is not sure of this record.
      2 Jan 2020,               ━━━━━━━━━           Anna asserts Xland as             cable (?)
  $ hearsay --db marks.db export --format claimreview | grep '"name".*Who did it'
  claimreview: leaves out roles, hedges, certainty, doubts about authenticity and the record, and what was taken back, but in the words of a claim's name; links other than repeats, dates that are not exact
  claimreview: leaves out capacities, when it became known, distortions, notes, and translations of texts in which it stands; on whose behalf it was made and names as recorded, but in words
  claimreview: leaves out what appearances came via and where in a document they stand, ratings, descriptions of anonymous speakers, languages of claims, states of documents, what events hold beyond title, date and place
  claimreview: leaves out events, actors, outlets and documents that no claim names
        "name": "Who did it? Anna asserts Xland as perpetrator (the recorder is not sure of this record) (authenticity disputed)",
        "name": "Who did it? Yland asserts Xland as perpetrator (a repeat)",

and an endorsement is no surer than what it endorses:

  $ cat $DATA/prelude.toml - > endorsed.toml <<END
  > [[claim]]
  > id = "likely"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > certainty = "likely"
  > hedge = "it appears"
  > date = "2020-01-02"
  > [[claim]]
  > id = "agreed"
  > speaker = "y"
  > endorses = ["likely"]
  > date = "2020-01-03"
  > END
  $ hearsay --db endorsed.db record -q endorsed.toml; hearsay --db endorsed.db compare e | grep agreed
   0 appearances → 0 outlets → 0 owners → 1 to 2 independent origins: likely and agreed (an
   first: likely; latest: agreed (an endorsement)
     agreed (an endorsement)
     - agreed: Nothing is given in which what Yland said is on record.
  $ hearsay --db endorsed.db timeline e | grep agreed
      3 Jan 2020                 ━━━━━━━━    Yland asserts Xland as perpetrator     agreed (an

Several claims of one body stand apart where one was made on its behalf, so that nobody takes all of them for it:

  $ cat $DATA/prelude.toml - > behalf.toml <<END
  > [[claim]]
  > id = "own"
  > speaker = "y"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-02"
  > [[claim]]
  > id = "spokesman"
  > speaker = "a"
  > on_behalf_of = "y"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-02"
  > [[claim]]
  > id = "denial"
  > speaker = "x"
  > act = "denies"
  > party = "x"
  > date = "2020-01-02"
  > END
  $ hearsay --db behalf.db record -q behalf.toml; hearsay --db behalf.db compare e | grep -A 3 'In conflict'
   In conflict
   - Xland as perpetrator: asserted by Yland (own; spokesman by Anna on behalf of Yland), denied by
     Xland (denial)
  

Sources in a circle may have something else from elsewhere, so nobody says that they have nothing else:

  $ cat $DATA/prelude.toml - > circle.toml <<END
  > [[claim]]
  > id = "source"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-01"
  > [[claim]]
  > id = "one"
  > speaker = "x"
  > repeats = ["source", "two"]
  > date = "2020-01-02"
  > [[claim]]
  > id = "two"
  > speaker = "y"
  > repeats = ["one"]
  > date = "2020-01-02"
  > END
  $ hearsay --db circle.db record -q circle.toml; hearsay --db circle.db compare e | grep -A 1 circle
   1 circle: sources that take it from each other
     - one and two: 2 claims repeat each other in a circle: Xland and Yland.
  
  See where a claim came from, and what is missing: hearsay --db circle.db trace source

A retraction that is taken back takes nothing back:

  $ cat $DATA/prelude.toml - > again.toml <<END
  > [[claim]]
  > id = "said"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-02"
  > [[claim]]
  > id = "unsaid"
  > speaker = "a"
  > retracts = ["said"]
  > date = "2020-01-03"
  > [[claim]]
  > id = "said-again"
  > speaker = "a"
  > retracts = ["unsaid"]
  > date = "2020-01-04"
  > END
  $ hearsay --db again.db record -q again.toml; hearsay --db again.db compare e | grep -A 4 Moved
   Moved
   - Anna withdrew: asserts Xland as perpetrator (said, 2 Jan 2020), then takes it back (unsaid, 3
     Jan 2020)
   - Anna withdrew: takes said back (unsaid, 3 Jan 2020), then takes that retraction back
     (said-again, 4 Jan 2020); said stands again
  $ hearsay --db again.db list claims | head -n 3
   claim       said        speaker  stance                                             what
   ──────────  ──────────  ───────  ─────────────────────────────────────────────────  ────
   said        2020-01-02  a        asserts x; retracted by unsaid, itself taken back

What a date with a question mark leaves open, links may settle: nobody repeats what is not said yet.

  $ cat $DATA/prelude.toml - > settled.toml <<END
  > [[claim]]
  > id = "admission"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > date = "2021-04-13"
  > [[claim]]
  > id = "report"
  > speaker = "y"
  > repeats = ["admission"]
  > date = "2021-04-13?"
  > [[claim]]
  > id = "other"
  > speaker = "x"
  > act = "asserts"
  > party = "y"
  > date = "2021-04-13?"
  > END
  $ hearsay --db settled.db record -q settled.toml; hearsay --db settled.db compare e --as-of 2020-12-31 | head -n 6
  Event
  1 January 2020
  No claim on record.
  This is what was certainly on record by the end of 31 December 2020.
  Not on record by then, if their uncertain dates are right: other.
  
