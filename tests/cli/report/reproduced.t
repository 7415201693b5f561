A report as of a time that something was recorded names the last recording that it is made of, and the head of the
chain then, to be held against a database:

  $ mkdir r
  $ cat $DATA/prelude.toml - > r/a.toml <<END
  > [[document]]
  > id = "d"
  > outlet = "p"
  > date = "2020-01-03"
  > [[claim]]
  > id = "c"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-02"
  > [[claim.appearance]]
  > document = "d"
  > END
  $ hearsay record --quiet r
  $ hearsay report e --known-at 2023-11-15 | sed -n '/^How this was made/,$p'
  How this was made
   Made with hearsay 0.1.0.
   It tells what hearsay had recorded by 2023-11-15.
   The last recording that it is made of is 1, of 2023-11-14T22:13:20Z; the head of the chain of
     recordings then is 0c82507ac8bdcea3376494342665bf06c80adcc3e05fa3d600f0b443fdc55a8d.
   It tells who said what, since when, on what record and how independently; not who did it.
  $ hearsay report e --known-at 2023-11-15 --format json |
  > python3 -c 'import json, sys; print(json.load(sys.stdin)["recording"])'
  {'number': 1, 'at': '2023-11-14T22:13:20Z', 'head': '0c82507ac8bdcea3376494342665bf06c80adcc3e05fa3d600f0b443fdc55a8d'}
  $ hearsay history --head
  0c82507ac8bdcea3376494342665bf06c80adcc3e05fa3d600f0b443fdc55a8d

It is the same bytes later, when records have moved and others were added:

  $ hearsay report e --known-at 2023-11-15 -o one.html; hearsay report e --known-at 2023-11-15 -o one.json
  wrote one.html
  wrote one.json
  $ mkdir r/new; (echo '# moved'; cat r/a.toml) > r/new/b.toml; rm r/a.toml
  $ cat > r/later.toml <<END
  > schema = 1
  > [[claim]]
  > id = "later"
  > event = "e"
  > speaker = "y"
  > act = "denies"
  > party = "x"
  > date = "2020-01-04"
  > END
  $ SOURCE_DATE_EPOCH=1800000000 hearsay record --quiet r
  $ hearsay report e --known-at 2023-11-15 -o two.html; hearsay report e --known-at 2023-11-15 -o two.json
  wrote two.html
  wrote two.json
  $ cmp one.html two.html; cmp one.json two.json
  $ hearsay report e --known-at 2023-11-15 | sed -n '/^How this was made/,$p'
  How this was made
   Made with hearsay 0.1.0.
   It tells what hearsay had recorded by 2023-11-15.
   The last recording that it is made of is 1, of 2023-11-14T22:13:20Z; the head of the chain of
     recordings then is 0c82507ac8bdcea3376494342665bf06c80adcc3e05fa3d600f0b443fdc55a8d.
   It tells who said what, since when, on what record and how independently; not who did it.
  $ grep -c 'a.toml\|b.toml' two.html
  0
  [1]
  $ hearsay show c --format json --known-at 2023-11-15 | grep recorded_at
      "recorded_at": null
  $ hearsay show c --known-at 2023-11-15 | head -3
  [[claim]]
  id = "c"
  event = "e"
  $ hearsay list claims --format json --known-at 2023-11-15 | grep recorded_at
        "recorded_at": null
  $ hearsay trace c --known-at 2023-11-15 | grep 'Recorded in'
  [1]

Without a time, it names where all stands now, and no recording: the same records are the same report in any database:

  $ hearsay report e | sed -n '/^How this was made/,$p'
  How this was made
   Made with hearsay 0.1.0 from claims in r/later.toml and r/new/b.toml.
   It tells everything on record, without a cut in time.
   It tells who said what, since when, on what record and how independently; not who did it.
  $ hearsay report e -o now.html
  wrote now.html
  $ SOURCE_DATE_EPOCH=1900000000 hearsay --db other.db record --quiet r
  $ hearsay --db other.db report e -o other.html
  wrote other.html
  $ cmp now.html other.html
