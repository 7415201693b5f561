What has no date stays at a cut, as in other answers, unless it was taken from what may be later.
  $ cat $DATA/prelude.toml - > r.toml <<EOF
  > [[document]]
  > id = "undated"
  > outlet = "q"
  > [[document]]
  > id = "january"
  > outlet = "p"
  > date = "2020-01"
  > [[document]]
  > id = "relay"
  > outlet = "q"
  > [[claim]]
  > id = "k"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-02"
  > appearance = [{ document = "undated" }]
  > [[claim]]
  > id = "l"
  > speaker = "a"
  > act = "asserts"
  > party = "y"
  > date = "2020-01-02"
  > appearance = [{ document = "january" }, { document = "relay", via = ["january"] }]
  > [[claim]]
  > id = "m"
  > speaker = "y"
  > act = "withholds"
  > disclosed = "2020-01-10"
  > EOF
  $ hearsay record --quiet r.toml 2> /dev/null
  $ hearsay timeline e --as-of 2020-01-15
  Event
  1 January 2020
  This is what was certainly on record by the end of 15 January 2020.
  These texts are left out, though their dates do not exclude that they were there by then: the
    document january and the document relay.
  
   ⇅ the dates do not say that it came after all lines above; only the page does.
  
      when        2020-01-01     2020-01-02  what                               id
   ─  ──────────  ─────────────────────────  ─────────────────────────────────  ──
      1 Jan 2020  ━━━━━━━━━━━━               the event: Event                   e
      2 Jan 2020             ━━━━━━━━━━━━    Anna asserts Xland as perpetrator  k
   ⇅  2 Jan 2020             ━━━━━━━━━━━━    Anna asserts Yland as perpetrator  l
  
   Undated
   - Yland names nobody, disclosed on 10 Jan 2020; m
   - document published by Quill; undated
  $ hearsay compare e --as-of 2020-01-15 | grep -v ^$ | tail -5
     - l: Nothing that was certainly there by then shows what Anna said.
     - m: It is not known when Yland said this.
     - m: Nothing that was certainly there by then shows what Yland said.
     - 1 more
  See where a claim came from, and what is missing: hearsay trace k --as-of 2020-01-15
  $ hearsay compare e --as-of 2020-01-31 | head -3
  Event
  1 January 2020
  3 claims by 2 speakers, known through 3 documents (1 claim through none); 1 named nobody; 1
  $ hearsay timeline e --as-of 2020-01-31 --format md | tail -6
  
  **Undated**
  
  - Yland names nobody, disclosed on 10 Jan 2020; m
  - document published by Quill; relay
  - document published by Quill; undated
