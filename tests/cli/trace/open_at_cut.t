What a cut leaves open about the way is told: a claim of some day of the month that may have taken another back, and
one that was on record by then only if its date is right.
  $ cat > r.toml <<EOF
  > schema = 1
  > [defaults]
  > event = "ev"
  > [[event]]
  > id = "ev"
  > title = "Event"
  > date = "2024-01-01"
  > [[actor]]
  > id = "a"
  > name = "A"
  > kind = "person"
  > [[claim]]
  > id = "said"
  > speaker = "a"
  > act = "withholds"
  > date = "2024-01-05"
  > [[claim]]
  > id = "some-day"
  > speaker = "a"
  > retracts = ["said"]
  > date = "2024-01"
  > [[claim]]
  > id = "other"
  > speaker = "a"
  > act = "withholds"
  > date = "2024-01-05"
  > [[claim]]
  > id = "perhaps"
  > speaker = "a"
  > retracts = ["other"]
  > date = "2024-01-09?"
  > EOF
  $ hearsay record --quiet r.toml 2> /dev/null
  $ hearsay trace said --as-of 2024-01-15
  Where it came from: said
  This is what was certainly on record by the end of 15 January 2024.
  Undecided, because their dates cannot tell whether they were on record: some-day.
  
   Said by: A
   When: 5 Jan 2024
   Position: names nobody
   Standing: perhaps no longer in force by then: retracted by some-day
   Recorded in: r.toml:12
  
  The way to it
   1 origin: said.
   No text on record that it stands in.
  
   1 gap: something is missing from the record
   - Nothing that was certainly there by then shows what A said.
  $ hearsay trace other --as-of 2024-01-15
  Where it came from: other
  This is what was certainly on record by the end of 15 January 2024.
  On record by then, if their uncertain dates are right: perhaps.
  
   Said by: A
   When: 5 Jan 2024
   Position: names nobody
   Standing: no longer in force: retracted by perhaps
   Recorded in: r.toml:22
  
  The way to it
   1 origin: other.
   No text on record that it stands in.
  
   1 gap: something is missing from the record
   - Nothing that was certainly there by then shows what A said.
  
   1 stale: taken back since, or resting on what was
   - What A said has been taken back by A (perhaps 9 January 2024).
  $ hearsay trace said --as-of 2024-01-15 --format json | grep -A 3 -E 'undecided"|if_date'
    "undecided": [
      "some-day"
    ],
    "if_date_right": [],
    "undecided_texts": [],
    "names": {
      "events": {
  $ hearsay trace other --as-of 2024-01-15 --format json | grep -A 3 -E 'undecided"|if_date'
    "undecided": [],
    "if_date_right": [
      "perhaps"
    ],
    "undecided_texts": [],
