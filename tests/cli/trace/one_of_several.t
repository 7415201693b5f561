Where a text names an outlet as its source, and the claim stands in several items of that, nobody knows
which of them it was: none is taken for it, and the item is not identified.

  $ cat > e.toml <<'EOR'
  > schema = 1
  > [[event]]
  > id = "attack"
  > title = "The attack"
  > date = "2024-01-03"
  > [[actor]]
  > id = "envoy"
  > name = "The envoy"
  > kind = "person"
  > [[actor]]
  > id = "front"
  > name = "The Front"
  > kind = "armed-group"
  > [[outlet]]
  > id = "wire"
  > name = "Wire"
  > kind = "news-agency"
  > [[outlet]]
  > id = "post"
  > name = "The Post"
  > kind = "newspaper"
  > [[document]]
  > id = "first"
  > outlet = "wire"
  > date = "2024-01-05/2024-01-20"
  > [[document]]
  > id = "second"
  > outlet = "wire"
  > date = "2024-01-06/2024-01-20"
  > [[document]]
  > id = "story"
  > outlet = "post"
  > date = "2024-01-06"
  > [[claim]]
  > id = "c"
  > event = "attack"
  > speaker = "envoy"
  > act = "asserts"
  > party = "front"
  > date = "2024-01-04"
  > quote = "They may have done it"
  > hedge = "may have"
  > [[claim.appearance]]
  > document = "first"
  > quote = "they may have done it"
  > [[claim.appearance]]
  > document = "second"
  > quote = "they did it"
  > [[claim.appearance]]
  > document = "story"
  > quote = "they did it"
  > via_outlet = ["wire"]
  > EOR
  $ hearsay record -q e.toml
  $ hearsay trace c
  Where it came from: c
  
   Quote:
     They may have done it
   Said by: The envoy
   When: 4 Jan 2024
   Position: asserts The Front as perpetrator (“may have”)
   Recorded in: e.toml:34
  
  The way to it
   ├─ on record in, 1 to 16 days later: first, Wire, between 5 and 20 Jan 2024: no copy, no address
   │    worded there: “they may have done it”
   ├─ on record in, 2 to 16 days later: second, Wire, between 6 and 20 Jan 2024: no copy, no address
   │    worded there: “they did it”
   └─ on record in, 2 days later: story, The Post, 6 Jan 2024: no copy, no address
        worded there: “they did it”
      └─ taken from: Wire, item not identified; known only because it is named as a source
  
   1 origin: c.
   2 hops from the speaker to a text on record.
  
   4 gaps: something is missing from the record
   - The item of Wire that carried what The envoy said is not identified.
   - first has neither an archived copy nor a local capture.
   - second has neither an archived copy nor a local capture.
   - story has neither an archived copy nor a local capture.
  
   1 bottleneck: what is known of a claim came by way of one
   - All 3 recorded appearances of what The envoy said depend on Wire.
  
   4 drifts: the wording changed on the way
   - Wire, second leaves out the hedge of The envoy: “may have”.
   - Wire, second words it otherwise than The envoy: they [-may have done-]{+did+} it
   - The Post, story leaves out the hedge of The envoy: “may have”.
   - The Post, story words it otherwise than The envoy (what stands between them has no wording on
     record): they [-may have done-]{+did+} it

A cut does not make one of them the source either, or known by then:

  $ hearsay trace c --as-of 2024-01-08
  Where it came from: c
  This is what was certainly on record by the end of 8 January 2024.
  These texts are left out, though their dates do not exclude that they were there by then: the
    document first and the document second.
  
   Quote:
     They may have done it
   Said by: The envoy
   When: 4 Jan 2024
   Position: asserts The Front as perpetrator (“may have”)
   Recorded in: e.toml:34
  
  The way to it
   └─ on record in, 2 days later: story, The Post, 6 Jan 2024: no copy, no address
        worded there: “they did it”
      └─ taken from: Wire, item not identified; known only because it is named as a source
  
   1 origin: c.
   2 hops from the speaker to a text on record.
  
   3 gaps: something is missing from the record
   - The item of Wire that carried what The envoy said is not identified.
   - What The envoy said is known only second-hand.
   - story has neither an archived copy nor a local capture.
  
   1 bottleneck: what is known of a claim came by way of one
   - All that is known of what The envoy said depends on “story”, The Post and Wire.
  
   2 drifts: the wording changed on the way
   - The Post, story leaves out the hedge of The envoy: “may have”.
   - The Post, story words it otherwise than The envoy (what stands between them has no wording on
     record): they [-may have done-]{+did+} it
  $ hearsay compare attack --as-of 2024-01-08 | grep -i known
  1 claim by 1 speaker, known through 1 document.
  The only asserting claim in force is known through one document, story; through each of 2 outlets,
     - c: What The envoy said is known only second-hand.
