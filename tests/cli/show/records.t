A record is shown as the record format writes it, with its place and what refers to it:

  $ cp -R $RECORDS records && hearsay record --quiet records
  $ hearsay show khatib
  $ hearsay show afghanistan-amirabdollahian-refuge
  $ hearsay show khatib --format json
  $ hearsay show kathib

