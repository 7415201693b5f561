A record file that is passed over for its name is told, with the name that it should have:

  $ mkdir -p records/empty
  $ printf 'schema = 1\n[[actor]]\nid = "a"\nname = "A"\nkind = "group"\n' > records/Kerman.TOML
  $ cp records/Kerman.TOML records/notes.tml; cp records/Kerman.TOML records/claims.toml.txt
  $ hearsay check records
  warning[H115]: is not read, because its name does not end in `.toml`
   --> records/Kerman.TOML
    = help: rename it to `Kerman.toml`
  
  warning[H115]: is not read, because its name does not end in `.toml`
   --> records/claims.toml.txt
    = help: rename it to `claims.toml`
  
  warning[H115]: is not read, because its name does not end in `.toml`
   --> records/notes.tml
    = help: rename it to `notes.toml`
  
  3 warnings
  0 records in 0 files: no errors, 3 warnings
  $ hearsay record --format short records
  records/Kerman.TOML: warning[H115]: is not read, because its name does not end in `.toml` (rename it to `Kerman.toml`)
  records/claims.toml.txt: warning[H115]: is not read, because its name does not end in `.toml` (rename it to `claims.toml`)
  records/notes.tml: warning[H115]: is not read, because its name does not end in `.toml` (rename it to `notes.toml`)
  there are no records in 0 files
  $ hearsay check records/Kerman.TOML
  1 record in 1 file: no errors, 0 warnings
  $ mv records/Kerman.TOML records/kerman.toml
  $ hearsay record --format short records
  records/claims.toml.txt: warning[H115]: is not read, because its name does not end in `.toml` (rename it to `claims.toml`)
  records/notes.tml: warning[H115]: is not read, because its name does not end in `.toml` (rename it to `notes.toml`)
  recorded 1 file (recording 1): 1 added, 0 changed, 0 unchanged
    added: 1 actor

So is a folder without any:

  $ hearsay check records/empty
  warning[H116]: there are no record files in this folder
   --> records/empty
    = help: record files have names that end in `.toml`: name the folder that holds them
  
  1 warning
  0 records in 0 files: no errors, 1 warning
  $ hearsay record --format short records/empty; hearsay check --format short records/empty records
  records/empty: warning[H116]: there are no record files in this folder (record files have names that end in `.toml`: name the folder that holds them)
  there are no records in 0 files
  records/claims.toml.txt: warning[H115]: is not read, because its name does not end in `.toml` (rename it to `claims.toml`)
  records/empty: warning[H116]: there are no record files in this folder (record files have names that end in `.toml`: name the folder that holds them)
  records/notes.tml: warning[H115]: is not read, because its name does not end in `.toml` (rename it to `notes.toml`)
  $ hearsay check --quiet records/empty
  $ hearsay explain H116 | head -n 1
  H116: a folder without record files

A blank at the end of a name is not seen anywhere:

  $ mkdir blank; mv records/kerman.toml 'blank/i.toml '; hearsay check --format short blank
  blank/i.toml : warning[H115]: is not read, because its name does not end in `.toml` (it ends in a blank: rename it to `i.toml`)
