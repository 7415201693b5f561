A report is published, so it does not tell where on whose machine its records are: files are named from the
folder of the database, or from the home folder, whatever they were recorded as.

  $ mkdir records "$PWD/home"
  $ cp $RECORDS/*.toml records
  $ hearsay record -q "$PWD/records"
  $ hearsay report kerman-2024 --format text | grep "Recorded in" | head -2
   Recorded in: records/kerman-2024.toml:258
   Recorded in: records/kerman-2024.toml:139
  $ hearsay report kerman-2024 --format text | grep "Made with"
   Made with hearsay 0.1.0 from claims in records/kerman-2024.toml.
  $ hearsay report kerman-2024 --format json | grep -c "$PWD"
  0
  [1]
  $ hearsay report kerman-2024 --format json | grep '"file"' | head -1
          "file": "records/kerman-2024.toml",
  $ hearsay --db home/other.db record -q "$PWD/records"
  $ HOME="$PWD" hearsay --db home/other.db report kerman-2024 --format html | grep -o "Made with [^<]*"
  Made with hearsay 0.1.0 from claims in ~/records/kerman-2024.toml.

Relative paths stay as they were given, and a question that stays on the machine tells the whole path.

  $ hearsay --db third.db record -q records
  $ hearsay --db third.db report kerman-2024 --format md | grep "Recorded in" | head -1
  - **Recorded in:** records/kerman-2024.toml:258
  $ hearsay trace kerman-ansari-on-israel | grep "Recorded in"
   Recorded in: $PWD/records/kerman-2024.toml:153

What stands elsewhere is named so too where it was recorded from the home folder, and the store has its way from
the database; what is below neither folder stays as it was given.

  $ mkdir -p srv alice/recs bob && cp $DATA/prelude.toml alice/recs && cd alice
  $ printf 'schema = 1\n[[claim]]\nid = "c"\nevent = "e"\nspeaker = "a"\nact = "asserts"\nparty = "x"\ndate = "2024"\n' > recs/c.toml
  $ HOME="$PWD" hearsay --db ../srv/h.db record -q recs
  $ HOME="$PWD" hearsay --db ../srv/h.db show c | grep -c alice/recs/c.toml
  1
  $ for f in text md json html; do HOME="$PWD" hearsay --db ../srv/h.db report e --format $f > page; grep -c alice page; grep -o '~/recs/c.toml' page | sort -u; done
  0
  ~/recs/c.toml
  0
  ~/recs/c.toml
  0
  ~/recs/c.toml
  0
  ~/recs/c.toml
  $ ln -s alice ../link; HOME="$PWD/../link" hearsay --db ../srv/h.db report e | grep "Recorded in"
   Recorded in: ~/recs/c.toml:2
  $ HOME="$PWD/../bob" hearsay --db ../srv/h.db report e | grep "Recorded in"
   Recorded in: ../alice/recs/c.toml:2
  $ hearsay --db h.db record -q recs && HOME="$PWD" hearsay --db h.db report e | grep "Recorded in"
   Recorded in: recs/c.toml:2
  $ cd ..

A page that only its owner may read stays so, and a link is followed where nothing is yet.
  $ echo old > private.html && chmod 600 private.html
  $ hearsay report kerman-2024 -o private.html && stat -c %a private.html
  wrote private.html
  600
  $ ln -s not-yet.md link.md
  $ hearsay report kerman-2024 --format md -o link.md && test -L link.md && head -1 not-yet.md
  wrote link.md
  # Provenance report: Attack on the Soleimani memorial in Kerman
