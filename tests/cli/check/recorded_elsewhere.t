A check says what a recording would say also of files whose content is as it was last recorded, where something else
happened since.

  $ mkdir r && cp $DATA/prelude.toml r/prelude.toml
  $ claim() { printf 'schema = 1\n[[claim]]\nid = "%s"\nevent = "e"\nspeaker = "a"\nact = "asserts"\n%s\n' "$1" "$2"; }
  $ claim c1 'party = "x"' > r/c.toml; hearsay record -q r

A file was gone, what it held was withdrawn, and it is back:

  $ mv r/c.toml kept.toml; hearsay record -q r; hearsay withdraw -q claim c1 --reason test
  $ mv kept.toml r/c.toml; hearsay check r
  warning[H101]: `c1`: not dated; no appearance
   --> r/c.toml:2:1
    = help: add what is known; what nobody knows stays a gap, and is shown as one
  
  warning[H124]: recording this file brings the claim `c1` back into force, which was withdrawn (2023-11-14, reason: test)
   --> r/c.toml:2:1
    = help: take it out of the file, where it is to stay out
  
  2 warnings
  7 records in 2 files: no errors, 2 warnings

Another file took over what it held, and something came to rest on what that says:

  $ sed '/^date/a topics = { cause = "What?" }' r/prelude.toml > topic.toml
  $ claim c2 'topic = "cause"
  > answer = "fire"' > c2.toml; hearsay record -q topic.toml c2.toml
  $ hearsay check r/prelude.toml
  error[H036]: event `e` has no topic `cause` (claim `c2`, on record already, is made wrong by this change)
   --> c2.toml:2:1
    = help: declare it in the event's `topics` with its question, or use one of `responsibility`, `killed`, `injured`
  
  1 error
  [1]
