  $ cp -R $RECORDS records && hearsay record --quiet records
  $ hearsay search meticulously
  $ hearsay search whiny wim
  $ hearsay search '"OR NEAR(' 
  $ hearsay search cruel --format json
  $ hearsay search nothing-like-that

