What was captured is verified with the records, wherever hearsay is called from:

  $ hearsay init . --quiet
  $ mkdir -p records/captures; printf '<p>Fire</p>\n' > records/captures/fire.html
  $ digest=$(sha256sum < records/captures/fire.html | cut -d ' ' -f 1)
  $ sed -i "s|^id = \"daily-2024-05-04\"|&\nfile = \"captures/fire.html\"\nsha256 = \"$digest\"|" records/example.toml
  $ hearsay record --quiet records
  $ hearsay verify
  `hearsay.db` verifies: 1 recording, 7 versions of records, 1 captured file
  head [0-9a-f]{64} (re)
  $ cd records && hearsay --db ../hearsay.db verify --format json | grep captures; cd ..
    "captures": 1,
    "captures_unchecked": 0,
    "captures_left_out": 0,

A capture that changed, that is gone, and that is no file:

  $ echo '<p>No fire</p>' > records/captures/fire.html; hearsay verify
  document daily-2024-05-04: its capture `captures/fire.html` is not what was captured: its digest differs
  `hearsay.db` does not verify: 1 problem, with a captured file
  the chain of recordings is whole, and so is all that stands in it: 1 recording, 7 versions of records
  `hearsay verify --without-captures` leaves captured files out
  head [0-9a-f]{64} (re)
  [1]
  $ rm records/captures/fire.html; hearsay verify | sed "s|$PWD|.|"
  document daily-2024-05-04: its capture `captures/fire.html` is missing from `./records/captures`
  `hearsay.db` does not verify: 1 problem, with a captured file
  the chain of recordings is whole, and so is all that stands in it: 1 recording, 7 versions of records
  `hearsay verify --without-captures` leaves captured files out
  head [0-9a-f]{64} (re)
  $ mkfifo records/captures/fire.html; hearsay verify
  document daily-2024-05-04: its capture `captures/fire.html` is not a file
  `hearsay.db` does not verify: 1 problem, with a captured file
  the chain of recordings is whole, and so is all that stands in it: 1 recording, 7 versions of records
  `hearsay verify --without-captures` leaves captured files out
  head [0-9a-f]{64} (re)
  [1]

A database that somebody else made does not lead out of the folder of its records:

  $ cp hearsay.db whole.db
  $ LC_ALL=C sed -i 's|captures/fire.html|../../../../etc/pw|' hearsay.db
  $ hearsay verify | grep -v head
  document daily-2024-05-04: it is not what recording 1 recorded
  document daily-2024-05-04: its capture `../../../../etc/pw` is not below the folder of its record file
  `hearsay.db` does not verify: 2 problems
  $ cp whole.db hearsay.db

One without a digest cannot be verified, which is said:

  $ sed -i '/^sha256/d' records/example.toml; hearsay record --quiet records
  $ hearsay verify
  `hearsay.db` verifies: 2 recordings, 8 versions of records
  1 capture cannot be checked: no `sha256` or no known place is on record
  head [0-9a-f]{64} (re)
