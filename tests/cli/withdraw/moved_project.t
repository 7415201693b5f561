A project that was recorded once by its whole path, and was moved since, has its records in its files still: they are
found as seen from the database.

  $ mkdir -p old/r && cp $DATA/prelude.toml old/r/prelude.toml
  $ sed -i '/^date/a topics = { cause = "What?" }' old/r/prelude.toml
  $ printf 'schema = 1\n[[claim]]\nid = "c"\nevent = "e"\nspeaker = "a"\nact = "asserts"\ntopic = "cause"\nanswer = "fire"\n' > old/r/c.toml
  $ (cd old && hearsay record -q "$PWD/r")
  $ mv old new && cd new
  $ sed -i '/^topics/d' r/prelude.toml; hearsay record r/prelude.toml
  error[H036]: event `e` has no topic `cause` (claim `c`, on record already, is made wrong by this change)
   --> r/c.toml:2:1
    = help: declare it in the event's `topics` with its question, or use one of `responsibility`, `killed`, `injured`
  
  1 error
  nothing was recorded
  [1]
  $ printf 'schema = 1\n[[claim]]\nid = "d"\nevent = "e"\nspeaker = "a"\nact = "asserts"\nparty = "x"\n' | hearsay check -
  warning[H101]: `d`: not dated; no appearance
   --> -:2:1
    = help: add what is known; what nobody knows stays a gap, and is shown as one
  
  1 warning
  1 record in 1 file: no errors, 1 warning
  $ hearsay withdraw claim c --reason test
  withdrew claim c (recording 2); history keeps it
  take it out of r/c.toml (line 2) too: it comes back when that file changes and is recorded

So is what another file took over of it:

  $ cd ..; mkdir -p old2/r; cp new/r/prelude.toml old2/r; (cd old2 && hearsay record -q "$PWD/r"); mv old2 new2; cd new2
  $ cp r/prelude.toml copy.toml; hearsay record copy.toml
  nothing changed: 6 records in 1 file stand as recorded
  6 records stand in other files too, which were not read; take each out of one of them:
      event e in r/prelude.toml
      actor a in r/prelude.toml
      actor x in r/prelude.toml
      actor y in r/prelude.toml
      outlet p in r/prelude.toml
      outlet q in r/prelude.toml
