Forward as of a day, what certainly came later is left out, documents as claims:

  $ cat $DATA/prelude.toml - > records.toml <<END
  > [[document]]
  > id = "d"
  > outlet = "q"
  > date = "2020-01-02"
  > [[document]]
  > id = "late"
  > outlet = "p"
  > date = "2020-02-01"
  > relays = ["d"]
  > [[document]]
  > id = "perhaps"
  > outlet = "p"
  > date = "2020-01"
  > relays = ["d"]
  > [[claim]]
  > id = "c"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-01"
  > [[claim.appearance]]
  > document = "d"
  > [[claim]]
  > id = "r"
  > speaker = "y"
  > repeats = ["c"]
  > date = "2020-02-01"
  > END
  $ hearsay record -q records.toml
  $ hearsay trace c --forward --as-of 2020-01-10 | sed -n '/^Where\|^The way/,$p'
  Where it went: c
  This is what was certainly on record by the end of 10 January 2020.
  
   Said by: Anna
   When: 1 Jan 2020
   Position: asserts Xland as perpetrator
   Recorded in: records.toml:43
  
  The way from it
   └─ on record in, 1 day later: d, Quill, 2 Jan 2020: no copy, no address
      └─ relayed in, the same day or up to 29 days later: perhaps, Post, Jan 2020: no copy, no
         address; only cited here; not certainly on record by then
  
   1 hop from the speaker to a text on record.
  
   1 gap: something is missing from the record
   - d has neither an archived copy nor a local capture.
