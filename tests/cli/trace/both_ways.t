  $ cp -R $RECORDS records && hearsay record --quiet records
  $ hearsay trace kerman-alamulhadi-on-israel
  Where it came from: kerman-alamulhadi-on-israel
  
   In the recorder's words:
     Israel paid for the attack.
   Said by: Seyyed Ahmad Alamulhadi
   When: between 3 and 17 Jan 2024
   Position: asserts State of Israel as financier
   Note: A commentary in ISNA, known only through the article. No wording is given.
   Recorded in: records/kerman-2024.toml:139
  
  The way to it
   └─ on record in, the same day or up to 14 days later: “Why the Islamic State threat to Iran is
      growing” (ramani-kerman-2024), The New Arab, 17 Jan 2024: no copy, only an address
        https://www.newarab.com/analysis/why-islamic-state-threat-iran-growing
        by Samuel Ramani
      └─ taken from: Iranian Students' News Agency (ISNA), item not identified; known only because it
         is named as a source
  
   1 origin: kerman-alamulhadi-on-israel.
   2 hops from the speaker to a text on record.
  
   3 gaps: something is missing from the record
   - The item of Iranian Students' News Agency that carried what Seyyed Ahmad Alamulhadi said is not
     identified.
   - What Seyyed Ahmad Alamulhadi said is known only second-hand.
   - “Why the Islamic State threat to Iran is growing” has neither an archived copy nor a local
     capture.
  
   1 bottleneck: what is known of a claim came by way of one
   - All that is known of what Seyyed Ahmad Alamulhadi said depends on “Why the Islamic State threat
     to Iran is growing”, Iranian Students' News Agency and The New Arab.
  $ hearsay trace kerman-alamulhadi-on-israel --format json
  {
    "schema": "hearsay.trace/1",
    "claim": "kerman-alamulhadi-on-israel",
    "direction": "back",
    "as_of": null,
    "known_at": null,
    "nodes": [
      {
        "id": "claim:kerman-alamulhadi-on-israel",
        "kind": "claim",
        "label": "Seyyed Ahmad Alamulhadi: Israel paid for the attack.",
        "date": "2024-01-03/2024-01-17",
        "held": false,
        "cited": false,
        "on_record": true,
        "in_force": true,
        "authenticity": "genuine"
      },
      {
        "id": "actor:alamulhadi",
        "kind": "actor",
        "label": "Seyyed Ahmad Alamulhadi",
        "date": null,
        "held": false,
        "cited": false,
        "on_record": true,
        "in_force": true,
        "authenticity": null
      },
      {
        "id": "appearance:kerman-alamulhadi-on-israel#1",
        "kind": "appearance",
        "label": "The New Arab, Why the Islamic State threat to Iran is growing",
        "date": "2024-01-17",
        "held": false,
        "cited": false,
        "on_record": true,
        "in_force": true,
        "authenticity": null
      },
      {
        "id": "appearance:kerman-alamulhadi-on-israel#2",
        "kind": "appearance",
        "label": "Iranian Students' News Agency, item not identified",
        "date": null,
        "held": false,
        "cited": true,
        "on_record": true,
        "in_force": true,
        "authenticity": null
      },
      {
        "id": "document:ramani-kerman-2024",
        "kind": "document",
        "label": "Why the Islamic State threat to Iran is growing",
        "date": "2024-01-17",
        "held": false,
        "cited": false,
        "on_record": true,
        "in_force": true,
        "authenticity": null
      },
      {
        "id": "outlet:isna",
        "kind": "outlet",
        "label": "Iranian Students' News Agency",
        "date": null,
        "held": false,
        "cited": true,
        "on_record": true,
        "in_force": true,
        "authenticity": null
      },
      {
        "id": "outlet:new-arab",
        "kind": "outlet",
        "label": "The New Arab",
        "date": null,
        "held": false,
        "cited": false,
        "on_record": true,
        "in_force": true,
        "authenticity": null
      }
    ],
    "edges": [
      {
        "from": "claim:kerman-alamulhadi-on-israel",
        "to": "actor:alamulhadi",
        "relation": "said-by",
        "delay": null
      },
      {
        "from": "claim:kerman-alamulhadi-on-israel",
        "to": "appearance:kerman-alamulhadi-on-israel#1",
        "relation": "appears-in",
        "delay": {
          "at_least": -1295999,
          "at_most": 0,
          "in_words": "the same day or up to 14 days earlier"
        }
      },
      {
        "from": "claim:kerman-alamulhadi-on-israel",
        "to": "appearance:kerman-alamulhadi-on-israel#2",
        "relation": "appears-in",
        "delay": null
      },
      {
        "from": "appearance:kerman-alamulhadi-on-israel#1",
        "to": "document:ramani-kerman-2024",
        "relation": "appears-in",
        "delay": null
      },
      {
        "from": "appearance:kerman-alamulhadi-on-israel#2",
        "to": "outlet:isna",
        "relation": "appears-in",
        "delay": null
      },
      {
        "from": "appearance:kerman-alamulhadi-on-israel#1",
        "to": "appearance:kerman-alamulhadi-on-israel#2",
        "relation": "via",
        "delay": null
      },
      {
        "from": "document:ramani-kerman-2024",
        "to": "outlet:new-arab",
        "relation": "published-by",
        "delay": null
      }
    ],
    "origins": [
      "kerman-alamulhadi-on-israel"
    ],
    "hops": 2,
    "findings": [
      {
        "kind": "gap",
        "at": [
          "appearance:kerman-alamulhadi-on-israel#2"
        ],
        "message": "The item of Iranian Students' News Agency that carried what Seyyed Ahmad Alamulhadi said is not identified."
      },
      {
        "kind": "gap",
        "at": [
          "claim:kerman-alamulhadi-on-israel"
        ],
        "message": "What Seyyed Ahmad Alamulhadi said is known only second-hand."
      },
      {
        "kind": "gap",
        "at": [
          "document:ramani-kerman-2024"
        ],
        "message": "“Why the Islamic State threat to Iran is growing” has neither an archived copy nor a local capture."
      },
      {
        "kind": "bottleneck",
        "at": [
          "document:ramani-kerman-2024",
          "outlet:isna",
          "outlet:new-arab"
        ],
        "message": "All that is known of what Seyyed Ahmad Alamulhadi said depends on “Why the Islamic State threat to Iran is growing”, Iranian Students' News Agency and The New Arab."
      }
    ],
    "claims": {
      "kerman-alamulhadi-on-israel": {
        "event": "kerman-2024",
        "speakers": [
          "alamulhadi"
        ],
        "speaker_as_named": null,
        "on_behalf_of": [],
        "capacity": null,
        "act": "asserts",
        "topic": "responsibility",
        "answer": "israel",
        "party_as_named": null,
        "roles": [
          "financier"
        ],
        "date": "2024-01-03/2024-01-17",
        "disclosed": null,
        "statement": "Israel paid for the attack.",
        "quote": null,
        "language": null,
        "translation": null,
        "translator": null,
        "hedge": null,
        "certainty": null,
        "reserved_in": null,
        "mode": null,
        "credibility": null,
        "on_record": true,
        "amended_by": [],
        "perhaps_amended_by": [],
        "formerly_amended_by": [],
        "authenticity": "genuine",
        "uncertain": false,
        "links": {},
        "appearances": [
          {
            "number": 1,
            "document": "ramani-kerman-2024",
            "outlet": "new-arab",
            "via": [],
            "via_outlet": [
              "isna"
            ],
            "date": "2024-01-17",
            "url": "https://www.newarab.com/analysis/why-islamic-state-threat-iran-growing",
            "implied": false,
            "quote": null,
            "language": null,
            "translation": null,
            "certainty": null,
            "distorts": null,
            "locator": null,
            "note": null
          },
          {
            "number": 2,
            "document": null,
            "outlet": "isna",
            "via": [],
            "via_outlet": [],
            "date": null,
            "url": null,
            "implied": true,
            "quote": null,
            "language": null,
            "translation": null,
            "certainty": null,
            "distorts": null,
            "locator": null,
            "note": null
          }
        ],
        "note": "A commentary in ISNA, known only through the article. No wording is given.",
        "file": "records/kerman-2024.toml",
        "line": 139,
        "question": "Who did it?"
      }
    },
    "documents": {
      "ramani-kerman-2024": {
        "outlet": "new-arab",
        "title": "Why the Islamic State threat to Iran is growing",
        "authors": [
          "samuel-ramani"
        ],
        "language": "en",
        "date": "2024-01-17",
        "accessed": null,
        "url": "https://www.newarab.com/analysis/why-islamic-state-threat-iran-growing",
        "archived": null,
        "captured": null,
        "sha256": null,
        "relays": [],
        "replaces": null,
        "deleted": null,
        "retracted": null,
        "note": "An article on Iran's answer to the Kerman attack and to the Islamic State. The recorder had its text alone: outlet, title, date and address are taken from the published page. Nothing is held as a capture, so no `file` stands here.",
        "file": "records/outlets.toml",
        "line": 58
      }
    },
    "undecided": [],
    "if_date_right": [],
    "undecided_texts": [],
    "names": {
      "events": {
        "kerman-2024": "Attack on the Soleimani memorial in Kerman"
      },
      "actors": {
        "alamulhadi": "Seyyed Ahmad Alamulhadi",
        "iran": "Islamic Republic of Iran",
        "israel": "State of Israel",
        "samuel-ramani": "Samuel Ramani"
      },
      "outlets": {
        "isna": "Iranian Students' News Agency",
        "new-arab": "The New Arab"
      },
      "documents": {
        "ramani-kerman-2024": "Why the Islamic State threat to Iran is growing"
      },
      "descriptions": {},
      "abbreviations": {
        "isna": "ISNA"
      }
    }
  }
  $ hearsay trace --forward afghanistan-amirabdollahian-refuge
  Where it went: afghanistan-amirabdollahian-refuge
  
   In the recorder's words:
     Leaders of IS from Syria, Libya and Iraq have found refuge in Afghanistan.
   Said by: Hossein Amirabdollahian, Minister of Foreign Affairs
   When: Jul 2023
   Question: Is Afghanistan a refuge for the Islamic State's people from abroad?
   Position: asserts yes [refuge]
   Note: The article names no office for this; it is public knowledge. It counts the claim as part
     of Iran's diplomacy, and has it follow what the media had felt.
   Recorded in: records/is-k-in-afghanistan.toml:75
  
  The way from it
   ├─ on record in, 170 to 200 days later: “Why the Islamic State threat to Iran is growing”
   │  (ramani-kerman-2024), The New Arab, 17 Jan 2024: no copy, only an address
   │    https://www.newarab.com/analysis/why-islamic-state-threat-iran-growing
   │    by Samuel Ramani
   ├─ answered in, 32 to 91 days later: afghanistan-khatib-on-refuge: Esmail Khatib suggests yes
   │  [refuge]; Sep 2023 (?)
   │  └─ on record in, 109 to 138 days later: “Why the Islamic State threat to Iran is growing”
   │     (ramani-kerman-2024), The New Arab, 17 Jan 2024: no copy, only an address
   │       https://www.newarab.com/analysis/why-islamic-state-threat-iran-growing
   │       by Samuel Ramani
   └─ disputed in, the same day or up to 200 days later: afghanistan-taliban-rebuke: Taliban denies
      yes [refuge]; between Jul 2023 and 17 Jan 2024 (?)
      └─ on record in, the same day or up to 200 days later: “Why the Islamic State threat to Iran is
         growing” (ramani-kerman-2024), The New Arab, 17 Jan 2024: no copy, only an address
           https://www.newarab.com/analysis/why-islamic-state-threat-iran-growing
           by Samuel Ramani
  
   1 hop from the speaker to a text on record.
  
   1 gap: something is missing from the record
   - “Why the Islamic State threat to Iran is growing” has neither an archived copy nor a local
     capture.
  $ hearsay trace kerman-alamulhadi
  error: no such claim: `kerman-alamulhadi`
    help: did you mean `kerman-alamulhadi-on-israel` or `kerman-alamulhadi-on-aim-of-israel`?
  [3]

