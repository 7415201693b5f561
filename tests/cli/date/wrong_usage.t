  $ hearsay date
  error: TEXT is required
    help: see `hearsay date --help`
  [2]
  $ hearsay date --format xml 2024
  error: --format: `xml` is not one of text and json
    help: see `hearsay date --help`
  [2]
  $ hearsay date --format
  error: --format: needs a value
    help: see `hearsay date --help`
  [2]
  $ hearsay date --formt json 2024
  error: `hearsay date` has no option `--formt`
    help: did you mean `--format`?
  [2]

