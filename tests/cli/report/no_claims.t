The page of an event without claims has no empty sections:

  $ hearsay record -q $DATA/prelude.toml; hearsay report e --format html | grep -o '<h2[^>]*>[^<]*\|No claim on record.'
  No claim on record.
  <h2 id="timeline">Timeline
  <h2 id="sources">Sources
  <h2 id="making">How this was made
