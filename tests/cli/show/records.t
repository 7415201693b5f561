A record is shown as the record format writes it, with its place and what refers to it:

  $ cp -R $RECORDS records && hearsay record --quiet records
  $ hearsay show khatib
  # records/actors.toml:108
  [[actor]]
  id = "khatib"
  name = "Esmail Khatib"
  kind = "person"
  aliases = ["Sayeed Esmail Khatib"]
  country = "IR"
  note = "Intelligence minister in September 2023 by the article; the month he took office is public knowledge."
  
  [[actor.affiliation]]
  to = "iran-intelligence-ministry"
  relation = "office-holder"
  office = "Minister of Intelligence"
  from = "2021-08"
  
  # referred to by 3 records:
  #   claim afghanistan-khatib-cooperation
  #   claim afghanistan-khatib-militants-moved
  #   claim afghanistan-khatib-on-refuge
  $ hearsay show afghanistan-amirabdollahian-refuge
  # records/is-k-in-afghanistan.toml:75
  [[claim]]
  id = "afghanistan-amirabdollahian-refuge"
  event = "is-k-in-afghanistan"
  speaker = "amirabdollahian"
  capacity = "Minister of Foreign Affairs"
  act = "asserts"
  topic = "refuge"
  answer = "yes"
  statement = "Leaders of IS from Syria, Libya and Iraq have found refuge in Afghanistan."
  date = "2023-07"
  note = "The article names no office for this; it is public knowledge. It counts the claim as part of Iran's diplomacy, and has it follow what the media had felt."
  
  [[claim.appearance]]
  document = "ramani-kerman-2024"
  
  # referred to by 2 records:
  #   claim afghanistan-khatib-on-refuge
  #   claim afghanistan-taliban-rebuke
  $ hearsay show khatib --format json
  {
    "schema": "hearsay.show/1",
    "kind": "actor",
    "known_at": null,
    "record": {
      "id": "khatib",
      "name": "Esmail Khatib",
      "kind": "person",
      "aliases": [
        "Sayeed Esmail Khatib"
      ],
      "country": "IR",
      "note": "Intelligence minister in September 2023 by the article; the month he took office is public knowledge.",
      "affiliation": [
        {
          "to": "iran-intelligence-ministry",
          "relation": "office-holder",
          "office": "Minister of Intelligence",
          "from": "2021-08"
        }
      ],
      "recorded_at": {
        "file": "records/actors.toml",
        "line": 108
      }
    },
    "referred_to_by": [
      {
        "kind": "claim",
        "id": "afghanistan-khatib-cooperation"
      },
      {
        "kind": "claim",
        "id": "afghanistan-khatib-militants-moved"
      },
      {
        "kind": "claim",
        "id": "afghanistan-khatib-on-refuge"
      }
    ]
  }
  $ hearsay show kathib
  error: no record has the id `kathib`
    help: did you mean `khatib`?
  [3]

An id of another kind was not withdrawn.
  $ hearsay show khatib --kind claim
  error: no such claim: `khatib`
    help: it is the id of the actor `khatib`
  [3]
  $ hearsay show nobody-at-all --kind actor
  error: no such actor: `nobody-at-all`
    help: `hearsay list actors` shows what there is
  [3]
  $ hearsay history khatib --kind claim
  error: no claim has or had the id `khatib`
    help: it is the id of the actor `khatib`
  [3]

What it prints is the record, whatever its texts hold, and can be read again:

  $ cat $DATA/prelude.toml - >tricky.toml <<'END'
  > [[claim]]
  > id = "tricky"
  > speaker = "a"
  > act = "denies"
  > party = "x"
  > quote = "a tab\there\na line\u2028 and \ufeff another, \U000E0041"
  > END
  $ hearsay --db t.db record -q tricky.toml
  $ (echo 'schema = 1'; hearsay --db t.db show tricky) | tee again.toml | grep -A 3 quote
  quote = """
  a tab\there
  a line\u2028 and \uFEFF another, \U000E0041"""
  
  $ hearsay --db t.db record again.toml
  nothing changed: 1 record in 1 file stands as recorded
  1 record stands in another file too, which was not read; take it out of one of them:
      claim tricky in tricky.toml
