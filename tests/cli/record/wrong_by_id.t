What a change makes wrong is named by its id: a claim that took the place of another in its file is not that one.

  $ mkdir r && cp $DATA/prelude.toml r/prelude.toml && cp $DATA/prelude.toml topic.toml
  $ sed -i '/^date/a topics = { cause = "What?" }' topic.toml && cp topic.toml r/prelude.toml
  $ claim() { printf 'schema = 1\n[[claim]]\nid = "%s"\nevent = "e"\nspeaker = "a"\nact = "asserts"\n%s\n' "$1" "$2"; }
  $ claim old-id 'topic = "cause"
  > answer = "fire"' > r/c.toml; hearsay record -q r
  $ claim new-id 'party = "x"' > r/c.toml; hearsay record -q r
  $ cp $DATA/prelude.toml r/prelude.toml; hearsay record r/prelude.toml
  error[H036]: event `e` has no topic `cause` (claim `old-id`, which is gone from this file and still on record, is made wrong by this change)
   --> r/c.toml
    = help: take it out first: hearsay withdraw claim old-id --reason "..."
  
  1 error
  nothing was recorded
  [1]

Nor is one from standard input another that came from there too.

  $ export HEARSAY_DB=input.db; hearsay record -q topic.toml
  $ claim aa 'party = "x"' | hearsay record -q -
  $ claim zz 'topic = "cause"
  > answer = "fire"' | hearsay record -q -
  $ hearsay record r/prelude.toml
  error[H036]: event `e` has no topic `cause` (claim `zz`, on record already, is made wrong by this change)
   --> -:2:1
    = help: declare it in the event's `topics` with its question, or use one of `responsibility`, `killed`, `injured`
  
  1 error
  nothing was recorded
  [1]
