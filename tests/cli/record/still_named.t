What is gone from its file and still named cannot be withdrawn; it is told apart, with what names it:

  $ mkdir r; cp $DATA/gone/*.toml r; hearsay -q record r
  $ sed -i 10,13d r/base.toml
  $ hearsay record r
  nothing changed: 6 records in 2 files stand as recorded
  1 record is no longer in the file that held it, and is still named; put it back, or change that first:
      actor bob, by claim c2 (r/cl.toml:11)
    if it stands in another file now, which was not read, record that first
  $ hearsay record r --format json | sed -n '/gone_from_files/,/taken_over/p'
    "gone_from_files": [
      {
        "kind": "actor",
        "id": "bob"
      }
    ],
    "withdrawals": [],
    "still_named": [
      {
        "kind": "actor",
        "id": "bob",
        "by": {
          "kind": "claim",
          "id": "c2"
        },
        "file": "r/cl.toml",
        "line": 11
      }
    ],
    "taken_over": [],

It is told with where that stands now, as it reads now, in this file or another:

  $ sed -i 's/^schema = 1/schema = 1\n\n/; s/^party = "bob"/party = "ann"/' r/cl.toml
  $ hearsay record r
  recorded 2 files (recording 2): 0 added, 1 changed, 5 unchanged
    changed: 1 claim
    ~ claim c1
  1 record is no longer in the file that held it, and is still named; put it back, or change that first:
      actor bob, by claim c2 (r/cl.toml:13)
    if it stands in another file now, which was not read, record that first
  $ cd r; hearsay --db ../hearsay.db record base.toml; cd ..
  nothing changed: 4 records in 1 file stand as recorded
  1 record is no longer in the file that held it, and is still named; put it back, or change that first:
      actor bob, by claim c2 (cl.toml:13)
    if it stands in another file now, which was not read, record that first
  $ sed -i '/^id = "c2"/,/^date/s/^speaker = "bob"/speaker = "ann"/' r/cl.toml
  $ hearsay record r
  recorded 2 files (recording 3): 0 added, 1 changed, 5 unchanged
    changed: 1 claim
    ~ claim c2
  1 record is no longer in the file that held it, and stays in force; to take it out:
      hearsay withdraw actor bob --reason "..."
    if it stands in another file now, which was not read, record that first

So are those that only what is gone names, where that cannot go:

  $ printf 'schema = 1\n' >r/base.toml; sed -i 4,12d r/cl.toml
  $ cat r/cl.toml
  schema = 1
  
  
  [[claim]]
  id = "c2"
  event = "ev"
  speaker = "ann"
  disputes = ["c1"]
  date = "2024-01-05"
  [[claim.appearance]]
  document = "w1"
  $ hearsay record r
  nothing changed: 1 record in 2 files stands as recorded
  1 record is no longer in the file that held it, and stays in force; to take it out:
      hearsay withdraw actor bob --reason "..."
  5 records are no longer in the files that held them, and are still named; put them back, or change that first:
      claim c1, by claim c2 (r/cl.toml:4)
      document w1, by claim c2 (r/cl.toml:4)
      outlet wire, by document w1, which is gone too
      actor ann, by claim c2 (r/cl.toml:4)
      event ev, by claim c2 (r/cl.toml:4)
    if any of them stands in another file now, which was not read, record that first
  $ printf 'schema = 1\n' >r/cl.toml; hearsay record r
  there are no records in 2 files
  7 records are no longer in the files that held them, and stay in force; to take them out, in this order:
      hearsay withdraw claim c2 c1 --reason "..."
      hearsay withdraw document w1 --reason "..."
      hearsay withdraw outlet wire --reason "..."
      hearsay withdraw actor ann bob --reason "..."
      hearsay withdraw event ev --reason "..."
    if any of them stands in another file now, which was not read, record that first
