An order that rests on a date with a question mark is told as such; one that does not is not:

  $ cat >strike.toml <<'EOF'
  > schema = 1
  > recorder = "Test"
  > [[event]]
  > id = "strike"
  > title = "Strike on a bridge"
  > date = "2024-01-03"
  > [[actor]]
  > id = "ministry"
  > name = "The ministry"
  > kind = "government"
  > [[actor]]
  > id = "paper"
  > name = "The paper"
  > kind = "media"
  > [[actor]]
  > id = "army"
  > name = "The army"
  > kind = "armed-group"
  > [[claim]]
  > id = "a"
  > event = "strike"
  > speaker = "ministry"
  > act = "denies"
  > party = "army"
  > date = "2024-01-04?"
  > [[claim]]
  > id = "b"
  > event = "strike"
  > speaker = "paper"
  > act = "asserts"
  > party = "army"
  > date = "2024-01-05"
  > [[claim]]
  > id = "c"
  > event = "strike"
  > speaker = "ministry"
  > act = "asserts"
  > party = "army"
  > date = "2024-01-06"
  > [[claim]]
  > id = "dead-first"
  > event = "strike"
  > speaker = "ministry"
  > topic = "killed"
  > act = "asserts"
  > value = 10
  > date = "2024-01-04?"
  > [[claim]]
  > id = "dead-later"
  > event = "strike"
  > speaker = "ministry"
  > topic = "killed"
  > act = "asserts"
  > value = 12
  > date = "2024-01-06"
  > [[claim]]
  > id = "echo"
  > event = "strike"
  > speaker = "paper"
  > repeats = ["dead-first"]
  > date = "2024-01-07"
  > EOF
  $ hearsay record -q strike.toml
  $ hearsay timeline strike
  Strike on a bridge
  3 January 2024
  
   ⇅ the dates do not say that it came after all lines above; only the page does.
   ? it came after all lines above only if the uncertain dates are right.
  
      when                2024-01-03     2024-01-07  what                              id
   ─  ──────────────────  ─────────────────────────  ────────────────────────────────  ───────────────
      3 Jan 2024          ━━━━━                      the event: Strike on a bridge     strike
   ?  perhaps 4 Jan 2024      ━━━━━━                 The ministry denies any role of   a
                                                     The army
   ⇅  perhaps 4 Jan 2024      ━━━━━━                 The ministry asserts 10 [killed]  dead-first
   ?  5 Jan 2024                   ━━━━━             The paper asserts The army as     b
                                                     perpetrator
   ?  6 Jan 2024                       ━━━━━━        The ministry asserts The army as  c
                                                     perpetrator
   ⇅  6 Jan 2024                       ━━━━━━        The ministry asserts 12 [killed]  dead-later
   ?  7 Jan 2024                            ━━━━━    The paper asserts 10 [killed]     echo (a repeat)
  $ hearsay timeline strike --format md | grep '^?'
  ?: it came after all lines above only if the uncertain dates are right.
  $ hearsay compare strike | sed -n '/^Who/,/^What was/p'
  Who did it?  [responsibility]
   as               speaker       via                      made                claim
   ───────────────  ────────────  ───────────────────────  ──────────────────  ─────
  
   The army
   asserted in 2 claims by 2 speakers, denied in 1
   0 appearances → 0 outlets → 0 owners → 1 to 2 independent origins: b and c
   first: b; latest: c
   perpetrator      The paper     no appearance on record  5 Jan 2024          b
   perpetrator      The ministry  no appearance on record  6 Jan 2024          c
   denies any role  The ministry  no appearance on record  perhaps 4 Jan 2024  a
  
   In conflict
   - The army as perpetrator: asserted by The paper (b), denied by The ministry (a)
  
   Moved
   - The ministry reversed: denies any role of The army (a, perhaps 4 Jan 2024), then asserts The
     army as perpetrator (c, 6 Jan 2024); the record has no link for it, but their order is certain if
     the uncertain dates are right
  
  How many were killed?  [killed]
   speaker       via                      made                claim
   ────────────  ───────────────────────  ──────────────────  ───────────────
  
   10
   asserted in 2 claims by 2 speakers
   0 appearances → 0 outlets → 0 owners → 1 independent origin: dead-first
   first: dead-first; latest: echo (a repeat)
   known only through the speaker The ministry
   The ministry  no appearance on record  perhaps 4 Jan 2024  dead-first
   The paper     no appearance on record  7 Jan 2024          echo (a repeat)
  
   12
   The ministry  no appearance on record  6 Jan 2024          dead-later
  
   The asserted numbers run from 10 to 12.
  
   Latest figure of each
   - The paper: 10 (echo, a repeat, 7 Jan 2024)
   - The ministry: 12 (dead-later, 6 Jan 2024), raised from 10 (dead-first, perhaps 4 Jan 2024,
     still in force) if the uncertain dates are right
  
   In conflict
   - rival answers: 10, by The paper (echo); 12, by The ministry (dead-later)
  
  What was found on the way from the speakers to the record
  $ hearsay compare strike --format json | grep if_date_right
    "if_date_right": [],
            "first_if_date_right": false,
            "latest_if_date_right": false,
            "if_date_right": true,
            "first_if_date_right": false,
            "latest_if_date_right": false,
            "first_if_date_right": false,
            "latest_if_date_right": false,
            "if_date_right": false,
            "earlier_denied_if_date_right": []
            "if_date_right": true,
            "earlier_denied_if_date_right": []
  $ hearsay trace echo | sed -n '/The way/,/origin/p'
  The way to it
   └─ repeats, 3 days earlier if that date is right: dead-first: The ministry asserts 10 [killed];
      perhaps 4 Jan 2024 (an origin)

