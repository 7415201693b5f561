What is withdrawn and stands in its file still is not in force: nothing is warned of for its sake, and a line tells of it,
as `record` does.

  $ mkdir r && cp $DATA/prelude.toml r/prelude.toml
  $ claim() { printf '[[claim]]\nid = "%s"\nevent = "e"\nspeaker = "a"\nact = "asserts"\nparty = "%s"\ndate = "%s"\n' "$@"; }
  $ { echo 'schema = 1'; claim c1 x 2020-01-03; } > r/a.toml
  $ { echo 'schema = 1'; claim c2 y 2020-01-09; } > r/b.toml
  $ hearsay record -q r; hearsay check --only H110 r
  warning[H110]: unlinked shift: Anna answers `responsibility` with `y` here and with `x` in `c1`, and both stand
   --> r/b.toml:2:1
    = help: add `revises = ["c1"]` if it replaces the earlier, or leave both if both stand
  
  1 warning
  8 records in 3 files: no errors, 1 warning of H110
  $ hearsay withdraw -q claim c1 --reason test; hearsay check r
  warning[H101]: `c2`: no appearance
   --> r/b.toml:2:1
    = help: add what is known; what nobody knows stays a gap, and is shown as one
  
  1 warning
  7 records in 3 files: no errors, 1 warning
  1 record is withdrawn, and stays so until the file that holds it still is changed:
      claim c1 in r/a.toml
  $ hearsay check r/a.toml r/b.toml - --only H110 < r/prelude.toml
  7 records in 3 files: no errors, 0 warnings of H110
  1 record is withdrawn, and stays so until the file that holds it still is changed:
      claim c1 in r/a.toml
  $ hearsay check -q r; hearsay record r
  nothing changed: 7 records in 3 files stand as recorded
  1 record is withdrawn, and stays so until the file that holds it still is changed:
      claim c1 in r/a.toml

Where its file changes, it comes back, and counts.

  $ echo '# changed' >> r/a.toml; hearsay check r | tail -1
  warning[H101]: `c1`: no appearance
   --> r/a.toml:2:1
    = help: add what is known; what nobody knows stays a gap, and is shown as one
  
  warning[H124]: recording this file brings the claim `c1` back into force, which was withdrawn (2023-11-14, reason: test)
   --> r/a.toml:2:1
    = help: take it out of the file, where it is to stay out
  
  warning[H101]: `c2`: no appearance
   --> r/b.toml:2:1
    = help: add what is known; what nobody knows stays a gap, and is shown as one
  
  warning[H110]: unlinked shift: Anna answers `responsibility` with `y` here and with `x` in `c1`, and both stand
   --> r/b.toml:2:1
    = help: add `revises = ["c1"]` if it replaces the earlier, or leave both if both stand
  
  4 warnings
  8 records in 3 files: no errors, 4 warnings
