The Taliban's denial of what Amirabdollahian said, and the revision by Khatib for the same government:

  $ cp -R $RECORDS records && hearsay record --quiet records
  $ hearsay compare is-k-in-afghanistan --topic refuge
  $ hearsay compare is-k-in-afghanistan --topic refuge --format json
  $ hearsay compare is-k-in-afghanistan --topic contained

