A claim on record that a change makes wrong is told by a check as by a recording, wherever it stands:

  $ mkdir r && cat > r/a.toml <<'END'
  > schema = 1
  > [[event]]
  > id = "ev"
  > title = "Event"
  > date = "2024"
  > [event.topics]
  > cause = "What caused it?"
  > [[actor]]
  > id = "a"
  > name = "Anna"
  > kind = "person"
  > END
  $ cat > r/c.toml <<'END'
  > schema = 1
  > [[claim]]
  > id = "q"
  > event = "ev"
  > speaker = "a"
  > act = "asserts"
  > topic = "cause"
  > answer = "wiring"
  > date = "2024"
  > END
  $ hearsay record -q r && hearsay check -q r
  $ cp hearsay.db before.db; sed -i '/topics/,/cause/d' r/a.toml
  $ hearsay record r/a.toml 2>told
  [1]
  $ cat told
  error[H036]: event `ev` has no topic `cause` (claim `q`, on record already, is made wrong by this change)
   --> r/c.toml:2:1
    = help: declare it in the event's `topics` with its question, or use one of `responsibility`, `killed`, `injured`
  
  1 error
  nothing was recorded
  $ hearsay check r/a.toml 2>checked
  [1]
  $ grep -v '^nothing was recorded' told | diff - checked
  $ hearsay check -q r/a.toml 2>checked
  [1]
  $ grep -v '^nothing was recorded' told | diff - checked
  $ hearsay check --format short - < r/a.toml
  r/c.toml:2:1: error[H036]: event `ev` has no topic `cause` (claim `q`, on record already, is made wrong by this change) (declare it in the event's `topics` with its question, or use one of `responsibility`, `killed`, `injured`)
  [1]
  $ hearsay record --dry-run r/a.toml 2>&1 | diff told -
  $ cmp hearsay.db before.db

Where the claim's own file is checked too it is an error of that:

  $ hearsay check -q --format short r
  r/c.toml:7:10: error[H036]: event `ev` has no topic `cause` (declare it in the event's `topics` with its question, or use one of `responsibility`, `killed`, `injured`)
  [1]

A database that may only be read answers all the same, and one beside of which nothing is on record has no say:

  $ mkdir other && chmod a-w hearsay.db && hearsay check -q --format short r/a.toml
  r/c.toml:2:1: error[H036]: event `ev` has no topic `cause` (claim `q`, on record already, is made wrong by this change) (declare it in the event's `topics` with its question, or use one of `responsibility`, `killed`, `injured`)
  [1]
  $ hearsay --db none.db check r/a.toml
  2 records in 1 file: no errors, 0 warnings
  $ sed -i 's/"Event"/"An event"/; s/^date.*/&\n[event.topics]\ncause = "What caused it?"/' r/a.toml && hearsay check r/a.toml
  2 records in 1 file: no errors, 0 warnings
