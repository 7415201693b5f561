A template is no record until it is filled in, and the faults say what is missing:

  $ hearsay new event kerman-2024 > event.toml
  $ hearsay check event.toml

  $ sed -i 's/^title = ""/title = "Attack in Kerman"/; s/^date = ""/date = "2024-01-03"/' event.toml
  $ hearsay check event.toml

