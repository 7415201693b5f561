A change of what claims on record rest on is held against them too, whichever files were read:

  $ mkdir r
  $ cat >r/cast.toml <<'EOR'
  > schema = 1
  > recorder = "Test"
  > [[event]]
  > id = "strike"
  > title = "Strike on a bridge"
  > date = "2020-05-01"
  > topics = { weapon = "With what?" }
  > [[actor]]
  > id = "office"
  > name = "The office"
  > kind = "government"
  > [[actor]]
  > id = "envoy"
  > name = "The envoy"
  > kind = "person"
  > affiliation = [{ to = "office", relation = "spokesperson", from = "2020-05-01" }]
  > EOR
  $ cat >r/first.toml <<'EOR'
  > schema = 1
  > recorder = "Test"
  > [[claim]]
  > id = "first"
  > event = "strike"
  > speaker = "office"
  > topic = "weapon"
  > act = "asserts"
  > answer = "drone"
  > date = "2020-05-03"
  > EOR
  $ cat >r/second.toml <<'EOR'
  > schema = 1
  > recorder = "Test"
  > [[claim]]
  > id = "second"
  > event = "strike"
  > speaker = "envoy"
  > topic = "weapon"
  > act = "asserts"
  > answer = "mine"
  > revises = ["first"]
  > date = "2020-05-04"
  > EOR
  $ hearsay record -q r 2>/dev/null

The envoy spoke for another body after all:

  $ sed -i 's/from = "2020-05-01"/from = "2021"/' r/cast.toml
  $ hearsay record r/cast.toml
  error[H044]: the claim revises `first`, which is another body's: `office` (claim `second`, on record already, is made wrong by this change)
   --> r/second.toml:3:1
    = help: use `disputes`, `questions` or `answers` for the claims of others; or record on whose behalf it was said (`on_behalf_of`), or the affiliation by which one was part of the other by then
  
  1 error
  nothing was recorded
  [1]

The event loses the topic:

  $ sed -i -e 's/from = "2021"/from = "2020-05-01"/' -e '/^topics/d' r/cast.toml
  $ hearsay record r/cast.toml
  error[H036]: event `strike` has no topic `weapon` (claim `first`, on record already, is made wrong by this change)
   --> r/first.toml:3:1
    = help: declare it in the event's `topics` with its question, or use one of `responsibility`, `killed`, `injured`
  
  error[H036]: event `strike` has no topic `weapon` (claim `second`, on record already, is made wrong by this change)
   --> r/second.toml:3:1
    = help: declare it in the event's `topics` with its question, or use one of `responsibility`, `killed`, `injured`
  
  2 errors
  nothing was recorded
  [1]

The revised claim moves to another topic, under the one that revises it:

  $ sed -i '/^answer/d; s/^topic = "weapon"/topic = "killed"\nvalue = 3/' r/first.toml
  $ hearsay record r/first.toml
  error[H043]: the claim revises `first`, which is about topic `killed`, not `weapon` (claim `second`, on record already, is made wrong by this change)
   --> r/second.toml:3:1
    = help: only a claim on the same topic can be revised or retracted
  
  1 error
  nothing was recorded
  [1]

Its place is the same in JSON:

  $ hearsay record --format json r/first.toml
  {
    "schema": "hearsay.diagnostics/1",
    "total": 1,
    "diagnostics": [
      {
        "code": "H043",
        "severity": "error",
        "file": "r/second.toml",
        "line": 3,
        "column": 1,
        "length": 1,
        "message": "the claim revises `first`, which is about topic `killed`, not `weapon` (claim `second`, on record already, is made wrong by this change)",
        "help": "only a claim on the same topic can be revised or retracted"
      }
    ]
  }
  [1]

So it is told where nothing would be recorded anyhow:

  $ hearsay record --dry-run r/first.toml
  error[H043]: the claim revises `first`, which is about topic `killed`, not `weapon` (claim `second`, on record already, is made wrong by this change)
   --> r/second.toml:3:1
    = help: only a claim on the same topic can be revised or retracted
  
  1 error
  nothing was recorded
  [1]
  $ hearsay verify | sed 1q
  `hearsay.db` verifies: 1 recording, 5 versions of records

What nobody rests on may change, and what fits too:

  $ sed -i 's/name = "The envoy"/name = "The special envoy"/' r/cast.toml
  $ sed -i '7i topics = { weapon = "With which weapon?" }' r/cast.toml
  $ hearsay record --dry-run r/cast.toml
  would record from 1 file: 0 added, 2 changed, 1 unchanged
    changed: 1 event, 1 actor
    ~ event strike
    ~ actor envoy
  $ hearsay record r/cast.toml
  recorded 1 file (recording 2): 0 added, 2 changed, 1 unchanged
    changed: 1 event, 1 actor
    ~ event strike
    ~ actor envoy

