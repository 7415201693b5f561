What stands beside a claim stands beside it on the page, too: a forgery is none of its supposed speaker's
claims, and a speaker may only possibly have spoken for whom it names.

  $ hearsay record -q $DATA/ways
  $ hearsay report ways -o ways.html -q
  $ grep -o '<title>[^<]*The eleventh: asserts[^<]*' ways.html
  <title>4 Jan 2024: put in the mouth of The eleventh: asserts The blamed as perpetrator (fabricated)
  $ grep '<li.*The eleventh</a>: asserts' ways.html
  <li data-c="3">put in the mouth of <a href="#claim-forged">The eleventh</a>: asserts The blamed as perpetrator, 4 Jan 2024 (fabricated)</li>

  $ cat >maybe.toml <<EOF
  > schema = 1
  > [[event]]
  > id = "blast"
  > title = "Blast"
  > date = "2023-01-01"
  > [[actor]]
  > id = "army"
  > name = "The army"
  > kind = "armed-group"
  > [[actor]]
  > id = "officer"
  > name = "The officer"
  > kind = "person"
  > [[actor.affiliation]]
  > to = "army"
  > relation = "spokesperson"
  > from = "2023-02"
  > [[outlet]]
  > id = "radio"
  > name = "Radio"
  > kind = "broadcaster"
  > [[document]]
  > id = "talk"
  > outlet = "radio"
  > date = "2023-03-01"
  > [[claim]]
  > id = "it-was-us"
  > event = "blast"
  > speaker = "officer"
  > act = "asserts"
  > party = "army"
  > date = "2023-02-10"
  > [[claim.appearance]]
  > document = "talk"
  > EOF
  $ hearsay --db maybe.db record -q maybe.toml
  $ hearsay --db maybe.db compare blast | grep "asserted in"
   asserted in 1 claim by 1 speaker; claimed by The officer, who possibly belongs to it
  $ hearsay --db maybe.db report blast --format html | grep -o '>asserts: [^<]*'
  >asserts: perpetrator; The officer possibly belongs to it
  $ hearsay --db maybe.db compare blast --format json | grep -A2 possibly_own
            "possibly_own": [
              "it-was-us"
            ],

By affiliation it counts for the army, and that this is only possible is told:

  $ hearsay --db maybe.db compare blast --by affiliation | sed -n '3,9p'
  1 claim by 1 speaker, known through 1 document.
  The only asserting claim in force is known through one document, talk; through one outlet, Radio;
    and through one speaker, The officer.
  Positions and shifts are those of bodies, by affiliation at the time.
  That their speakers belonged to all of these bodies when they spoke is only possible: it-was-us.
  
  Who did it?  [responsibility]

What is dated after the day of a trace is not there yet:

  $ hearsay --db maybe.db trace it-was-us --as-of 2023-02-15 | sed -n '/The way/,$p'
  The way to it
   1 origin: it-was-us.
   No text on record that it stands in.
  
   1 gap: something is missing from the record
   - Nothing that was certainly there by then shows what The officer said.
