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

A page that only its owner may read stays so, and a link is followed where nothing is yet.
  $ echo old > private.html && chmod 600 private.html
  $ hearsay report kerman-2024 -o private.html && stat -c %a private.html
  wrote private.html
  600
  $ ln -s not-yet.md link.md
  $ hearsay report kerman-2024 --format md -o link.md && test -L link.md && head -1 not-yet.md
  wrote link.md
  # Provenance report: Attack on the Soleimani memorial in Kerman
