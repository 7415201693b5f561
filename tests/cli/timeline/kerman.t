  $ cp -R $RECORDS records && hearsay record --quiet records
  $ hearsay timeline kerman-2024
  $ hearsay timeline is-k-in-afghanistan --as-of 2023-08-31

