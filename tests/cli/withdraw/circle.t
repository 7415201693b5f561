Records that refer to each other in a circle can only be withdrawn together:

  $ mkdir r; cp $DATA/gone/base.toml r
  $ claim() { printf '[[claim]]\nid = "%s"\nevent = "ev"\nspeaker = "ann"\nrepeats = ["%s"]\n' $1 $2; }
  $ { echo 'schema = 1'; claim x1 x2; claim x2 x1; claim y x1; } >r/circle.toml
  $ hearsay record r
  recorded 2 files (recording 1): 8 added, 0 changed, 0 unchanged
    added: 1 event, 2 actors, 1 outlet, 1 document, 3 claims
  $ hearsay withdraw claim x1 --reason "an example"
  error: the claim `x1` cannot be withdrawn: the claim `x2`, the claim `y` refer to it
    help: withdraw or change what refers to it first, or withdraw them together
  [1]
  $ hearsay withdraw claim x1 x2 --reason "an example"
  error: the claim `x1` cannot be withdrawn: the claim `y` refers to it
    help: withdraw or change what refers to it first, or withdraw them together
  [1]
  $ printf 'schema = 1\n' >r/circle.toml
  $ hearsay record r
  nothing changed: 5 records in 2 files stand as recorded
  3 records are no longer in the files that held them, and stay in force; to take them out, in this order:
      hearsay withdraw claim y x1 x2 --reason "..."
    if any of them stands in another file now, which was not read, record that first
  $ hearsay record r --format json | grep -A 19 withdrawals
    "withdrawals": [
      [
        {
          "kind": "claim",
          "id": "y"
        }
      ],
      [
        {
          "kind": "claim",
          "id": "x1"
        },
        {
          "kind": "claim",
          "id": "x2"
        }
      ]
    ],
    "still_named": [],
    "taken_over": [],
  $ hearsay withdraw claim y --reason "an example"
  withdrew claim y (recording 2); history keeps it
  $ hearsay withdraw claim x2 x1 x2 --reason "an example"
  withdrew claims x2 and x1 (recording 3); history keeps them
  $ hearsay history | tail -n 6
  recording 2  2023-11-14T22:13:20Z
      reason: an example
      withdrew 1: claim y
  recording 3  2023-11-14T22:13:20Z
      reason: an example
      withdrew 2: claim x1, claim x2
  $ hearsay history x1
  claim x1: 2 versions
    recording 1  2023-11-14T22:13:20Z  added
        + [[claim]]
        + id = "x1"
        + event = "ev"
        + speaker = "ann"
        + repeats = ["x2"]
    recording 3  2023-11-14T22:13:20Z  withdrawn: an example
  $ hearsay list claims
  error: no claims match
  [3]
  $ hearsay verify | sed 's/head.*/head/'
  `hearsay.db` verifies: 3 recordings, 8 versions of records
  head
  $ hearsay record r
  nothing changed: 5 records in 2 files stand as recorded

  $ hearsay history x1 --format json | grep -c '"withdrawn": true'
  1

Nothing is withdrawn where one of them cannot be; what still stands in its file is named:

  $ hearsay withdraw claim x1 x2 --reason again
  error: the claim `x1` has been withdrawn (2023-11-14, reason: an example)
    help: `hearsay history x1` tells what it said
  [3]
  $ hearsay withdraw actor bob anna --reason "an example"
  error: no such actor: `anna`
    help: did you mean `ann`?
  [3]
  $ hearsay withdraw outlet wire w1 --reason "an example"
  error: no such outlet: `w1`
    help: it is the id of the document `w1`
  [3]
  $ hearsay list actors
   actor  kind    name  affiliations
   ─────  ──────  ────  ────────────
   ann    person  Ann
   bob    person  Bob
   2 actors
  $ hearsay withdraw actor --reason "an example"
  error: ID is required
    help: see `hearsay withdraw --help`
  [2]
  $ hearsay withdraw actor bob ann --reason "an example"
  withdrew actors bob and ann (recording 4); history keeps them
  take actor bob out of r/base.toml (line 10) too: it comes back when that file changes and is recorded
  take actor ann out of r/base.toml (line 6) too: it comes back when that file changes and is recorded

Documents that relay each other, and actors that belong to each other:

  $ mkdir s; document() { printf '[[document]]\nid = "%s"\noutlet = "wire"\nrelays = ["%s"]\n' $1 $2; }
  $ member() { printf '[[actor]]\nid = "%s"\nname = "%s"\nkind = "group"\n' $1 $1
  >   printf '[[actor.affiliation]]\nto = "%s"\nrelation = "member"\n' $2; }
  $ { echo 'schema = 1'; document d1 d2; document d2 d1; member a1 a2; member a2 a3; member a3 a1; } >s/s.toml
  $ hearsay -q record s; printf 'schema = 1\n' >s/s.toml; hearsay record s
  there are no records in 1 file
  5 records are no longer in the files that held them, and stay in force; to take them out, in this order:
      hearsay withdraw document d1 d2 --reason "..."
      hearsay withdraw actor a1 a2 a3 --reason "..."
    if any of them stands in another file now, which was not read, record that first
  $ hearsay withdraw actor a1 a2 --reason "an example"
  error: the actor `a1` cannot be withdrawn: the actor `a3` refers to it
    help: withdraw or change what refers to it first, or withdraw them together
  [1]
  $ hearsay withdraw document d1 d2 --reason "an example"; hearsay withdraw actor a1 a2 a3 --reason "an example"
  withdrew documents d1 and d2 (recording 6); history keeps them
  withdrew actors a1, a2 and a3 (recording 7); history keeps them
  $ hearsay record s
  there are no records in 1 file
