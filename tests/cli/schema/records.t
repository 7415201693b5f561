The schema of record files, for editors and other tools:

  $ hearsay schema > records.json
  $ head -3 records.json
  {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "urn:hearsay:records:1",

  $ hearsay schema records | cmp - records.json

What the JSON answers are, each under its own name:

  $ for answer in compare trace timeline report list; do
  >     hearsay schema $answer | grep -m 1 '"$id"'
  > done
    "$id": "urn:hearsay:compare:1",
    "$id": "urn:hearsay:trace:1",
    "$id": "urn:hearsay:timeline:1",
    "$id": "urn:hearsay:report:1",
    "$id": "urn:hearsay:list:1",

