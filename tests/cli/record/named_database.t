A command that is suggested goes to the database that was named, also where a plain one would go to another by
$HEARSAY_DB.

  $ cp $DATA/prelude.toml a.toml
  $ printf '[[claim]]\nid = "c1"\nspeaker = "a"\nact = "asserts"\nparty = "x"\n' >> a.toml
  $ hearsay record -q a.toml
  $ hearsay --db other.db record -q a.toml
  $ export HEARSAY_DB=other.db
  $ hearsay --db hearsay.db show nothing
  error: no record has the id `nothing`
    help: `hearsay --db ./hearsay.db search` finds records by their texts
  [3]
  $ hearsay show nothing
  error: no record has the id `nothing`
    help: `hearsay --db other.db search` finds records by their texts
  [3]
  $ HEARSAY_DB=hearsay.db hearsay --db hearsay.db show nothing
  error: no record has the id `nothing`
    help: `hearsay search` finds records by their texts
  [3]
  $ hearsay --db hearsay.db withdraw --reason r actor z
  error: no such actor: `z`
    help: `hearsay --db ./hearsay.db list actors` shows what there is
  [3]
  $ hearsay --db hearsay.db compare --without nobody e
  error: --without: the event's claims have no document, outlet or speaker `nobody`
    help: `hearsay --db ./hearsay.db report e` lists its sources and claims
  [3]
  $ hearsay --db hearsay.db compare e | tail -1
  See where a claim came from, and what is missing: hearsay --db ./hearsay.db trace c1
  $ hearsay compare e | tail -1
  See where a claim came from, and what is missing: hearsay --db other.db trace c1
  $ hearsay --db hearsay.db history --head c1
  error: the head is of all recordings, not of one record
    help: `hearsay --db ./hearsay.db history --head` prints it
  [2]
  $ rm hearsay.db
  $ hearsay --db hearsay.db show c1
  error: there is no database `./hearsay.db`
    help: run `hearsay --db ./hearsay.db record PATH` to make one
  [4]