So is what a cut keeps, or leaves out, by such a date:

  $ hearsay compare strike --as-of 2024-01-04 | sed -n 3,6p
  2 claims by 1 speaker.
  The only asserting claim in force is known through one speaker, The ministry.
  This is what was certainly on record by the end of 4 January 2024.
  On record by then, if their uncertain dates are right: a and dead-first.
  $ hearsay compare strike --as-of 2024-01-05 --format json | grep -A3 '^  "if_date_right"'
    "if_date_right": [
      "a",
      "dead-first"
    ],
  $ hearsay timeline strike --as-of 2024-01-04 | sed -n 3,5p
  This is what was certainly on record by the end of 4 January 2024.
  On record by then, if their uncertain dates are right: a and dead-first.
  
  $ hearsay timeline strike --as-of 2024-01-04 --format md | sed -n 5,8p
  This is what was certainly on record by the end of 4 January 2024.
  
  On record by then, if their uncertain dates are right: a and dead-first.
  
  $ hearsay timeline strike --as-of 2024-01-03 --format json | grep -A3 '^  "if_date_right"'
    "if_date_right": [
      "a",
      "dead-first"
    ],
  $ hearsay list claims --as-of 2024-01-03
  not on record by then, if their uncertain dates are right: a and dead-first
  error: no claims match
  [3]

A list says the same of documents and events, and which of them their dates cannot decide:

  $ cat >texts.toml <<'EOR'
  > schema = 1
  > recorder = "Test"
  > [[document]]
  > id = "early"
  > outlet = "wire"
  > title = "Early"
  > date = "2024-01-03?"
  > [[document]]
  > id = "some-day"
  > outlet = "wire"
  > title = "Some day"
  > date = "2024-01"
  > [[document]]
  > id = "undated"
  > outlet = "wire"
  > title = "Undated"
  > [[document]]
  > id = "late"
  > outlet = "wire"
  > title = "Late"
  > date = "2024-02"
  > [[outlet]]
  > id = "wire"
  > name = "The wire"
  > kind = "news-agency"
  > [[event]]
  > id = "flood"
  > title = "Flood"
  > date = "2024-01"
  > EOR
  $ hearsay record -q texts.toml 2>/dev/null
  $ hearsay list documents --as-of 2024-01-05
  undecided and left out, because their dates cannot tell: some-day and undated
  on record by then, if their uncertain dates are right: early
   document  published    outlet  title  held
   ────────  ───────────  ──────  ─────  ───────
   early     2024-01-03?  wire    Early  no copy
   1 document
  $ hearsay list events --as-of 2024-01-05
  undecided and left out, because their dates cannot tell: flood
   event   when        what                where
   ──────  ──────────  ──────────────────  ─────
   strike  2024-01-03  Strike on a bridge
   1 event
