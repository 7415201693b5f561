  $ hearsay date
  $ hearsay date --format xml 2024
  $ hearsay date --format
  $ hearsay date --formt json 2024

