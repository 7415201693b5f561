A document is told to be only cited here where no claim of this way is recorded to stand in it, by a
trace as by a report, whatever else of the event stands there. What a document draws on is told once.
At a cut, a timeline holds the texts that an answer counts.

  $ cat > e.toml <<'EOF'
  > schema = 1
  > [defaults]
  > event = "e"
  > [[event]]
  > id = "e"
  > title = "Event"
  > date = "2020-01-01"
  > [[actor]]
  > id = "anna"
  > name = "Anna"
  > kind = "person"
  > [[actor]]
  > id = "xland"
  > name = "Xland"
  > kind = "state"
  > [[outlet]]
  > id = "post"
  > name = "Post"
  > kind = "newspaper"
  > [[document]]
  > id = "first"
  > outlet = "post"
  > date = "2020-01-03"
  > [[document]]
  > id = "second"
  > outlet = "post"
  > date = "2020-01-04/2020-01-20"
  > relays = ["first"]
  > [[document]]
  > id = "third"
  > outlet = "post"
  > date = "2020-01-09"
  > [[claim]]
  > id = "said"
  > speaker = "anna"
  > act = "asserts"
  > party = "xland"
  > date = "2020-01-02"
  > appearance = [{ document = "second" }]
  > [[claim]]
  > id = "said-again"
  > speaker = "anna"
  > repeats = ["said"]
  > date = "2020-01-03"
  > appearance = [{ document = "second" }]
  > [[claim]]
  > id = "another"
  > speaker = "anna"
  > act = "asserts"
  > party = "xland"
  > date = "2020-01-02"
  > appearance = [{ document = "first" }, { document = "third", via = ["second"] }]
  > EOF
  $ hearsay record -q e.toml
  $ hearsay trace said-again | sed -n '/^The way/,/origin:/p'
  The way to it
   ├─ on record in, 1 to 17 days later: second, Post, between 4 and 20 Jan 2020: no copy, no address
   │  └─ which draws on, 1 to 17 days earlier: first, Post, 3 Jan 2020: no copy, no address; only
   │     cited here
   └─ repeats, 1 day earlier: said: Anna asserts Xland as perpetrator; 2 Jan 2020 (an origin)
      └─ on record in, 2 to 18 days later: second, Post, between 4 and 20 Jan 2020: no copy, no
         address
         └─ what it draws on is told above
  
   1 origin: said.
  $ hearsay trace said --format json | grep -c '"cited": true'
  1
  $ hearsay report e --format md | grep -c 'only cited here'
  2
  $ hearsay report e --format html | grep -o 'All assertions[^<]*'
  All assertions pass through one source
  $ hearsay timeline e --as-of 2020-01-10 | grep document
    document second.
   ⇅  3 Jan 2020           ━━                       document published by Post        first
      between 4 and 20      ├──────────────────┤    document published by Post        second (not
   ⇅  9 Jan 2020                  ━━                document published by Post        third
  $ hearsay timeline e --as-of 2020-01-10 --format json | grep -c '"on_record": false'
  1
