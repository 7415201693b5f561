What the files name and only the database holds any more is told: a fresh clone has no database.

  $ mkdir r; cat >r/cast.toml <<'END'
  > schema = 1
  > [[event]]
  > id = "e"
  > title = "E"
  > date = "2024-01-03"
  > [[actor]]
  > id = "ministry"
  > name = "Ministry"
  > kind = "government"
  > [[actor]]
  > id = "ann"
  > name = "Ann"
  > kind = "person"
  > [[actor.affiliation]]
  > to = "ministry"
  > relation = "spokesperson"
  > END
  $ cat >r/claims.toml <<'END'
  > schema = 1
  > [[claim]]
  > id = "c"
  > event = "e"
  > speaker = "ann"
  > act = "withholds"
  > date = "2024-01-05"
  > END
  $ hearsay record -q r; hearsay check --only H102 r; hearsay check --alone --only H102 r
  4 records in 2 files: no errors, 0 warnings of H102
  4 records in 2 files: no errors, 0 warnings of H102
  $ sed -i '6,$d' r/cast.toml; hearsay check --only H102 r
  2 records in 2 files: no errors, 0 warnings of H102
  2 records are no longer in the files that held them, and are still named; put them back, or change that first:
      actor ann, by claim c (r/claims.toml:2)
      actor ministry, by actor ann, which is gone too
    without the database, as in a fresh clone, there is no such record: --alone checks so
  $ hearsay check -q r; hearsay check --format json r | grep -c error
  0
  [1]
  $ hearsay check --only H102 - <r/claims.toml
  1 record in 1 file: no errors, 0 warnings of H102
  2 records are no longer in the files that held them, and are still named; put them back, or change that first:
      actor ann, by claim c (from standard input)
      actor ministry, by actor ann, which is gone too
    without the database, as in a fresh clone, there is no such record: --alone checks so
  $ hearsay check --alone r
  error[H021]: there is no actor `ann`
   --> r/claims.toml:5:12
    |
  5 | speaker = "ann"
    |            ^^^ record it, or correct the id
  
  1 error
  [1]
  $ hearsay check --alone -q r; hearsay record r
  error[H021]: there is no actor `ann`
   --> r/claims.toml:5:12
    |
  5 | speaker = "ann"
    |            ^^^ record it, or correct the id
  
  1 error
  nothing changed: 2 records in 2 files stand as recorded
  2 records are no longer in the files that held them, and are still named; put them back, or change that first:
      actor ann, by claim c (r/claims.toml:2)
      actor ministry, by actor ann, which is gone too
    if any of them stands in another file now, which was not read, record that first

A file that was not read is looked at where it was changed:

  $ cp r/cast.toml cast.toml; hearsay check --only H102 r/claims.toml; rm r/cast.toml
  1 record in 1 file: no errors, 0 warnings of H102
  2 records are no longer in the files that held them, and are still named; put them back, or change that first:
      actor ann, by claim c (r/claims.toml:2)
      actor ministry, by actor ann, which is gone too
    without the database, as in a fresh clone, there is no such record: --alone checks so
  $ hearsay check --only H102 r/claims.toml
  1 record in 1 file: no errors, 0 warnings of H102
  3 records are no longer in the files that held them, and are still named; put them back, or change that first:
      event e, by claim c (r/claims.toml:2)
      actor ann, by claim c (r/claims.toml:2)
      actor ministry, by actor ann, which is gone too
    without the database, as in a fresh clone, there is no such record: --alone checks so
  $ hearsay check --only H102 --alone --format short r/claims.toml
  r/claims.toml:4:10: error[H021]: there is no event `e` (record it, or correct the id)
  r/claims.toml:5:12: error[H021]: there is no actor `ann` (record it, or correct the id)
  [1]

So is the command for more of them:

  $ mv cast.toml r; hearsay record -q r; for i in $(seq 110); do printf '[[claim]]\nid = "c%s"\nevent = "e"\nspeaker = "ann"\nact = "withholds"\n' $i; done >>r/claims.toml
  $ printf '[[actor]]\nid = "ministry"\nname = "M"\nkind = "state"\n[[actor]]\nid = "ann"\nname = "A"\nkind = "person"\n' >>r/cast.toml
  $ hearsay check --alone r 2>&1 | tail -n 2
  111 warnings; the first 100 are shown, and all by `hearsay check --alone --all r`
  114 records in 2 files: no errors, 111 warnings
