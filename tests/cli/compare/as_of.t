What a claim stands in that was published after the day of a cut is not counted, in any answer:

  $ cat >fire.toml <<'EOF'
  > schema = 1
  > recorder = "Test"
  > [[event]]
  > id = "fire"
  > title = "Market fire"
  > date = "2024-01-03"
  > [[actor]]
  > id = "mayor"
  > name = "The mayor"
  > kind = "person"
  > [[actor]]
  > id = "traders"
  > name = "The traders"
  > kind = "group"
  > [[outlet]]
  > id = "daily"
  > name = "Daily"
  > kind = "newspaper"
  > [[outlet]]
  > id = "book-house"
  > name = "Book House"
  > kind = "other"
  > [[document]]
  > id = "front-page"
  > outlet = "daily"
  > title = "Fire at the market"
  > date = "2024-01-05"
  > deleted = "2024-03-01"
  > archived = "https://web.archive.org/web/2024/https://daily.example/fire"
  > [[document]]
  > id = "history"
  > outlet = "book-house"
  > title = "A history of the market"
  > date = "2025"
  > [[claim]]
  > id = "it-was-the-traders"
  > event = "fire"
  > speaker = "mayor"
  > act = "asserts"
  > party = "traders"
  > date = "2024-01-04"
  > quote = "The traders did it"
  > [[claim.appearance]]
  > document = "history"
  > quote = "The traders did it, surely"
  > [[claim.appearance]]
  > document = "front-page"
  > EOF
  $ hearsay record -q fire.toml
  $ hearsay compare fire --as-of 2024-12-31
  Market fire
  3 January 2024
  1 claim by 1 speaker, known through 1 document.
  The only asserting claim in force is known through one document, “Fire at the market”
    (front-page); through one outlet, Daily; and through one speaker, The mayor.
  This is what was certainly on record by the end of 31 December 2024.
  
  Who did it?  [responsibility]
   The traders
   - The mayor: perpetrator; Daily; 4 Jan 2024; it-was-the-traders
  
  See where a claim came from, and what is missing:
   hearsay trace it-was-the-traders --as-of 2024-12-31
  $ hearsay compare fire | head -12
  Market fire
  3 January 2024
  1 claim by 1 speaker, known through 2 documents.
  The only asserting claim in force is known through one speaker, The mayor.
  
  Who did it?  [responsibility]
   The traders
   - The mayor: perpetrator; Book House; Daily; 4 Jan 2024; it-was-the-traders
  
  What was found on the way from the speakers to the record
   1 gap: something is missing from the record
     - document history: “A history of the market” has neither an archived copy nor a local capture.
  $ hearsay compare fire --as-of 2024-12-31 --format json | grep .documents.:
      "documents": 1,
    "stale_documents": [],
            "documents": 1,
      "documents": {
  $ hearsay trace it-was-the-traders --as-of 2024-02-01 | sed -n '/The way/,$p'
  The way to it
   └─ on record in, 1 day later: “Fire at the market” (front-page), Daily, 5 Jan 2024: archived
        https://web.archive.org/web/2024/https://daily.example/fire
  
   1 origin: it-was-the-traders.
   1 hop from the speaker to a text on record.

That it was taken offline in March is not known in February, and in summer it is:

  $ hearsay report fire --as-of 2024-02-01 --format md | sed -n '/^## Sources/,$p'
  ## Sources
  
  | outlet | kind | owner | control | claims |
  | --- | --- | --- | --- | --- |
  | Daily | newspaper | not recorded | not recorded | 1 |
  
  | document | outlet | published | copy | address | claims |
  | --- | --- | --- | --- | --- | --- |
  | “Fire at the market” (front-page) | Daily | 5 Jan 2024 | archived | https\://web.archive.org/web/2024/https\://daily.example/fire | 1 |
  
  <a id="making"></a>
  
  ## How this was made
  
  Made with hearsay 0.1.0 from claims in fire.toml.
  
  It tells what was certainly on record by the end of 1 February 2024.
  
  It tells who said what, since when, on what record and how independently; not who did it.
  $ hearsay report fire --as-of 2024-06-01 --format md | grep offline
  - on record in, 1 day later: “Fire at the market” (front-page), Daily, 5 Jan 2024: archived; https\://web.archive.org/web/2024/https\://daily.example/fire; taken offline on 1 Mar 2024
  | “Fire at the market” (front-page) | Daily | 5 Jan 2024 | archived; taken offline on 1 Mar 2024 | https\://web.archive.org/web/2024/https\://daily.example/fire | 1 |
  $ hearsay report fire --as-of 2024-02-01 --format html | grep -c -e 'taken offline' -e 'A history'
  0
  [1]

A day on which it had been said and nothing was printed yet:

  $ hearsay report fire --as-of 2024-01-04 | sed -n '/^it-was/,$p'
  it-was-the-traders
   Quote:
     The traders did it
   Said by: The mayor
   When: 4 Jan 2024
   Position: asserts The traders as perpetrator
   Recorded in: fire.toml:35
  
   1 origin: it-was-the-traders.
   No text on record that it stands in.
  
   1 gap: something is missing from the record
   - Nothing that was certainly there by then shows what The mayor said.
  
  What was found on the way to the record
   - 1 gap: something is missing from the record
  
  What is missing
   - it-was-the-traders: Nothing that was certainly there by then shows what The mayor said.
  
  Sources
   No outlet and no document on record.
  
  How this was made
   Made with hearsay 0.1.0 from claims in fire.toml.
   It tells what was certainly on record by the end of 4 January 2024.
   It tells who said what, since when, on what record and how independently; not who did it.

What `compare --without` leaves is what was left on that day:

  $ hearsay compare fire --as-of 2024-12-31 --without front-page | head -12
  Market fire
  3 January 2024
  No claim on record.
  Without the document “Fire at the market” (front-page), 0 of 1 claim remains.
  Gone with it: it-was-the-traders.
  Nobody is left who asserts: The traders (responsibility).
  This is what was certainly on record by the end of 31 December 2024.
  
  $ hearsay compare fire --without front-page | head -3
  Market fire
  3 January 2024
  1 claim by 1 speaker, known through 1 document.

Texts that go although their dates do not exclude that they were there by then are named:

  $ cat >blaze.toml <<'EOR'
  > schema = 1
  > recorder = "Test"
  > [[outlet]]
  > id = "wire"
  > name = "The wire"
  > kind = "news-agency"
  > [[outlet]]
  > id = "radio"
  > name = "The radio"
  > kind = "broadcaster"
  > [[document]]
  > id = "some-day"
  > outlet = "wire"
  > title = "Some day of January"
  > date = "2024-01"
  > [[event]]
  > id = "blaze"
  > title = "Blaze"
  > date = "2024-01-03"
  > [[actor]]
  > id = "mayor"
  > name = "The mayor"
  > kind = "person"
  > [[actor]]
  > id = "gang"
  > name = "The gang"
  > kind = "armed-group"
  > [[claim]]
  > id = "blame"
  > event = "blaze"
  > speaker = "mayor"
  > act = "asserts"
  > party = "gang"
  > date = "2024-01-04"
  > appearance = [
  >   { document = "some-day" },
  >   { outlet = "radio", date = "2024-01-09?" },
  >   { outlet = "radio", date = "2024-02" },
  > ]
  > EOR
  $ hearsay --db blaze.db record -q blaze.toml 2>/dev/null
  $ hearsay --db blaze.db compare blaze --as-of 2024-01-05 | sed -n 3,7p
  1 claim by 1 speaker.
  The only asserting claim in force is known through one speaker, The mayor.
  This is what was certainly on record by the end of 5 January 2024.
  These texts are left out, though their dates do not exclude that they were there by then: the
    document some-day and blame (appearance 2).
  $ hearsay --db blaze.db compare blaze --as-of 2024-01-05 --format md | grep excl
  These texts are left out, though their dates do not exclude that they were there by then: the document some-day and blame (appearance 2).
  $ hearsay --db blaze.db report blaze --as-of 2024-01-05 --format html | grep -o 'the document some-day.*'
  the document some-day and <a href="#claim-blame">blame</a> (appearance 2).</p>
  $ hearsay --db blaze.db timeline blaze --as-of 2024-01-05 | sed -n 3,6p
  This is what was certainly on record by the end of 5 January 2024.
  These texts are left out, though their dates do not exclude that they were there by then: the
    document some-day and blame (appearance 2).
  
  $ hearsay --db blaze.db trace blame --as-of 2024-01-05 | sed -n 1,6p
  Where it came from: blame
  This is what was certainly on record by the end of 5 January 2024.
  These texts are left out, though their dates do not exclude that they were there by then: the
    document some-day and blame (appearance 2).
  
   Said by: The mayor
  $ hearsay --db blaze.db trace blame --as-of 2024-01-05 --format json | sed -n '/"undecided_texts"/,/^  \]/p'
    "undecided_texts": [
      {
        "claim": "blame",
        "appearance": 1,
        "document": "some-day"
      },
      {
        "claim": "blame",
        "appearance": 2,
        "document": null
      }
    ],
  $ hearsay --db blaze.db compare blaze --as-of 2024-02-01 | grep exclude
  This text is left out, though its date does not exclude that it was there by then: blame
