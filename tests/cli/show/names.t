A name, an alias or a title where an id is wanted leads to the id of the only record that has it:

  $ cp -R $RECORDS records && hearsay record --quiet records
  $ hearsay show Daesh
  error: no record has the id `Daesh`
    help: did you mean `islamic-state`?
  [3]
  $ hearsay list claims --speaker 'Mona Hojat Ansari'
  error: no such actor: `Mona Hojat Ansari`
    help: did you mean `mona-hojat-ansari`?
  [3]
  $ hearsay compare 'Soleimani memorial in Kerman'
  error: no such event: `Soleimani memorial in Kerman`
    help: did you mean `kerman-2024`?
  [3]

But not where several have it:

  $ hearsay list claims --speaker minister
  error: no such actor: `minister`
    help: `hearsay list actors` shows what there is
  [3]
