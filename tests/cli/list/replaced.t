A document that another replaces says by which, be that listed or not:

  $ cat $DATA/prelude.toml - > r.toml <<END
  > [[document]]
  > id = "first"
  > outlet = "p"
  > title = "Fire in the market"
  > date = "2020-01-02"
  > [[document]]
  > id = "second"
  > outlet = "p"
  > title = "Fire in the market"
  > date = "2020-01-04"
  > replaces = "first"
  > [[document]]
  > id = "third"
  > outlet = "p"
  > title = "Fire in the market"
  > date = "2020-01-06"
  > replaces = "second"
  > [[document]]
  > id = "copy"
  > outlet = "q"
  > title = "Fire in the market"
  > date = "2020-01-07"
  > replaces = "first"
  > END
  $ hearsay record --quiet r.toml
  $ hearsay list documents
   document  published   outlet  title               held
   ────────  ──────────  ──────  ──────────────────  ────────────────────────────────────
   copy      2020-01-07  q       Fire in the market  no copy
   first     2020-01-02  p       Fire in the market  no copy, replaced by copy and second
   second    2020-01-04  p       Fire in the market  no copy, replaced by third
   third     2020-01-06  p       Fire in the market  no copy
   4 documents
  $ hearsay list documents --until 2020-01-02
   document  published   outlet  title               held
   ────────  ──────────  ──────  ──────────────────  ────────────────────────────────────
   first     2020-01-02  p       Fire in the market  no copy, replaced by copy and second
   1 document
  $ hearsay list documents --until 2020-01-02 --format md
  | document | published | outlet | title | held |
  |---|---|---|---|---|
  | first | 2020-01-02 | p | Fire in the market | no copy, replaced by copy and second |
  $ hearsay list documents --until 2020-01-04 --format json | grep -A 16 replacements
    "replacements": [
      {
        "document": "first",
        "by": "copy",
        "perhaps": false
      },
      {
        "document": "first",
        "by": "second",
        "perhaps": false
      },
      {
        "document": "second",
        "by": "third",
        "perhaps": false
      }
    ]

At an earlier day, and before it was recorded, it does not:

  $ hearsay list documents --as-of 2020-01-05
   document  published   outlet  title               held
   ────────  ──────────  ──────  ──────────────────  ───────────────────────────
   first     2020-01-02  p       Fire in the market  no copy, replaced by second
   second    2020-01-04  p       Fire in the market  no copy
   2 documents
  $ sed 's/^date = "2020-01-06"/date = "2020-01"/' r.toml > later.toml
  $ SOURCE_DATE_EPOCH=1700000000 hearsay --db clocks.db record --quiet r.toml
  $ sed -i 's/^replaces = "second"//' r.toml
  $ SOURCE_DATE_EPOCH=1700086400 hearsay --db clocks.db record --quiet r.toml
  $ hearsay --db clocks.db list documents --until 2020-01-04 --known-at 2023-11-14 | grep second
   first     2020-01-02  p       Fire in the market  no copy, replaced by copy and second
   second    2020-01-04  p       Fire in the market  no copy, replaced by third
  $ hearsay --db clocks.db list documents --until 2020-01-04 | grep second
   first     2020-01-02  p       Fire in the market  no copy, replaced by copy and second
   second    2020-01-04  p       Fire in the market  no copy

Whether a replacement of an imprecise date was there is told as not certain:

  $ hearsay --db imprecise.db record --quiet later.toml
  $ hearsay --db imprecise.db list documents --as-of 2020-01-05
  undecided and left out, because their dates cannot tell: third
   document  published   outlet  title               held
   ────────  ──────────  ──────  ──────────────────  ──────────────────────────────────────────
   first     2020-01-02  p       Fire in the market  no copy, replaced by second
   second    2020-01-04  p       Fire in the market  no copy, perhaps by then replaced by third
   2 documents

At a day of which the replacing document's date cannot tell, it is perhaps replaced:

  $ cat > p.toml <<END
  > schema = 1
  > [[document]]
  > id = "sometime"
  > outlet = "q"
  > title = "Fire in the market"
  > date = "2020-01"
  > replaces = "first"
  > END
  $ hearsay record --quiet p.toml
  $ hearsay list documents --as-of 2020-01-05
  undecided and left out, because their dates cannot tell: sometime
   document  published   outlet  title               held
   ────────  ──────────  ──────  ──────────────────  ─────────────────────────────────────────────────
   first     2020-01-02  p       Fire in the market  no copy, replaced by second, perhaps by then
                                                     replaced by sometime
   second    2020-01-04  p       Fire in the market  no copy
   2 documents
  $ hearsay list documents --as-of 2020-01-03 --format json | grep -A 20 replacements
  undecided and left out, because their dates cannot tell: sometime
    "replacements": [
      {
        "document": "first",
        "by": "sometime",
        "perhaps": true
      }
    ]
  }
