A record that comes from another file is in force as it stands there; but that both files hold it is not
forgotten:

  $ mkdir records; cat > records/base.toml <<'END'
  > schema = 1
  > [[event]]
  > id = "fire"
  > title = "A fire"
  > date = "2024-05-02"
  > [[actor]]
  > id = "mayor"
  > name = "The mayor"
  > kind = "person"
  > END
  $ cat > records/one.toml <<'END'
  > schema = 1
  > [[claim]]
  > id = "mayor-denies"
  > event = "fire"
  > speaker = "mayor"
  > act = "denies"
  > party = "mayor"
  > END
  $ sed s/denies\"$/doubts\"/ records/one.toml | sed 's/^id = .*/id = "mayor-denies"/' > records/two.toml
  $ touch -d 2023-01-01 records/*.toml
  $ hearsay record --quiet records/base.toml records/one.toml
  $ hearsay record --quiet records/two.toml
  $ hearsay record records
  error[H020]: claim `mayor-denies` is recorded twice
   --> records/two.toml:3:7
    |
  3 | id = "mayor-denies"
    |       ^^^^^^^^^^^^
    = help: the other is at records/one.toml:3: take one of them out, or, where they are two records, give one another id
  
  1 error
  nothing was recorded
  [1]

Read from standard input it is in force until the file is read again:

  $ rm records/two.toml; hearsay record records
  recorded 2 files (recording 3): 0 added, 1 changed, 2 unchanged
    changed: 1 claim
    ~ claim mayor-denies
  $ sed s/denies\"$/withholds\"/ records/one.toml | sed 's/^id = .*/id = "mayor-denies"/' | hearsay record --quiet -
  $ hearsay record records
  recorded 2 files (recording 5): 0 added, 1 changed, 2 unchanged
    changed: 1 claim
    ~ claim mayor-denies
