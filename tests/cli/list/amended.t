A claim that was taken back does not stand in a list as if it were not, whatever the filter leaves out.
  $ cat > r.toml <<EOF
  > schema = 1
  > [defaults]
  > event = "ev"
  > [[event]]
  > id = "ev"
  > title = "Event"
  > date = "2024-01-03"
  > [[actor]]
  > id = "g"
  > name = "Group"
  > kind = "group"
  > [[actor]]
  > id = "m"
  > name = "Ministry"
  > kind = "government"
  > [[claim]]
  > id = "claims-it"
  > speaker = "g"
  > act = "asserts"
  > party = "g"
  > statement = "The group did it."
  > date = "2024-01-04"
  > [[claim]]
  > id = "takes-it-back"
  > speaker = "g"
  > retracts = ["claims-it"]
  > date = "2024-01-20"
  > authenticity = "disputed"
  > [[claim]]
  > id = "thirty"
  > speaker = "m"
  > act = "asserts"
  > topic = "killed"
  > value = 30
  > date = "2024-01-05"
  > [[claim]]
  > id = "forty"
  > speaker = "m"
  > act = "asserts"
  > topic = "killed"
  > value = 40
  > revises = ["thirty"]
  > date = "2024-01"
  > EOF
  $ hearsay record --quiet r.toml
  $ hearsay list claims --party g
   claim      said        speaker  stance                                            what
   ─────────  ──────────  ───────  ────────────────────────────────────────────────  ─────────────────
   claims-it  2024-01-04  g        asserts g; retracted by takes-it-back             The group did it.
                                   (authenticity disputed)
   1 claim
  $ hearsay list claims --until 2024-01-05
   claim      said        speaker  stance                                            what
   ─────────  ──────────  ───────  ────────────────────────────────────────────────  ─────────────────
   claims-it  2024-01-04  g        asserts g; retracted by takes-it-back             The group did it.
                                   (authenticity disputed)
   forty      2024-01     m        asserts 40 [killed], revises thirty
   thirty     2024-01-05  m        asserts 30 [killed]; revised by forty
   3 claims
  $ hearsay list claims --until 2024-01-05 --format md | grep thirty
  | forty | 2024-01 | m | asserts 40 \[killed\], revises thirty |  |
  | thirty | 2024-01-05 | m | asserts 30 \[killed\]; revised by forty |  |
  $ hearsay list claims --party g --format json | grep -A 11 amendments
    "amendments": [
      {
        "claim": "claims-it",
        "link": "retracts",
        "by": "takes-it-back",
        "authenticity": "disputed",
        "uncertain": false,
        "effective": true,
        "perhaps": false
      }
    ]
  }
  $ hearsay list claims --event ev --speaker g --as-of 2024-01-10
   claim      said        speaker  stance     what
   ─────────  ──────────  ───────  ─────────  ─────────────────
   claims-it  2024-01-04  g        asserts g  The group did it.
   1 claim
  $ hearsay list claims --event ev --as-of 2024-01-20 | grep thirty
  undecided and left out, because their dates cannot tell: forty
   thirty         2024-01-05  m        asserts 30 [killed]; perhaps by then revised

Nor where it is searched for.
  $ hearsay search group did
  claim claims-it (retracted by takes-it-back (authenticity disputed))  statement
      The [group] [did] it.
  1 match
  $ hearsay search did --format json | grep -A 6 amendments
        "amendments": [
          {
            "claim": "claims-it",
            "link": "retracts",
            "by": "takes-it-back",
            "authenticity": "disputed",
            "uncertain": false,

A retraction that was taken back itself has no effect.
  $ cat > b.toml <<EOF
  > schema = 1
  > [[claim]]
  > id = "takes-that-back"
  > event = "ev"
  > speaker = "g"
  > retracts = ["takes-it-back"]
  > date = "2024-02-01"
  > EOF
  $ hearsay record --quiet b.toml
  $ hearsay list claims --speaker g
   claim            said        speaker  stance                                      what
   ───────────────  ──────────  ───────  ──────────────────────────────────────────  ─────────────────
   claims-it        2024-01-04  g        asserts g; retracted by takes-it-back       The group did it.
                                         (authenticity disputed), itself taken back
   takes-it-back    2024-01-20  g        retracts claims-it (authenticity
                                         disputed); retracted by takes-that-back
   takes-that-back  2024-02-01  g        retracts takes-it-back
   3 claims
  $ hearsay search did | head -1
  claim claims-it (retracted by takes-it-back (authenticity disputed), itself taken back)  statement
  $ hearsay list claims --party g --format json | grep effective
        "effective": false,
  $ hearsay export --format prov-n | grep -c wasInvalidatedBy.claim:takes-it-back
  1
  $ hearsay export --format prov-n | grep -c wasInvalidatedBy.claim:claims-it
  0
  [1]

At a day of which its date cannot tell, it perhaps has effect, and what a retraction that stands has taken back has none.
  $ cat > c.toml <<EOF
  > schema = 1
  > [defaults]
  > event = "ev"
  > [[claim]]
  > id = "perhaps-fifty"
  > speaker = "m"
  > act = "asserts"
  > topic = "killed"
  > value = 50
  > revises = ["thirty"]
  > date = "2024-01"
  > [[claim]]
  > id = "not-so"
  > speaker = "m"
  > retracts = ["perhaps-fifty"]
  > date = "2024-01-15"
  > EOF
  $ hearsay record --quiet c.toml
  $ hearsay list claims --speaker m --as-of 2024-01-20
  undecided and left out, because their dates cannot tell: forty and perhaps-fifty
   claim   said        speaker  stance                                                            what
   ──────  ──────────  ───────  ────────────────────────────────────────────────────────────────  ────
   not-so  2024-01-15  m        retracts perhaps-fifty
   thirty  2024-01-05  m        asserts 30 [killed]; perhaps by then revised by forty; perhaps
                                by then revised by perhaps-fifty, itself taken back
   2 claims
  $ hearsay list claims --speaker m --as-of 2024-01-20 --format json | grep -A 26 amendments
  undecided and left out, because their dates cannot tell: forty and perhaps-fifty
    "amendments": [
      {
        "claim": "thirty",
        "link": "revises",
        "by": "forty",
        "authenticity": "genuine",
        "uncertain": false,
        "effective": true,
        "perhaps": true
      },
      {
        "claim": "thirty",
        "link": "revises",
        "by": "perhaps-fifty",
        "authenticity": "genuine",
        "uncertain": false,
        "effective": false,
        "perhaps": true
      }
    ]
  }
  $ hearsay list claims --speaker m --as-of 2024-02 --quiet | grep thirty
   forty          2024-01     m        asserts 40 [killed], revises thirty
   perhaps-fifty  2024-01     m        asserts 50 [killed], revises thirty; retracted by not-so
   thirty         2024-01-05  m        asserts 30 [killed]; revised by forty; revised by
