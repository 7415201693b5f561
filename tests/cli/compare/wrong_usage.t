  $ cp -R $RECORDS records && hearsay record --quiet records
  $ hearsay compare kermn-2024
  $ hearsay compare kerman-2024 --topic motive
  $ hearsay compare kerman-2024 --as-of yesterday
  $ hearsay compare kerman-2024 --as-of 2024-01-03/..
  $ hearsay compare kerman-2024 --by speakers
  $ hearsay compare
  $ hearsay comapre kerman-2024
  $ hearsay

