Forward, what relays a source that is only cited for a claim is followed as well as what relays a text in
which it is recorded to stand; a round-up that draws on others too leads to none of these.

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
  > [[document]]
  > id = "wire-1"
  > title = "Envoy speaks"
  > outlet = "wire"
  > date = "2024-01-04"
  > [[document]]
  > id = "wire-2"
  > title = "Other news"
  > outlet = "wire"
  > date = "2024-01-04"
  > [[document]]
  > id = "report"
  > title = "Report"
  > outlet = "wire"
  > date = "2024-01-06"
  > [[document]]
  > id = "round-up"
  > title = "Round-up"
  > outlet = "wire"
  > date = "2024-01-07"
  > relays = ["wire-1", "wire-2"]
  > [[claim]]
  > id = "c"
  > event = "attack"
  > speaker = "envoy"
  > act = "asserts"
  > party = "front"
  > date = "2024-01-04"
  > [[claim.appearance]]
  > document = "report"
  > via = ["wire-1"]
  > EOR
  $ hearsay record -q e.toml
  $ hearsay trace c --forward
  Where it went: c
  
   Said by: The envoy
   When: 4 Jan 2024
   Position: asserts The Front as perpetrator
   Recorded in: e.toml:39
  
  The way from it
   └─ on record in, the same day: “Envoy speaks” (wire-1), Wire, 4 Jan 2024: no copy, no address;
      known only because it is named as a source
      ├─ relayed in, 3 days later: “Round-up” (round-up), Wire, 7 Jan 2024: no copy, no address; only
      │  cited here
      └─ taken over in, 2 days later: “Report” (report), Wire, 6 Jan 2024: no copy, no address
  
   2 hops from the speaker to a text on record.
  
   1 gap: something is missing from the record
   - “Report” has neither an archived copy nor a local capture.
  
   1 bottleneck: what is known of a claim came by way of one
   - All that is known of what The envoy said depends on “Report”, “Envoy speaks” and Wire.
