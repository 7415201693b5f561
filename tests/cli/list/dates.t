Of a date that is imprecise it is enough that it possibly fits; what has none is named, and instants go by the second.
  $ cat > r.toml <<EOF
  > schema = 1
  > [defaults]
  > event = "ev"
  > [[event]]
  > id = "ev"
  > title = "Event"
  > date = "2024-01-03"
  > [[actor]]
  > id = "a"
  > name = "A"
  > kind = "person"
  > [[outlet]]
  > id = "paper"
  > name = "Paper"
  > kind = "newspaper"
  > [[outlet]]
  > id = "agency"
  > name = "Agency"
  > kind = "news-agency"
  > [[claim]]
  > id = "at-ten"
  > speaker = "a"
  > act = "withholds"
  > date = "2024-01-03T10:00:00Z"
  > appearance = [{ outlet = "paper", via_outlet = ["agency"] }]
  > [[claim]]
  > id = "some-day"
  > speaker = "a"
  > act = "withholds"
  > date = "2024-01"
  > [[claim]]
  > id = "whenever"
  > speaker = "a"
  > act = "withholds"
  > EOF
  $ hearsay record --quiet r.toml 2> /dev/null
  $ hearsay list claims --since 2024-01-03T10:00:01Z
  undated and left out: whenever
   claim     said     speaker  stance     what
   ────────  ───────  ───────  ─────────  ────
   some-day  2024-01  a        withholds
   1 claim
  $ hearsay list claims --until 2024-01-03T09:59:59Z --format json | grep '"id"'
  undated and left out: whenever
        "id": "some-day",
  $ hearsay list claims --since 2024-01-03T10:00:00Z --until 2024-01-03T10:00:00Z
  undated and left out: whenever
   claim     said                  speaker  stance     what
   ────────  ────────────────────  ───────  ─────────  ────
   at-ten    2024-01-03T10:00:00Z  a        withholds
   some-day  2024-01               a        withholds
   2 claims
  $ hearsay list claims --since 2024-01-04
  undated and left out: whenever
   claim     said                  speaker  stance     what
   ────────  ────────────────────  ───────  ─────────  ────
   at-ten    2024-01-03T10:00:00Z  a        withholds
   some-day  2024-01               a        withholds
   2 claims
  $ hearsay list claims --since 2025
  undated and left out: whenever
  error: no claims match
  [3]
  $ hearsay list claims --outlet agency
   claim   said                  speaker  stance     what
   ──────  ────────────────────  ───────  ─────────  ────
   at-ten  2024-01-03T10:00:00Z  a        withholds
   1 claim

What only became known on a day was said on any day until then; what a document went through later is not told.
  $ cat > d.toml <<EOF
  > schema = 1
  > [[document]]
  > id = "withdrawn-later"
  > outlet = "paper"
  > date = "2024-03-01"
  > retracted = "2024-04-01"
  > [[document]]
  > id = "taken-offline-later"
  > outlet = "paper"
  > date = "2024-03-01"
  > deleted = "2024-04-01"
  > [[claim]]
  > id = "disclosed-in-may"
  > event = "ev"
  > speaker = "a"
  > act = "withholds"
  > disclosed = "2024-05-01"
  > EOF
  $ hearsay record --quiet d.toml 2> /dev/null
  $ hearsay list claims --until 2024-01-02
  undated and left out: whenever
   claim             said                           speaker  stance     what
   ────────────────  ─────────────────────────────  ───────  ─────────  ────
   at-ten            2024-01-03T10:00:00Z           a        withholds
   disclosed-in-may  undated, disclosed 2024-05-01  a        withholds
   some-day          2024-01                        a        withholds
   3 claims
  $ hearsay list claims --since 2024-05-02
  undated and left out: whenever
  error: no claims match
  [3]
  $ hearsay list documents --as-of 2024-03-02
   document             published   outlet  title  held
   ───────────────────  ──────────  ──────  ─────  ───────
   taken-offline-later  2024-03-01  paper          no copy
   withdrawn-later      2024-03-01  paper          no copy
   2 documents
  $ hearsay list documents | grep later
   taken-offline-later  2024-03-01  paper          no copy, deleted 2024-04-01
   withdrawn-later      2024-03-01  paper          no copy, retracted by its outlet 2024-04-01

What perhaps had been withdrawn by then is told as in a trace, with its date.
  $ cat > e.toml <<EOF
  > schema = 1
  > [[document]]
  > id = "withdrawn-some-day"
  > outlet = "paper"
  > date = "2024-03-01"
  > retracted = "2024-03"
  > EOF
  $ hearsay record --quiet e.toml 2> /dev/null
  $ hearsay list documents --as-of 2024-03-02 | grep some-day
  whether these had been taken offline or withdrawn by then is not certain: withdrawn-some-day
   withdrawn-some-day   2024-03-01  paper          no copy, retracted by its outlet 2024-03
  $ hearsay list documents --as-of 2024-03-02 --format json 2> /dev/null | grep -A 2 perhaps_gone
    "perhaps_gone": [
      "withdrawn-some-day"
    ],
  $ hearsay list documents --as-of 2024-03-31 | grep some-day
   withdrawn-some-day   2024-03-01  paper          no copy, retracted by its outlet 2024-03

A claim did not stand in an outlet before that published it.
  $ cat > o.toml <<EOR
  > schema = 1
  > [[document]]
  > id = "early"
  > outlet = "paper"
  > date = "2025-03-01"
  > [[document]]
  > id = "late"
  > outlet = "agency"
  > date = "2025-05-01"
  > [[claim]]
  > id = "in-both"
  > event = "ev"
  > speaker = "a"
  > act = "withholds"
  > date = "2025-03-01"
  > appearance = [{ document = "early" }, { document = "late" }]
  > [[document]]
  > id = "some-day-in-march"
  > outlet = "agency"
  > date = "2025-03"
  > [[claim]]
  > id = "perhaps-in-agency"
  > event = "ev"
  > speaker = "a"
  > act = "withholds"
  > date = "2025-03-01"
  > appearance = [{ document = "early" }, { document = "some-day-in-march" }]
  > EOR
  $ hearsay record --quiet o.toml 2> /dev/null
  $ hearsay list claims --outlet agency --since 2025 --as-of 2025-03-02
  undecided and left out, because their dates cannot tell: perhaps-in-agency
  error: no claims match
  [3]
  $ hearsay list claims --outlet paper --since 2025 --as-of 2025-03-02 2> /dev/null
   claim              said        speaker  stance     what
   ─────────────────  ──────────  ───────  ─────────  ────
   in-both            2025-03-01  a        withholds
   perhaps-in-agency  2025-03-01  a        withholds
   2 claims
  $ hearsay list claims --outlet agency --since 2025 2> /dev/null
   claim              said        speaker  stance     what
   ─────────────────  ──────────  ───────  ─────────  ────
   in-both            2025-03-01  a        withholds
   perhaps-in-agency  2025-03-01  a        withholds
   2 claims

Notes of what is left out are for people, and `-q` has none:

  $ hearsay -q list claims --outlet agency --since 2025 --as-of 2025-03-02
  error: no claims match
  [3]
