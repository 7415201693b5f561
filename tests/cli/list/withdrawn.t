What was withdrawn is listed with when and why, as it was last:

  $ cat $DATA/prelude.toml - >case.toml <<'EOT'
  > [[claim]]
  > id = "first"
  > event = "e"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-02"
  > [[claim]]
  > id = "second"
  > event = "e"
  > speaker = "a"
  > act = "denies"
  > party = "y"
  > date = "2020-01-03"
  > [[event]]
  > id = "f"
  > title = "Other"
  > date = "2020-02-01"
  > EOT
  $ hearsay record -q case.toml
  $ hearsay list claims --withdrawn
  error: no claim is withdrawn
  [3]
  $ hearsay withdraw -q claim first --reason "court order 17/2024"
  $ hearsay withdraw -q event f --reason "recorded twice"
  $ hearsay list claims --withdrawn
   claim  withdrawn                                               said        speaker  stance     what
   ─────  ──────────────────────────────────────────────────────  ──────────  ───────  ─────────  ────
   first  2023-11-14T22:13:20Z (recording 2): court order         2020-01-02  a        asserts x
          17/2024
   1 claim
  $ hearsay list events --withdrawn --format md
  | event | withdrawn | when | what | where |
  |---|---|---|---|---|
  | f | 2023-11-14T22:13:20Z (recording 3): recorded twice | 2020-02-01 | Other |  |
  $ hearsay list claims --withdrawn --event e --format json
  {
    "schema": "hearsay.list/1",
    "kind": "claim",
    "as_of": null,
    "known_at": null,
    "undecided": [],
    "if_date_right": [],
    "perhaps_gone": [],
    "records": [
      {
        "id": "first",
        "event": "e",
        "speakers": [
          "a"
        ],
        "act": "asserts",
        "topic": "responsibility",
        "parties": [
          "x"
        ],
        "authenticity": "genuine",
        "date": "2020-01-02",
        "appearance": [],
        "recorded_at": {
          "file": "case.toml",
          "line": 29
        }
      }
    ],
    "amendments": [],
    "withdrawals": [
      {
        "id": "first",
        "recording": 2,
        "withdrawn_at": "2023-11-14T22:13:20Z",
        "by": null,
        "reason": "court order 17/2024"
      }
    ]
  }
  $ hearsay list claims --withdrawn --event f
  error: no claim is withdrawn
  [3]
  $ hearsay list claims --withdrawn --event g
  error: no such event: `g`
    help: `hearsay list events` shows what there is
  [3]
  $ hearsay list claims --withdrawn --known-at 2001
  error: no claim was withdrawn then
  [3]
  $ hearsay list claims --withdrawn --format json --event f
  {
    "schema": "hearsay.list/1",
    "kind": "claim",
    "as_of": null,
    "known_at": null,
    "undecided": [],
    "if_date_right": [],
    "perhaps_gone": [],
    "records": [],
    "amendments": [],
    "withdrawals": []
  }
  [3]

What is back is withdrawn no more:

  $ echo '# a comment' >>case.toml; hearsay record case.toml
  recorded 1 file (recording 4): 2 added, 0 changed, 7 unchanged
    added: 1 event, 1 claim
  note: event f was withdrawn (2023-11-14, reason: recorded twice), and is in force again
  note: claim first was withdrawn (2023-11-14, reason: court order 17/2024), and is in force again
    their files have changed, or are there again; to keep them out, take them out of the files, and withdraw them again
  $ hearsay list claims --withdrawn
  error: no claim is withdrawn
  [3]

Other filters are of what is in force:

  $ hearsay list claims --withdrawn --act asserts
  error: --withdrawn does not go with --act
    help: it goes with --event, of claims, and with --known-at
  [2]
  $ hearsay list actors --withdrawn --event e
  error: --withdrawn goes with --event of claims alone
  [2]
