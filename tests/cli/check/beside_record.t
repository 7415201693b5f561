What is checked is judged beside all that is on record of its events: of one file is told what is told of it among the
others, and of these nothing.

  $ mkdir r && cp $DATA/prelude.toml r/prelude.toml
  $ printf '[[document]]\nid = "d1"\noutlet = "p"\n[[document]]\nid = "d2"\noutlet = "q"\n' >> r/prelude.toml
  $ claim() { printf 'schema = 1\n[[claim]]\nid = "%s"\nevent = "e"\nspeaker = "%s"\nact = "asserts"\nparty = "%s"\ndate = "%s"\n%s\n' "$@"; }
  $ claim c1 a x 2020-01-03 'credibility = 1
  > [[claim.appearance]]
  > document = "d1"' > r/a.toml
  $ claim c2 y x 2020-01-04 '[[claim.appearance]]
  > document = "d2"' > r/b.toml
  $ claim c3 a y 2020-01-09 '' > r/c.toml

Without the others c1 has one origin alone:

  $ hearsay check r/prelude.toml r/a.toml --only H111
  warning[H111]: `credibility = 1` says that `c1` is confirmed by other sources, but the record has 1 independent origin of `x` at least
   --> r/a.toml:2:1
    = help: independent claims of others would confirm it
  
  1 warning
  9 records in 2 files: no errors, 1 warning of H111
  $ hearsay record -q r; hearsay check r --only H111 --only H110
  warning[H110]: unlinked shift: Anna answers `responsibility` with `y` here and with `x` in `c1`, and both stand
   --> r/c.toml:2:1
    = help: add `revises = ["c1"]` if it replaces the earlier, or leave both if both stand
  
  1 warning
  11 records in 4 files: no errors, 1 warning of H111 or H110
  $ hearsay check r/a.toml --only H111 --only H110
  1 record in 1 file: no errors, 0 warnings of H111 or H110
  $ hearsay check r/b.toml --only H111 --only H110
  1 record in 1 file: no errors, 0 warnings of H111 or H110
  $ hearsay check r/c.toml --only H111 --only H110
  warning[H110]: unlinked shift: Anna answers `responsibility` with `y` here and with `x` in `c1`, and both stand
   --> r/c.toml:2:1
    = help: add `revises = ["c1"]` if it replaces the earlier, or leave both if both stand
  
  1 warning
  1 record in 1 file: no errors, 1 warning of H111 or H110
  $ hearsay check - --only H110 < r/c.toml
  warning[H110]: unlinked shift: Anna answers `responsibility` with `y` here and with `x` in `c1`, and both stand
   --> -:2:1
    = help: add `revises = ["c1"]` if it replaces the earlier, or leave both if both stand
  
  1 warning
  1 record in 1 file: no errors, 1 warning of H110

What the file says now counts, not what is on record of it; what was withdrawn does not.

  $ sed 's/"y"/"x"/' r/c.toml > k.toml; hearsay check k.toml --only H110
  1 record in 1 file: no errors, 0 warnings of H110
  $ hearsay withdraw -q claim c1 --reason test; hearsay check r/c.toml --only H110
  1 record in 1 file: no errors, 0 warnings of H110
