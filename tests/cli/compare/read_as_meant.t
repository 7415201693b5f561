Sentences of a comparison that readers took for more than the record says:

  $ cat $DATA/prelude.toml - > r.toml <<END
  > [[document]]
  > id = "later"
  > outlet = "p"
  > title = "Later"
  > date = "2020-03-01"
  > [[claim]]
  > id = "call"
  > event = "e"
  > speaker = "x"
  > speaker_as_named = "A caller"
  > authenticity = "disputed"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-02"
  > appearance = [{ document = "later" }]
  > [[claim]]
  > id = "disowned"
  > event = "e"
  > speaker = "x"
  > act = "denies"
  > party = "x"
  > disputes = ["call"]
  > date = "2020-01-04"
  > [[claim]]
  > id = "hint"
  > event = "e"
  > speaker = "a"
  > act = "suggests"
  > party = "y"
  > date = "2020-01-02"
  > appearance = [{ outlet = "q", certainty = "certain" }]
  > [[claim]]
  > id = "spoken"
  > event = "e"
  > speaker = "a"
  > on_behalf_of = "y"
  > act = "asserts"
  > party = "y"
  > date = "2020-01-05"
  > [[claim]]
  > id = "forged"
  > event = "e"
  > speaker = "y"
  > act = "asserts"
  > party = "x"
  > authenticity = "fabricated"
  > date = "2020-01-02"
  > [[claim]]
  > id = "echo"
  > event = "e"
  > speaker = "a"
  > repeats = ["forged"]
  > date = "2020-01-03"
  > END
  $ hearsay record --quiet r.toml

Nobody reverses what was put in its mouth and it disputes; a repeat of a forgery says so in each list; where it was
suggested before, the first is the first to assert it:

  $ hearsay compare e | grep -A 3 -E 'Moved|In conflict|first to'
   In conflict
   - Xland as perpetrator: asserted by Anna (echo (repeats a fabricated claim)), denied by Xland
     (disowned)
   - rival answers as perpetrator: Xland, by Xland (call (authenticity disputed) as “A caller”) and
  --
   Moved
   - Xland disputed what counts as its own: “A caller” [Xland] asserts Xland as perpetrator (call
     (authenticity disputed), 2 Jan 2020), then Xland denies any role of Xland (disowned, 4 Jan 2020)
  

A day's cut goes by when a thing was said, which is told of what has no text by then:

  $ hearsay compare e --as-of 2020-01-31 | grep -A 1 'Counted by'
  Counted by when they were said, with no text on record by then: call, disowned, echo, forged and
    spoken.

  $ hearsay compare e --as-of 2020-01-31 --format json | grep -A 2 without_text
    "without_text": [
      "call",
      "disowned",
  $ hearsay compare e --format json | grep '"disputes": true'
            "disputes": true

A suggestion that a text tells as certain has drifted:

  $ hearsay trace hint | grep -A 1 drift
   1 drift: the wording changed on the way
   - Quill, item not identified tells as certain what Anna only suggests.

Without a speaker, what others said on its behalf stays:

  $ hearsay compare e --without y | grep 'Still here'
  Still here, because others said it on behalf of who is set aside: spoken.
  $ hearsay compare e --without y --format json | grep -A 2 said_for
    "said_for_set_aside": [
      "spoken"
    ],
