The Taliban deny what Amirabdollahian said; that another minister spoke of it after him takes neither away:

  $ cp -R $RECORDS records && hearsay record --quiet records
  $ hearsay compare is-k-in-afghanistan --topic refuge
  IS-K in Afghanistan, and how the Taliban handle it
  from 2015 on, AF
  17 claims by 7 speakers, known through 1 document; 1 undated.
  All 14 asserting claims in force are known through one document, “Why the Islamic State threat to
    Iran is growing” (ramani-kerman-2024); and through one outlet, The New Arab.
  
  Is Afghanistan a refuge for the Islamic State's people from abroad?  [refuge]
   as        speaker              via           made                claim
   ────────  ───────────────────  ────────────  ──────────────────  ──────────────────────────────────
  
   yes
   asserted in 1 claim by 1 speaker, suggested in 1, denied in 1
   asserts   Hossein              The New Arab  Jul 2023            afghanistan-amirabdollahian-refuge
             Amirabdollahian
   suggests  Esmail Khatib        The New Arab  Sep 2023            afghanistan-khatib-on-refuge (?)
   denies    Taliban              The New Arab  between Jul 2023    afghanistan-taliban-rebuke (?)
                                                and 17 Jan 2024
  
   In conflict
   - yes: asserted by Hossein Amirabdollahian (afghanistan-amirabdollahian-refuge), denied by
     Taliban (afghanistan-taliban-rebuke (?))
  
  What was found on the way from the speakers to the record
   1 gap: something is missing from the record
     - document ramani-kerman-2024: “Why the Islamic State threat to Iran is growing” has neither an
       archived copy nor a local capture.
  
  (?) the recorder is not sure of this record.
  See where a claim came from, and what is missing: hearsay trace afghanistan-amirabdollahian-refuge
  $ hearsay compare is-k-in-afghanistan --topic refuge --format json
  {
    "schema": "hearsay.compare/1",
    "event": {
      "id": "is-k-in-afghanistan",
      "title": "IS-K in Afghanistan, and how the Taliban handle it",
      "date": "2015/..",
      "place": null,
      "country": "AF",
      "part_of": null,
      "summary": null,
      "note": "The article gives no start. That the Islamic State declared its Khorasan Province in 2015 is public knowledge.",
      "parts": []
    },
    "as_of": null,
    "known_at": null,
    "by": "speaker",
    "counts": {
      "claims": 17,
      "speakers": 7,
      "outlets": 1,
      "documents": 1,
      "no_document": 0,
      "no_text": 0,
      "named_nobody": 0,
      "fabricated": 0,
      "undated": 1,
      "undecided": 0
    },
    "undecided": [],
    "if_date_right": [],
    "undecided_texts": [],
    "possibly_rolled_up": [],
    "without": [],
    "lost": [],
    "no_longer_certain": [],
    "in_force_again": [],
    "fewer_speakers": [],
    "said_for_set_aside": [],
    "belonging_to_set_aside": [],
    "cut_from_circle": [],
    "speakers_not_by_then": [],
    "without_text": [],
    "lost_answers": [],
    "sole_sources": [
      {
        "kind": "document",
        "id": "ramani-kerman-2024"
      },
      {
        "kind": "outlet",
        "id": "new-arab"
      }
    ],
    "stale_documents": [],
    "topics": [
      {
        "topic": "refuge",
        "question": "Is Afghanistan a refuge for the Islamic State's people from abroad?",
        "positions": [
          {
            "answer": "yes",
            "label": "yes",
            "asserted_by": [
              "afghanistan-amirabdollahian-refuge"
            ],
            "suggested_by": [
              "afghanistan-khatib-on-refuge"
            ],
            "denied_by": [
              "afghanistan-taliban-rebuke"
            ],
            "doubted_by": [],
            "formerly_asserted_by": [],
            "formerly_suggested_by": [],
            "formerly_denied_by": [],
            "own_claims": [],
            "own_denials": [],
            "former_own_claims": [],
            "former_own_denials": [],
            "possibly_own": [],
            "first": [
              "afghanistan-amirabdollahian-refuge"
            ],
            "latest": [
              "afghanistan-amirabdollahian-refuge"
            ],
            "first_if_date_right": false,
            "latest_if_date_right": false,
            "firsts_overlap": true,
            "latests_overlap": true,
            "roles": [],
            "self_claimed": false,
            "claims": 1,
            "speakers": 1,
            "speakers_range": {
              "at_least": 1,
              "at_most": 1
            },
            "outlets": 1,
            "documents": 1,
            "appearances": 1,
            "owners": 1,
            "owners_range": {
              "at_least": 1,
              "at_most": 1
            },
            "independent_origins": {
              "at_least": 1,
              "at_most": 1
            },
            "origins": [
              "afghanistan-amirabdollahian-refuge"
            ],
            "fabricated_roots": [],
            "circular": [],
            "sole_sources": [
              {
                "kind": "document",
                "id": "ramani-kerman-2024"
              },
              {
                "kind": "outlet",
                "id": "new-arab"
              },
              {
                "kind": "speaker",
                "id": "amirabdollahian"
              }
            ]
          }
        ],
        "withheld_by": [],
        "formerly_withheld_by": [],
        "conflicts": [
          {
            "kind": "denied",
            "positions": [
              "yes"
            ],
            "roles": [],
            "a": [
              "afghanistan-amirabdollahian-refuge"
            ],
            "b": [
              "afghanistan-taliban-rebuke"
            ]
          }
        ],
        "more_conflicts": false,
        "shifts": [],
        "figures": []
      }
    ],
    "claims": {
      "afghanistan-amirabdollahian-refuge": {
        "event": "is-k-in-afghanistan",
        "speakers": [
          "amirabdollahian"
        ],
        "speaker_as_named": null,
        "on_behalf_of": [],
        "capacity": "Minister of Foreign Affairs",
        "act": "asserts",
        "topic": "refuge",
        "answer": "yes",
        "party_as_named": null,
        "roles": [],
        "date": "2023-07",
        "disclosed": null,
        "statement": "Leaders of IS from Syria, Libya and Iraq have found refuge in Afghanistan.",
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
        "set_aside": false,
        "in_force": true,
        "amended_by": [],
        "perhaps_amended_by": [],
        "formerly_amended_by": [],
        "holder": [
          "amirabdollahian"
        ],
        "possible_holder": [],
        "authenticity": "genuine",
        "uncertain": false,
        "links": {},
        "appearances": [
          {
            "number": 1,
            "document": "ramani-kerman-2024",
            "outlet": "new-arab",
            "via": [],
            "via_outlet": [],
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
          }
        ],
        "note": "The article names no office for this; it is public knowledge. It counts the claim as part of Iran's diplomacy, and has it follow what the media had felt.",
        "file": "records/is-k-in-afghanistan.toml",
        "line": 75
      },
      "afghanistan-iran-frustrated": {
        "event": "is-k-in-afghanistan",
        "speakers": [
          "iran"
        ],
        "speaker_as_named": null,
        "on_behalf_of": [],
        "capacity": null,
        "act": "asserts",
        "topic": "iran-content",
        "answer": "no",
        "party_as_named": null,
        "roles": [],
        "date": null,
        "disclosed": null,
        "statement": "Iran is dissatisfied with how the Taliban deal with IS-K.",
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
        "set_aside": false,
        "in_force": true,
        "amended_by": [],
        "perhaps_amended_by": [],
        "formerly_amended_by": [],
        "holder": [
          "iran"
        ],
        "possible_holder": [],
        "authenticity": "genuine",
        "uncertain": false,
        "links": {},
        "appearances": [
          {
            "number": 1,
            "document": "ramani-kerman-2024",
            "outlet": "new-arab",
            "via": [],
            "via_outlet": [],
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
          }
        ],
        "note": "The article gives no date, no words and no speaker for Iran.",
        "file": "records/is-k-in-afghanistan.toml",
        "line": 157
      },
      "afghanistan-iranian-media-on-contained": {
        "event": "is-k-in-afghanistan",
        "speakers": [
          "iranian-media"
        ],
        "speaker_as_named": null,
        "on_behalf_of": [],
        "capacity": null,
        "act": "doubts",
        "topic": "contained",
        "answer": "yes",
        "party_as_named": null,
        "roles": [],
        "date": "2023-04/2023-07",
        "disclosed": null,
        "statement": "Hold against it how the Taliban spoke of IS-K before.",
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
        "set_aside": false,
        "in_force": true,
        "amended_by": [],
        "perhaps_amended_by": [],
        "formerly_amended_by": [],
        "holder": [
          "iranian-media"
        ],
        "possible_holder": [],
        "authenticity": "genuine",
        "uncertain": false,
        "links": {
          "questions": [
            "afghanistan-mujahid-contained"
          ]
        },
        "appearances": [
          {
            "number": 1,
            "document": "ramani-kerman-2024",
            "outlet": "new-arab",
            "via": [],
            "via_outlet": [],
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
          }
        ],
        "note": "No words are given. That they held the Taliban's past against this claim casts doubt on it; that they called it untrue is not said.",
        "file": "records/is-k-in-afghanistan.toml",
        "line": 55
      },
      "afghanistan-iranian-media-on-downplaying": {
        "event": "is-k-in-afghanistan",
        "speakers": [
          "iranian-media"
        ],
        "speaker_as_named": null,
        "on_behalf_of": [],
        "capacity": null,
        "act": "asserts",
        "topic": "taliban-downplay",
        "answer": "yes",
        "party_as_named": null,
        "roles": [],
        "date": "2023-04/2023-07",
        "disclosed": null,
        "statement": "The Taliban have long made light of IS-K.",
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
        "set_aside": false,
        "in_force": true,
        "amended_by": [],
        "perhaps_amended_by": [],
        "formerly_amended_by": [],
        "holder": [
          "iranian-media"
        ],
        "possible_holder": [],
        "authenticity": "genuine",
        "uncertain": false,
        "links": {},
        "appearances": [
          {
            "number": 1,
            "document": "ramani-kerman-2024",
            "outlet": "new-arab",
            "via": [],
            "via_outlet": [],
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
          }
        ],
        "note": null,
        "file": "records/is-k-in-afghanistan.toml",
        "line": 64
      },
      "afghanistan-khatib-cooperation": {
        "event": "is-k-in-afghanistan",
        "speakers": [
          "khatib"
        ],
        "speaker_as_named": null,
        "on_behalf_of": [],
        "capacity": "Minister of Intelligence",
        "act": "asserts",
        "topic": "cooperation",
        "answer": "yes",
        "party_as_named": null,
        "roles": [],
        "date": "2023-09",
        "disclosed": null,
        "statement": "The two countries work together well against IS-K.",
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
        "set_aside": false,
        "in_force": true,
        "amended_by": [],
        "perhaps_amended_by": [],
        "formerly_amended_by": [],
        "holder": [
          "khatib"
        ],
        "possible_holder": [],
        "authenticity": "genuine",
        "uncertain": false,
        "links": {},
        "appearances": [
          {
            "number": 1,
            "document": "ramani-kerman-2024",
            "outlet": "new-arab",
            "via": [],
            "via_outlet": [],
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
          }
        ],
        "note": null,
        "file": "records/is-k-in-afghanistan.toml",
        "line": 147
      },
      "afghanistan-khatib-militants-moved": {
        "event": "is-k-in-afghanistan",
        "speakers": [
          "khatib"
        ],
        "speaker_as_named": null,
        "on_behalf_of": [],
        "capacity": "Minister of Intelligence",
        "act": "asserts",
        "topic": "militants-moved",
        "answer": "yes",
        "party_as_named": null,
        "roles": [],
        "date": "2023-09",
        "disclosed": null,
        "statement": "Militants have gone from Syria and Turkey to the north of Afghanistan.",
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
        "set_aside": false,
        "in_force": true,
        "amended_by": [],
        "perhaps_amended_by": [],
        "formerly_amended_by": [],
        "holder": [
          "khatib"
        ],
        "possible_holder": [],
        "authenticity": "genuine",
        "uncertain": false,
        "links": {},
        "appearances": [
          {
            "number": 1,
            "document": "ramani-kerman-2024",
            "outlet": "new-arab",
            "via": [],
            "via_outlet": [],
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
          }
        ],
        "note": "By the article this was said again; by whom before, it does not say.",
        "file": "records/is-k-in-afghanistan.toml",
        "line": 136
      },
      "afghanistan-khatib-on-refuge": {
        "event": "is-k-in-afghanistan",
        "speakers": [
          "khatib"
        ],
        "speaker_as_named": null,
        "on_behalf_of": [],
        "capacity": "Minister of Intelligence",
        "act": "suggests",
        "topic": "refuge",
        "answer": "yes",
        "party_as_named": null,
        "roles": [],
        "date": "2023-09",
        "disclosed": null,
        "statement": "Puts good cooperation first, and holds to it that militants have come into Afghanistan.",
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
        "set_aside": false,
        "in_force": true,
        "amended_by": [],
        "perhaps_amended_by": [],
        "formerly_amended_by": [],
        "holder": [
          "khatib"
        ],
        "possible_holder": [],
        "authenticity": "genuine",
        "uncertain": true,
        "links": {
          "answers": [
            "afghanistan-amirabdollahian-refuge"
          ]
        },
        "appearances": [
          {
            "number": 1,
            "document": "ramani-kerman-2024",
            "outlet": "new-arab",
            "via": [],
            "via_outlet": [],
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
          }
        ],
        "note": "The article sets his words beside the foreign minister's and calls them softer. That they reply to those, and the form `suggests`, are the recorder's reading of that.",
        "file": "records/is-k-in-afghanistan.toml",
        "line": 113
      },
      "afghanistan-mujahid-contained": {
        "event": "is-k-in-afghanistan",
        "speakers": [
          "zabiullah-mujahid"
        ],
        "speaker_as_named": null,
        "on_behalf_of": [],
        "capacity": "Taliban spokesperson",
        "act": "asserts",
        "topic": "contained",
        "answer": "yes",
        "party_as_named": null,
        "roles": [],
        "date": "2023-04",
        "disclosed": null,
        "statement": "IS is contained for the most part.",
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
        "set_aside": false,
        "in_force": true,
        "amended_by": [],
        "perhaps_amended_by": [],
        "formerly_amended_by": [],
        "holder": [
          "zabiullah-mujahid"
        ],
        "possible_holder": [],
        "authenticity": "genuine",
        "uncertain": false,
        "links": {},
        "appearances": [
          {
            "number": 1,
            "document": "ramani-kerman-2024",
            "outlet": "new-arab",
            "via": [],
            "via_outlet": [],
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
          }
        ],
        "note": null,
        "file": "records/is-k-in-afghanistan.toml",
        "line": 44
      },
      "afghanistan-ramani-greatest-threat": {
        "event": "is-k-in-afghanistan",
        "speakers": [
          "samuel-ramani"
        ],
        "speaker_as_named": null,
        "on_behalf_of": [],
        "capacity": null,
        "act": "asserts",
        "topic": "greatest-threat-to-iran",
        "answer": "yes",
        "party_as_named": null,
        "roles": [],
        "date": "2024-01-17",
        "disclosed": null,
        "statement": "No other terrorist threat to Iran weighs as much.",
        "quote": null,
        "language": null,
        "translation": null,
        "translator": null,
        "hedge": null,
        "certainty": null,
        "reserved_in": null,
        "mode": "article",
        "credibility": null,
        "on_record": true,
        "set_aside": false,
        "in_force": true,
        "amended_by": [],
        "perhaps_amended_by": [],
        "formerly_amended_by": [],
        "holder": [
          "samuel-ramani"
        ],
        "possible_holder": [],
        "authenticity": "genuine",
        "uncertain": false,
        "links": {},
        "appearances": [
          {
            "number": 1,
            "document": "ramani-kerman-2024",
            "outlet": "new-arab",
            "via": [],
            "via_outlet": [],
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
          }
        ],
        "note": null,
        "file": "records/is-k-in-afghanistan.toml",
        "line": 188
      },
      "afghanistan-ramani-khatib-softened": {
        "event": "is-k-in-afghanistan",
        "speakers": [
          "samuel-ramani"
        ],
        "speaker_as_named": null,
        "on_behalf_of": [],
        "capacity": null,
        "act": "asserts",
        "topic": "khatib-softened",
        "answer": "yes",
        "party_as_named": null,
        "roles": [],
        "date": "2024-01-17",
        "disclosed": null,
        "statement": "What Khatib said was milder than what Amirabdollahian had said before him.",
        "quote": null,
        "language": null,
        "translation": null,
        "translator": null,
        "hedge": null,
        "certainty": null,
        "reserved_in": null,
        "mode": "article",
        "credibility": null,
        "on_record": true,
        "set_aside": false,
        "in_force": true,
        "amended_by": [],
        "perhaps_amended_by": [],
        "formerly_amended_by": [],
        "holder": [
          "samuel-ramani"
        ],
        "possible_holder": [],
        "authenticity": "genuine",
        "uncertain": false,
        "links": {},
        "appearances": [
          {
            "number": 1,
            "document": "ramani-kerman-2024",
            "outlet": "new-arab",
            "via": [],
            "via_outlet": [],
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
          }
        ],
        "note": null,
        "file": "records/is-k-in-afghanistan.toml",
        "line": 126
      },
      "afghanistan-ramani-main-base": {
        "event": "is-k-in-afghanistan",
        "speakers": [
          "samuel-ramani"
        ],
        "speaker_as_named": null,
        "on_behalf_of": [],
        "capacity": null,
        "act": "asserts",
        "topic": "main-base",
        "answer": "yes",
        "party_as_named": null,
        "roles": [],
        "date": "2024-01-17",
        "disclosed": null,
        "statement": "IS-K is active in Afghanistan before all.",
        "quote": null,
        "language": null,
        "translation": null,
        "translator": null,
        "hedge": null,
        "certainty": null,
        "reserved_in": null,
        "mode": "article",
        "credibility": null,
        "on_record": true,
        "set_aside": false,
        "in_force": true,
        "amended_by": [],
        "perhaps_amended_by": [],
        "formerly_amended_by": [],
        "holder": [
          "samuel-ramani"
        ],
        "possible_holder": [],
        "authenticity": "genuine",
        "uncertain": false,
        "links": {},
        "appearances": [
          {
            "number": 1,
            "document": "ramani-kerman-2024",
            "outlet": "new-arab",
            "via": [],
            "via_outlet": [],
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
          }
        ],
        "note": null,
        "file": "records/is-k-in-afghanistan.toml",
        "line": 168
      },
      "afghanistan-ramani-military-action": {
        "event": "is-k-in-afghanistan",
        "speakers": [
          "samuel-ramani"
        ],
        "speaker_as_named": null,
        "on_behalf_of": [],
        "capacity": null,
        "act": "asserts",
        "topic": "military-action",
        "answer": "no",
        "party_as_named": null,
        "roles": [],
        "date": "2024-01-17",
        "disclosed": null,
        "statement": "Iran has no mind to use force there; that the dispute over the Helmand has calmed makes it less probable still.",
        "quote": null,
        "language": null,
        "translation": null,
        "translator": null,
        "hedge": null,
        "certainty": null,
        "reserved_in": null,
        "mode": "article",
        "credibility": null,
        "on_record": true,
        "set_aside": false,
        "in_force": true,
        "amended_by": [],
        "perhaps_amended_by": [],
        "formerly_amended_by": [],
        "holder": [
          "samuel-ramani"
        ],
        "possible_holder": [],
        "authenticity": "genuine",
        "uncertain": false,
        "links": {},
        "appearances": [
          {
            "number": 1,
            "document": "ramani-kerman-2024",
            "outlet": "new-arab",
            "via": [],
            "via_outlet": [],
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
          }
        ],
        "note": null,
        "file": "records/is-k-in-afghanistan.toml",
        "line": 210
      },
      "afghanistan-ramani-more-pressure": {
        "event": "is-k-in-afghanistan",
        "speakers": [
          "samuel-ramani"
        ],
        "speaker_as_named": null,
        "on_behalf_of": [],
        "capacity": null,
        "act": "asserts",
        "topic": "more-pressure",
        "answer": "yes",
        "party_as_named": null,
        "roles": [],
        "date": "2024-01-17",
        "disclosed": null,
        "statement": "After Kerman, Iran will urge the Taliban more strongly to hold IS-K down.",
        "quote": null,
        "language": null,
        "translation": null,
        "translator": null,
        "hedge": "likely",
        "certainty": "likely",
        "reserved_in": null,
        "mode": "article",
        "credibility": null,
        "on_record": true,
        "set_aside": false,
        "in_force": true,
        "amended_by": [],
        "perhaps_amended_by": [],
        "formerly_amended_by": [],
        "holder": [
          "samuel-ramani"
        ],
        "possible_holder": [],
        "authenticity": "genuine",
        "uncertain": false,
        "links": {},
        "appearances": [
          {
            "number": 1,
            "document": "ramani-kerman-2024",
            "outlet": "new-arab",
            "via": [],
            "via_outlet": [],
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
          }
        ],
        "note": null,
        "file": "records/is-k-in-afghanistan.toml",
        "line": 198
      },
      "afghanistan-ramani-nexus": {
        "event": "is-k-in-afghanistan",
        "speakers": [
          "samuel-ramani"
        ],
        "speaker_as_named": null,
        "on_behalf_of": [],
        "capacity": null,
        "act": "asserts",
        "topic": "nexus",
        "answer": "yes",
        "party_as_named": null,
        "roles": [],
        "date": "2024-01-17",
        "disclosed": null,
        "statement": "Nowhere else is more done to coordinate IS against Iran.",
        "quote": null,
        "language": null,
        "translation": null,
        "translator": null,
        "hedge": null,
        "certainty": null,
        "reserved_in": null,
        "mode": "article",
        "credibility": null,
        "on_record": true,
        "set_aside": false,
        "in_force": true,
        "amended_by": [],
        "perhaps_amended_by": [],
        "formerly_amended_by": [],
        "holder": [
          "samuel-ramani"
        ],
        "possible_holder": [],
        "authenticity": "genuine",
        "uncertain": false,
        "links": {},
        "appearances": [
          {
            "number": 1,
            "document": "ramani-kerman-2024",
            "outlet": "new-arab",
            "via": [],
            "via_outlet": [],
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
          }
        ],
        "note": null,
        "file": "records/is-k-in-afghanistan.toml",
        "line": 178
      },
      "afghanistan-ramani-stronger-ties": {
        "event": "is-k-in-afghanistan",
        "speakers": [
          "samuel-ramani"
        ],
        "speaker_as_named": null,
        "on_behalf_of": [],
        "capacity": null,
        "act": "asserts",
        "topic": "stronger-ties",
        "answer": "yes",
        "party_as_named": null,
        "roles": [],
        "date": "2024-01-17",
        "disclosed": null,
        "statement": "Iran will seek closer ties, to have the Taliban as a partner against IS-K.",
        "quote": null,
        "language": null,
        "translation": null,
        "translator": null,
        "hedge": "likely",
        "certainty": "likely",
        "reserved_in": null,
        "mode": "article",
        "credibility": null,
        "on_record": true,
        "set_aside": false,
        "in_force": true,
        "amended_by": [],
        "perhaps_amended_by": [],
        "formerly_amended_by": [],
        "holder": [
          "samuel-ramani"
        ],
        "possible_holder": [],
        "authenticity": "genuine",
        "uncertain": false,
        "links": {},
        "appearances": [
          {
            "number": 1,
            "document": "ramani-kerman-2024",
            "outlet": "new-arab",
            "via": [],
            "via_outlet": [],
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
          }
        ],
        "note": null,
        "file": "records/is-k-in-afghanistan.toml",
        "line": 220
      },
      "afghanistan-taliban-fights-is-k": {
        "event": "is-k-in-afghanistan",
        "speakers": [
          "taliban"
        ],
        "speaker_as_named": null,
        "on_behalf_of": [],
        "capacity": null,
        "act": "asserts",
        "topic": "taliban-fights-is-k",
        "answer": "yes",
        "party_as_named": null,
        "roles": [],
        "date": "2023-07/2024-01-17",
        "disclosed": null,
        "statement": "The Taliban have fought IS-K thoroughly.",
        "quote": "meticulously fought",
        "language": "en",
        "translation": null,
        "translator": null,
        "hedge": null,
        "certainty": null,
        "reserved_in": null,
        "mode": null,
        "credibility": null,
        "on_record": true,
        "set_aside": false,
        "in_force": true,
        "amended_by": [],
        "perhaps_amended_by": [],
        "formerly_amended_by": [],
        "holder": [
          "taliban"
        ],
        "possible_holder": [],
        "authenticity": "genuine",
        "uncertain": false,
        "links": {},
        "appearances": [
          {
            "number": 1,
            "document": "ramani-kerman-2024",
            "outlet": "new-arab",
            "via": [],
            "via_outlet": [],
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
          }
        ],
        "note": "The wording is the article's English one.",
        "file": "records/is-k-in-afghanistan.toml",
        "line": 99
      },
      "afghanistan-taliban-rebuke": {
        "event": "is-k-in-afghanistan",
        "speakers": [
          "taliban"
        ],
        "speaker_as_named": null,
        "on_behalf_of": [],
        "capacity": null,
        "act": "denies",
        "topic": "refuge",
        "answer": "yes",
        "party_as_named": null,
        "roles": [],
        "date": "2023-07/2024-01-17",
        "disclosed": null,
        "statement": "Rejects what Amirabdollahian said, on the ground that the Taliban fight IS-K.",
        "quote": "meticulously fought",
        "language": "en",
        "translation": null,
        "translator": null,
        "hedge": null,
        "certainty": null,
        "reserved_in": null,
        "mode": null,
        "credibility": null,
        "on_record": true,
        "set_aside": false,
        "in_force": true,
        "amended_by": [],
        "perhaps_amended_by": [],
        "formerly_amended_by": [],
        "holder": [
          "taliban"
        ],
        "possible_holder": [],
        "authenticity": "genuine",
        "uncertain": true,
        "links": {
          "disputes": [
            "afghanistan-amirabdollahian-refuge"
          ]
        },
        "appearances": [
          {
            "number": 1,
            "document": "ramani-kerman-2024",
            "outlet": "new-arab",
            "via": [],
            "via_outlet": [],
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
          }
        ],
        "note": "The wording is the article's English one. That the rebuke called the minister's claim untrue is the recorder's reading: the article has no more of it than this wording.",
        "file": "records/is-k-in-afghanistan.toml",
        "line": 87
      }
    },
    "names": {
      "events": {
        "is-k-in-afghanistan": "IS-K in Afghanistan, and how the Taliban handle it"
      },
      "actors": {
        "amirabdollahian": "Hossein Amirabdollahian",
        "iran": "Islamic Republic of Iran",
        "iran-intelligence-ministry": "Ministry of Intelligence of Iran",
        "iranian-media": "Iranian media outlets",
        "khatib": "Esmail Khatib",
        "samuel-ramani": "Samuel Ramani",
        "taliban": "Taliban",
        "zabiullah-mujahid": "Zabiullah Mujahid"
      },
      "outlets": {
        "new-arab": "The New Arab"
      },
      "documents": {
        "ramani-kerman-2024": "Why the Islamic State threat to Iran is growing"
      },
      "descriptions": {},
      "abbreviations": {}
    },
    "findings": [
      {
        "kind": "gap",
        "at": [
          "document:ramani-kerman-2024"
        ],
        "message": "“Why the Islamic State threat to Iran is growing” has neither an archived copy nor a local capture."
      }
    ]
  }
  $ hearsay compare is-k-in-afghanistan --topic contained
  IS-K in Afghanistan, and how the Taliban handle it
  from 2015 on, AF
  17 claims by 7 speakers, known through 1 document; 1 undated.
  All 14 asserting claims in force are known through one document, “Why the Islamic State threat to
    Iran is growing” (ramani-kerman-2024); and through one outlet, The New Arab.
  
  Is the Islamic State largely contained?  [contained]
   yes
   asserted in 1 claim by 1 speaker, doubted in 1
   - Zabiullah Mujahid: asserts; The New Arab; Apr 2023; afghanistan-mujahid-contained
   - Iranian media outlets: doubts; The New Arab; between Apr and Jul 2023
     afghanistan-iranian-media-on-contained
  
  What was found on the way from the speakers to the record
   1 gap: something is missing from the record
     - document ramani-kerman-2024: “Why the Islamic State threat to Iran is growing” has neither an
       archived copy nor a local capture.
  
  See where a claim came from, and what is missing: hearsay trace afghanistan-mujahid-contained

