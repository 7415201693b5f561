Several claims that are gone from their files and made wrong by a change are taken out at once, however they link to each
other, and with what is gone and links to them:

  $ mkdir r; cp $DATA/gone/base.toml r; sed -i 's/^date = "2024-01-03"/&\ntopics.cause = "What caused it?"/' r/base.toml
  $ claim() { printf '[[claim]]\nid = "%s"\nevent = "ev"\nspeaker = "%s"\n' $1 $2; }
  $ about() { printf 'act = "asserts"\ntopic = "cause"\nanswer = "%s"\n' $1; }
  $ {
  >   echo 'schema = 1'
  >   claim a ann; about wiring
  >   claim b bob; about fire; echo 'disputes = ["a"]'
  >   claim c ann; echo 'endorses = ["b"]'
  > } >r/cl.toml
  $ hearsay record -q r
  $ sed -i '/topics/d' r/base.toml; echo 'schema = 1' >r/cl.toml
  $ hearsay record r
  error[H036]: event `ev` has no topic `cause` (claim `a`, which is gone from this file and still on record, is made wrong by this change)
   --> r/cl.toml
    = help: take what is gone out first: hearsay withdraw claim a b c --reason "..."
  
  error[H036]: event `ev` has no topic `cause` (claim `b`, which is gone from this file and still on record, is made wrong by this change)
   --> r/cl.toml
    = help: it is taken out with claim `a`
  
  error[H036]: the claim's links lead to topic `cause`, which event `ev` has not (claim `c`, which is gone from this file and still on record, is made wrong by this change)
   --> r/cl.toml
    = help: it is taken out with claim `a`
  
  3 errors
  nothing was recorded
  [1]
  $ hearsay record r 2>&1 | sed -n 's/.* first: //p' >told; sh told
  withdrew claims a, b and c (recording 2); history keeps them
  $ hearsay record r
  recorded 2 files (recording 3): 0 added, 1 changed, 4 unchanged
    changed: 1 event
    ~ event ev
