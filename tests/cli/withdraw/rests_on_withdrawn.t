What was withdrawn and still stands in its file does not have to be right any more: what it refers to may be withdrawn
after it.

  $ mkdir r; cp $DATA/gone/*.toml r; hearsay -q record r
  $ printf 'schema = 1\n[[actor]]\nid = "eve"\nname = "Eve"\nkind = "person"\n' >r/eve.toml
  $ printf 'schema = 1\n[[claim]]\nid = "c3"\nevent = "ev"\nspeaker = "eve"\nact = "denies"\nparty = "eve"\n' >r/c3.toml
  $ hearsay -q record r
  $ hearsay -q withdraw claim c3 --reason "an example"; hearsay -q withdraw actor eve --reason "an example"
  $ hearsay record r
  nothing changed: 7 records in 4 files stand as recorded
  2 records are withdrawn, and stay so until the files that hold them still are changed:
      actor eve in r/eve.toml
      claim c3 in r/c3.toml
  $ mv r/eve.toml eve; hearsay record r
  nothing changed: 7 records in 3 files stand as recorded
  1 record is withdrawn, and stays so until the file that holds it still is changed:
      claim c3 in r/c3.toml
  $ hearsay check -q r
  $ sed -i 's/Fire/A fire/' r/base.toml; hearsay record r
  recorded 3 files (recording 5): 0 added, 1 changed, 6 unchanged
    changed: 1 event
    ~ event ev
  1 record is withdrawn, and stays so until the file that holds it still is changed:
      claim c3 in r/c3.toml

What comes to refer to either is told:

  $ printf 'schema = 1\n[[claim]]\nid = "c4"\nevent = "ev"\nspeaker = "ann"\ndisputes = ["c3"]\n' >r/c4.toml
  $ hearsay record r --format short
  r/c4.toml:6:14: error[H021]: the claim `c3` was withdrawn (what was withdrawn comes back when its file changes and is recorded)
  nothing was recorded
  [1]
  $ sed -i 's/"ann"/"eve"/; s/c3/c1/' r/c4.toml; hearsay record r --format short
  r/c4.toml:5:12: error[H021]: the actor `eve` was withdrawn (what was withdrawn comes back when its file changes and is recorded)
  nothing was recorded
  [1]
  $ rm r/c4.toml

So is that it refers to it, where it comes back:

  $ echo >>r/c3.toml; hearsay record r --format short
  r/c3.toml:5:12: error[H021]: the actor `eve` was withdrawn, named here and in 1 other place (what was withdrawn comes back when its file changes and is recorded)
  nothing was recorded
  [1]
  $ sed -i 's/"eve"/"bob"/' r/c3.toml; hearsay record r
  recorded 3 files (recording 6): 1 added, 0 changed, 7 unchanged
    added: 1 claim
  note: claim c3 was withdrawn (2023-11-14, reason: an example), and is in force again
    its file has changed, or is there again; to keep it out, take it out of the file, and withdraw it again
