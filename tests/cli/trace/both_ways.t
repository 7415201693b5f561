  $ cp -R $RECORDS records && hearsay record --quiet records
  $ hearsay trace kerman-alamulhadi-on-israel
  $ hearsay trace kerman-alamulhadi-on-israel --format json
  $ hearsay trace --forward afghanistan-amirabdollahian-refuge
  $ hearsay trace kerman-alamulhadi

