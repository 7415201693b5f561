A template is no record until it is filled in, and the faults say what is missing:

  $ hearsay new event kerman-2024 > event.toml
  $ hearsay check event.toml
  error[H018]: `title` is empty
   --> event.toml:6:9
    |
  6 | title = ""  # what happened, in a few words
    |         ^^
  
  error[H015]: `date`: an empty text is no date
   --> event.toml:7:8
    |
  7 | date = ""  # when it happened (EDTF: 2024-01-03, 2023-12~, 2024-01/..)
    |        ^^
  
  2 errors
  [1]

  $ sed -i 's/^title = ""/title = "Attack in Kerman"/; s/^date = ""/date = "2024-01-03"/' event.toml
  $ hearsay check event.toml
  1 record in 1 file: no errors, 0 warnings

