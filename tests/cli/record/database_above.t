Who works in the folder of the records and has no database there probably means the one above:

  $ hearsay init -q . && mkdir -p mine/deep && cp $DATA/prelude.toml mine/
  $ hearsay record -q mine
  $ cd mine/deep; hearsay record .. 2>&1 | grep 'recorded\|note'
  recorded 1 file (recording 1): 6 added, 0 changed, 0 unchanged
  note: made hearsay.db here; there is ../../hearsay.db too, which --db ../../hearsay.db records into
  $ ls *.db; rm *.db
  hearsay.db
  $ hearsay record -q ..; rm *.db
  $ hearsay --db other.db record .. | head -1
  recorded 1 file (recording 1): 6 added, 0 changed, 0 unchanged
  $ hearsay --db ../../hearsay.db record .. | head -1
  nothing changed: 6 records in 1 file stand as recorded

A folder of that name is none:

  $ rm -f *.db; rm ../../hearsay.db; mkdir ../../hearsay.db; hearsay record .. | head -1
  recorded 1 file (recording 1): 6 added, 0 changed, 0 unchanged
