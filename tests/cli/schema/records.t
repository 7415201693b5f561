The schema of record files, for editors and other tools:

  $ hearsay schema > records.json
  $ head -3 records.json
  {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "urn:hearsay:records:1",

  $ hearsay schema records | cmp - records.json

What the JSON answers are; every command that has any has its schema:

  $ for command in $(hearsay --help | sed -n 's/^  \([a-z][a-z]*\) .*/\1/p'); do
  >     if hearsay $command --help | grep -q -e '--format \([a-z]*|\)*json\(|\|  \)'; then
  >         hearsay schema $command | grep -m 1 '"$id"' || echo "none of $command"
  >     fi
  > done
    "$id": "urn:hearsay:record:1",
    "$id": "urn:hearsay:diagnostics:1",
    "$id": "urn:hearsay:list:1",
    "$id": "urn:hearsay:show:1",
    "$id": "urn:hearsay:search:1",
    "$id": "urn:hearsay:compare:1",
    "$id": "urn:hearsay:trace:1",
    "$id": "urn:hearsay:timeline:1",
    "$id": "urn:hearsay:report:1",
    "$id": "urn:hearsay:history:1",
    "$id": "urn:hearsay:verify:1",
    "$id": "urn:hearsay:date:1",
