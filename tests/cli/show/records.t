A record is shown as the record format writes it, with its place and what refers to it:

  $ cp -R $RECORDS records && hearsay record --quiet records
  $ hearsay show khatib
  # records/actors.toml:107
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
  #   claim afghanistan-khatib-softens
  $ hearsay show afghanistan-amirabdollahian-refuge
  # records/is-k-in-afghanistan.toml:74
  [[claim]]
  id = "afghanistan-amirabdollahian-refuge"
  event = "is-k-in-afghanistan"
  speaker = "amirabdollahian"
  on_behalf_of = "iran"
  capacity = "Minister of Foreign Affairs"
  act = "asserts"
  topic = "refuge"
  answer = "yes"
  statement = "Leaders of IS from Syria, Libya and Iraq have found refuge in Afghanistan."
  date = "2023-07"
  note = "The article names no office for this; it is public knowledge. It counts the claim as part of Iran's diplomacy, hence `on_behalf_of`."
  
  [[claim.appearance]]
  document = "ramani-kerman-2024"
  
  # referred to by 2 records:
  #   claim afghanistan-khatib-softens
  #   claim afghanistan-taliban-rebuke
  $ hearsay show khatib --format json
  {
    "schema": "hearsay.show/1",
    "kind": "actor",
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
        "line": 107
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
        "id": "afghanistan-khatib-softens"
      }
    ]
  }
  $ hearsay show kathib
  error: no record has the id `kathib`
    help: did you mean `khatib`?
  [3]

An id of another kind was not withdrawn.
  $ hearsay show khatib --kind claim
  error: no claim has the id `khatib`
    help: it is the id of the actor `khatib`
  [3]
  $ hearsay show nobody-at-all --kind actor
  error: no such actor: `nobody-at-all`
    help: `hearsay list actors` shows what there is
  [3]
  $ hearsay history khatib --kind claim
  error: no claim has or had the id `khatib`
  [3]
