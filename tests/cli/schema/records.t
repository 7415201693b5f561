The schema of record files, for editors and other tools:

  $ hearsay schema > records.json
  $ head -3 records.json

  $ hearsay schema records | cmp - records.json

What the JSON answers are, each under its own name:

  $ for answer in compare trace timeline report list; do
  >     hearsay schema $answer | grep -m 1 '"$id"'
  > done