That an outlet spoke for itself rests on whose voice it is, on where a text stands, on whose that document is, and on
who wrote it:

  $ mkdir v
  $ cat >v/base.toml <<'EOR'
  > schema = 1
  > recorder = "Test"
  > [[event]]
  > id = "raid"
  > title = "Raid"
  > date = "2020-05-01"
  > [[actor]]
  > id = "daily-itself"
  > name = "Daily"
  > kind = "media"
  > [[actor]]
  > id = "reporter"
  > name = "A reporter"
  > kind = "person"
  > [[outlet]]
  > id = "other"
  > name = "Other"
  > kind = "newspaper"
  > EOR
  $ printf 'schema = 1\nrecorder = "Test"\n[[outlet]]\nid = "daily"\nname = "Daily"\nkind = "newspaper"\nactor = "daily-itself"\n' >v/outlet.toml
  $ printf 'schema = 1\nrecorder = "Test"\n[[document]]\nid = "page"\noutlet = "daily"\ndate = "2020-05-02"\nauthors = ["reporter"]\n' >v/page.toml
  $ cat >v/first.toml <<'EOR'
  > schema = 1
  > recorder = "Test"
  > [[claim]]
  > id = "three"
  > event = "raid"
  > speaker = "reporter"
  > act = "asserts"
  > topic = "killed"
  > value = 3
  > [[claim.appearance]]
  > document = "page"
  > EOR
  $ cat >v/second.toml <<'EOR'
  > schema = 1
  > recorder = "Test"
  > [[claim]]
  > id = "four"
  > event = "raid"
  > speaker = "daily-itself"
  > act = "asserts"
  > topic = "killed"
  > value = 4
  > revises = ["three"]
  > EOR
  $ hearsay --db v.db record -q v
  $ sed -i '/^actor/d' v/outlet.toml; hearsay --db v.db record v/outlet.toml
  error[H044]: the claim revises `three`, which is another body's: `reporter` (claim `four`, on record already, is made wrong by this change)
   --> v/second.toml:3:1
    = help: use `disputes`, `questions` or `answers` for the claims of others; or record on whose behalf it was said (`on_behalf_of`), or the affiliation by which one was part of the other by then
  
  1 error
  nothing was recorded
  [1]
  $ printf 'actor = "daily-itself"\n' >>v/outlet.toml; sed -i 's/"daily"/"other"/' v/page.toml; hearsay --db v.db record v
  error[H044]: the claim revises `three`, which is another body's: `reporter`
   --> v/second.toml:10:13
     |
  10 | revises = ["three"]
     |             ^^^^^
     = help: use `disputes`, `questions` or `answers` for the claims of others; or record on whose behalf it was said (`on_behalf_of`), or the affiliation by which one was part of the other by then
  
  1 error
  nothing was recorded
  [1]
  $ sed -i 's/"other"/"daily"/' v/page.toml; printf 'via_outlet = ["other"]\n' >>v/first.toml; hearsay --db v.db record -q v/first.toml
  error[H044]: the claim revises `three`, which is another body's: `reporter` (claim `four`, on record already, is made wrong by this change)
   --> v/second.toml:3:1
    = help: use `disputes`, `questions` or `answers` for the claims of others; or record on whose behalf it was said (`on_behalf_of`), or the affiliation by which one was part of the other by then
  
  1 error
  nothing was recorded
  [1]
  $ sed -i '/^via_outlet/d' v/first.toml; sed -i 's/"reporter"/"daily-itself"/' v/page.toml; hearsay --db v.db record -q v/page.toml
  error[H044]: the claim revises `three`, which is another body's: `reporter` (claim `four`, on record already, is made wrong by this change)
   --> v/second.toml:3:1
    = help: use `disputes`, `questions` or `answers` for the claims of others; or record on whose behalf it was said (`on_behalf_of`), or the affiliation by which one was part of the other by then
  
  1 error
  nothing was recorded
  [1]

A claim that its file does not hold any more is on record until it is taken out, which is told:

  $ mkdir g; cat >g/all.toml <<'EOR'
  > schema = 1
  > [[event]]
  > id = "fire"
  > title = "The fire"
  > date = "2020-05-01"
  > topics = { cause = "What caused it?" }
  > [[actor]]
  > id = "mayor"
  > name = "The mayor"
  > kind = "person"
  > [[claim]]
  > id = "gas"
  > event = "fire"
  > speaker = "mayor"
  > topic = "cause"
  > act = "asserts"
  > answer = "gas"
  > date = "2020-05-02"
  > EOR
  $ hearsay --db g.db record -q g 2>/dev/null
  $ sed -i -e '/^topics/d' -e '/^.*claim/,$d' g/all.toml; hearsay --db g.db record g
  error[H036]: event `fire` has no topic `cause` (claim `gas`, which is gone from this file and still on record, is made wrong by this change)
   --> g/all.toml
    = help: take it out first: hearsay --db g.db withdraw claim gas --reason "..."
  
  1 error
  nothing was recorded
  [1]
  $ hearsay --db g.db withdraw claim gas --reason 'said of another fire' >/dev/null; hearsay --db g.db record -q g
