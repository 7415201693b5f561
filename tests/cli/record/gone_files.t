What a file held that is not there any more stays in force, and is told of, also where files are named and not their
folder:

  $ corpus() { rm -rf hearsay.db records notes; mkdir records; cp $DATA/gone/*.toml records; }
  $ corpus; hearsay -q record records/*.toml
  $ rm records/cl.toml; hearsay record records/*.toml
  nothing changed: 5 records in 1 file stand as recorded
  2 records are no longer in the files that held them, and stay in force; to take them out, in this order:
      hearsay withdraw claim c2 c1 --reason "..."
    if any of them stands in another file now, which was not read, record that first
  $ hearsay record records/*.toml --format json | grep -A 9 gone_from_files
    "gone_from_files": [
      {
        "kind": "claim",
        "id": "c2"
      },
      {
        "kind": "claim",
        "id": "c1"
      }
    ],

A folder that was renamed, with a claim lost on the way, by its new name and by the files in it:

  $ only_first() { sed '/id = "c2"/,$d' $1 | sed '$d' >$1.new; mv $1.new $1; }
  $ corpus; hearsay -q record records
  $ mv records notes; only_first notes/cl.toml
  $ hearsay record notes
  nothing changed: 6 records in 2 files stand as recorded
  1 record is no longer in the file that held it, and stays in force; to take it out:
      hearsay withdraw claim c2 --reason "..."
    if it stands in another file now, which was not read, record that first
  $ hearsay record notes/*.toml
  nothing changed: 6 records in 2 files stand as recorded
  1 record is no longer in the file that held it, and stays in force; to take it out:
      hearsay withdraw claim c2 --reason "..."
    if it stands in another file now, which was not read, record that first
  $ corpus; hearsay -q record records
  $ mv records notes; rm notes/cl.toml; hearsay record notes/base.toml
  nothing changed: 5 records in 1 file stand as recorded
  2 records are no longer in the files that held them, and stay in force; to take them out, in this order:
      hearsay withdraw claim c2 c1 --reason "..."
    if any of them stands in another file now, which was not read, record that first

A file that was renamed with a loss, into another folder too:

  $ corpus; hearsay -q record records
  $ mv records/cl.toml records/claims.toml; only_first records/claims.toml
  $ hearsay record records/claims.toml
  nothing changed: 1 record in 1 file stands as recorded
  1 record is no longer in the file that held it, and stays in force; to take it out:
      hearsay withdraw claim c2 --reason "..."
    if it stands in another file now, which was not read, record that first
  $ corpus; hearsay -q record records
  $ mkdir notes; mv records/cl.toml notes; only_first notes/cl.toml
  $ hearsay record notes/cl.toml
  nothing changed: 1 record in 1 file stands as recorded
  1 record is no longer in the file that held it, and stays in force; to take it out:
      hearsay withdraw claim c2 --reason "..."
    if it stands in another file now, which was not read, record that first

A link and the file that it led to:

  $ corpus; mkdir -p real; mv records/cl.toml real; ln -s ../real/cl.toml records/cl.toml
  $ hearsay -q record records
  $ rm records/cl.toml real/cl.toml; hearsay record records
  nothing changed: 5 records in 1 file stand as recorded
  2 records are no longer in the files that held them, and stay in force; to take them out, in this order:
      hearsay withdraw claim c2 c1 --reason "..."
    if any of them stands in another file now, which was not read, record that first

A file that became a folder, or a folder that became a file:

  $ corpus; hearsay -q record records
  $ rm records/cl.toml; mkdir records/cl.toml; mv records/base.toml records/cl.toml
  $ hearsay record records
  nothing changed: 5 records in 1 file stand as recorded
  2 records are no longer in the files that held them, and stay in force; to take them out, in this order:
      hearsay withdraw claim c2 c1 --reason "..."
    if any of them stands in another file now, which was not read, record that first
  $ corpus; mkdir records/sub; mv records/cl.toml records/sub; hearsay -q record records
  $ rm -r records/sub; touch records/sub; hearsay record records/base.toml
  nothing changed: 5 records in 1 file stand as recorded
  2 records are no longer in the files that held them, and stay in force; to take them out, in this order:
      hearsay withdraw claim c2 c1 --reason "..."
    if any of them stands in another file now, which was not read, record that first

A folder that is gone is noticed from the files beside and above it:

  $ corpus; mkdir records/a records/b; mv records/cl.toml records/a; mv records/base.toml records/b
  $ hearsay -q record records/*/*.toml
  $ rm -r records/a; hearsay record records/*/*.toml
  nothing changed: 5 records in 1 file stand as recorded
  2 records are no longer in the files that held them, and stay in force; to take them out, in this order:
      hearsay withdraw claim c2 c1 --reason "..."
    if any of them stands in another file now, which was not read, record that first

What is only elsewhere than what was named is not gone:

  $ corpus; mkdir notes; mv records/cl.toml notes; hearsay -q record records notes
  $ hearsay record records; hearsay record records/base.toml; hearsay record notes
  nothing changed: 5 records in 1 file stand as recorded
  nothing changed: 5 records in 1 file stand as recorded
  nothing changed: 2 records in 1 file stand as recorded
