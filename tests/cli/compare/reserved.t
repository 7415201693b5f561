What is reserved about a claim stands wherever it is told: beside who contradicts whom, whose figure
is whose, and who moved; so does the name that the record has for its speaker:

  $ cat >blast.toml <<'EOR'
  > schema = 1
  > recorder = "Test"
  > [[event]]
  > id = "blast"
  > title = "Blast"
  > date = "2022-10-01"
  > topics = { cause = "What caused it?" }
  > [[actor]]
  > id = "a"
  > name = "Alpha"
  > kind = "organisation"
  > [[actor]]
  > id = "b"
  > name = "Beta"
  > kind = "organisation"
  > [[actor]]
  > id = "g"
  > name = "Gamma"
  > kind = "armed-group"
  > [[claim]]
  > id = "c1"
  > event = "blast"
  > speaker = "a"
  > speaker_as_named = "channel X"
  > act = "asserts"
  > party = "g"
  > role = "sponsor"
  > uncertain = true
  > authenticity = "disputed"
  > date = "2022-10"
  > [[claim]]
  > id = "c2"
  > event = "blast"
  > speaker = "b"
  > act = "denies"
  > party = "g"
  > date = "2022-10-02"
  > [[claim]]
  > id = "sharper"
  > event = "blast"
  > speaker = "b"
  > act = "asserts"
  > party = "g"
  > role = "perpetrator"
  > repeats = ["c1"]
  > date = "2022-11"
  > [[claim]]
  > id = "n1"
  > event = "blast"
  > speaker = "a"
  > topic = "killed"
  > act = "asserts"
  > value = { min = 3 }
  > hedge = "at a guess"
  > date = "2022-10-01"
  > [[claim]]
  > id = "n2"
  > event = "blast"
  > speaker = "a"
  > topic = "killed"
  > act = "asserts"
  > value = 9
  > authenticity = "disputed"
  > uncertain = true
  > date = "2022-10-02"
  > [[claim]]
  > id = "gas"
  > event = "blast"
  > speaker = "a"
  > topic = "cause"
  > act = "asserts"
  > answer = "gas-leak"
  > certainty = "possible"
  > hedge = "cannot be ruled out"
  > date = "2022-10-01"
  > [[claim]]
  > id = "bomb"
  > event = "blast"
  > speaker = "b"
  > topic = "cause"
  > act = "asserts"
  > answer = "bomb"
  > date = "2022-10-02"
  > [[claim]]
  > id = "fire"
  > event = "blast"
  > speaker = "g"
  > topic = "cause"
  > act = "asserts"
  > answer = "fire"
  > date = "2022-10-02"
  > EOR
  $ hearsay record -q blast.toml
  $ hearsay compare blast | grep -A3 -e 'In conflict' -e Moved -e 'Latest figure' -e 'drift'
   In conflict
   - Gamma as sponsor: asserted by Alpha (c1 (?) (authenticity disputed) as “channel X”), denied by
     Beta (c2)
  
   Moved
   - Beta reversed: denies any role of Gamma (c2, 2 Oct 2022), then asserts Gamma as perpetrator
     (sharper, Nov 2022); the record has no link for it, but their order is certain
  
  --
   Latest figure of each
   - Alpha: 9 (n2 (?) (authenticity disputed), 2 Oct 2022); earlier, still in force: 3 or more (“at
     a guess”; n1, 1 Oct 2022)
  
  --
   In conflict
   - bomb against fire and gas-leak (gas: possible, “cannot be ruled out”)
   - fire against gas-leak (gas: possible, “cannot be ruled out”)
  
  --
   1 drift: the wording changed on the way
     - sharper and c1: Beta has “perpetrator” as the role of the party where “channel X” [Alpha] had
       “sponsor”.
  

A table to code from says what links imply:

  $ hearsay export --format csv 2>/dev/null >t.csv
  $ /usr/bin/python3 -c 'import csv
  > for row in csv.DictReader(open("t.csv")): print(row["id"], row["(act)"], row["(answer)"], row["(in force)"])'
  bomb asserts bomb true
  c1 asserts g true
  c2 denies g true
  fire asserts fire true
  gas asserts gas-leak true
  n1 asserts 3.. true
  n2 asserts 9 true
  sharper asserts g true

What only repeats a claim is no surer than that, and no words are ascribed to it that nobody has on
record:

  $ cat >repeat.toml <<'EOR'
  > schema = 1
  > recorder = "Test"
  > [[claim]]
  > id = "bare"
  > event = "blast"
  > speaker = "b"
  > repeats = ["gas"]
  > date = "2022-10-03"
  > [[claim]]
  > id = "bare-again"
  > event = "blast"
  > speaker = "g"
  > repeats = ["bare"]
  > date = "2022-10-04"
  > [[claim]]
  > id = "worded"
  > event = "blast"
  > speaker = "b"
  > repeats = ["gas"]
  > statement = "It was the gas."
  > date = "2022-10-05"
  > EOR
  $ hearsay record -q repeat.toml
  $ hearsay compare blast --topic cause | grep -A9 -e '^ gas-leak' -e 'drift'
   gas-leak
   asserted in 4 claims by 3 speakers
   0 appearances → 0 outlets → 0 owners → 1 independent origin: gas
   first: gas; latest: worded (a repeat)
   known only through the speaker Alpha
   (possible, “cannot be ruled     Alpha    no appearance on record  1 Oct 2022  gas
   out”)
   (in gas: possible, “cannot be   Beta     no appearance on record  3 Oct 2022  bare (a repeat)
   ruled out”)
   (in gas: possible, “cannot be   Gamma    no appearance on record  4 Oct 2022  bare-again (a repeat)
  --
   2 drifts: the wording changed on the way
     - bare and gas: Whether Beta keeps the hedge of Alpha is not on record: “cannot be ruled out”.
     - worded and gas: Beta leaves out the hedge of Alpha: “cannot be ruled out”.
  
  See where a claim came from, and what is missing: hearsay trace gas
  $ hearsay trace bare-again | grep -e Position -e hedge
   Position: asserts gas-leak (in gas: possible, “cannot be ruled out”) [cause]
   - bare and gas: Whether Beta keeps the hedge of Alpha is not on record: “cannot be ruled out”.
  $ hearsay compare blast --topic cause --format json | grep -e reserved_in
        "reserved_in": "gas",
        "reserved_in": "gas",
        "reserved_in": null,
        "reserved_in": null,
        "reserved_in": null,
        "reserved_in": null,
        "reserved_in": null,
        "reserved_in": null,
        "reserved_in": null,
        "reserved_in": null,
        "reserved_in": null,
