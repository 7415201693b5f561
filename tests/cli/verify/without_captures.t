A database may be published and its captured files not. What the chain vouches for is told by itself:

  $ mkdir -p captures published
  $ printf 'text' >captures/d.html
  $ cat $DATA/prelude.toml - >case.toml <<EOT
  > [[document]]
  > id = "d"
  > outlet = "p"
  > file = "captures/d.html"
  > sha256 = "$(sha256sum captures/d.html | cut -d ' ' -f 1)"
  > EOT
  $ hearsay record -q case.toml
  $ hearsay verify
  `hearsay.db` verifies: 1 recording, 7 versions of records, 1 captured file
  head 40b05425198104c357e2b7507ea62482fea30c4689c98bdd0efc63a395b7093a
  $ head=$(hearsay history --head); cp hearsay.db published; cd published
  $ hearsay verify --head $head
  document d: its capture `captures/d.html` is missing from `$PWD/published/captures`
  `hearsay.db` does not verify: 1 problem, with a captured file
  the chain of recordings is whole, and so is all that stands in it: 1 recording, 7 versions of records
  `hearsay verify --without-captures` leaves captured files out
  the head that was asked for is that of recording 1 (2023-11-14T22:13:20Z): nothing up to it was rewritten since
  head 40b05425198104c357e2b7507ea62482fea30c4689c98bdd0efc63a395b7093a
  [1]
  $ hearsay verify --head $head --without-captures
  `hearsay.db` verifies: 1 recording, 7 versions of records
  1 captured file was left out, as asked
  the head that was asked for is that of recording 1 (2023-11-14T22:13:20Z): nothing up to it was rewritten since
  head 40b05425198104c357e2b7507ea62482fea30c4689c98bdd0efc63a395b7093a
  $ hearsay verify --without-captures --format json
  {
    "schema": "hearsay.verify/1",
    "verified": true,
    "recordings": 1,
    "versions": 7,
    "captures": 0,
    "captures_unchecked": 0,
    "captures_left_out": 1,
    "database_is_whole": true,
    "recording_of_head": null,
    "time_of_head": null,
    "head": "40b05425198104c357e2b7507ea62482fea30c4689c98bdd0efc63a395b7093a",
    "problem_count": 0,
    "problems": []
  }
  $ hearsay verify --format json | grep -e verified -e whole -e problem_count
    "verified": false,
    "database_is_whole": true,
    "problem_count": 1,

Where the database is not as it was, leaving captures out does not help:

  $ python3 -c '
  > import sqlite3
  > with sqlite3.connect("hearsay.db") as db: db.execute("UPDATE document SET title = ?", ("forged",))'
  $ hearsay verify --head $head --without-captures
  document d: it is not what recording 1 recorded
  `hearsay.db` does not verify: 1 problem
  1 captured file was left out, as asked
  the head that was asked for is that of recording 1 (2023-11-14T22:13:20Z)
  head 40b05425198104c357e2b7507ea62482fea30c4689c98bdd0efc63a395b7093a
  [1]
  $ hearsay verify --head $head
  document d: it is not what recording 1 recorded
  document d: its capture `captures/d.html` is missing from `$PWD/published/captures`
  `hearsay.db` does not verify: 2 problems
  the head that was asked for is that of recording 1 (2023-11-14T22:13:20Z)
  head 40b05425198104c357e2b7507ea62482fea30c4689c98bdd0efc63a395b7093a
  [1]
