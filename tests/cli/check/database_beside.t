With a database beside, the same records are checked as without it:

  $ hearsay check --format json "$RECORDS" > alone.json
  $ hearsay record -q "$RECORDS"
  $ hearsay check --format json "$RECORDS" > beside.json
  $ cmp alone.json beside.json

References may lead to what is on record, and its ids may look like new ones:

  $ mkdir new; cat > new/one.toml <<'END'
  > schema = 1
  > [[outlet]]
  > id = "tehran-tirnes"
  > name = "Tehran Tirnes"
  > kind = "newspaper"
  > [[actor]]
  > id = "somebody"
  > name = "Somebody"
  > kind = "person"
  > [[claim]]
  > id = "kerman-somebody"
  > event = "kerman-2024"
  > speaker = "somebody"
  > act = "denies"
  > party = "israel"
  > date = "2024-01-05"
  > [[claim.appearance]]
  > outlet = "tehran-tirnes"
  > END
  $ hearsay check --format short new
  new/one.toml:3:7: warning[H112]: outlet `tehran-tirnes` looks like `tehran-times` (if both are one, give them one id; if not, ids that are easier to tell apart)
  new/one.toml:10:1: warning[H101]: `kerman-somebody`: no first-hand item is identified; the item of Tehran Tirnes is not identified (add what is known; what nobody knows stays a gap, and is shown as one)
  $ HEARSAY_DB=none.db hearsay check --format short new
  new/one.toml:12:10: error[H021]: there is no event `kerman-2024` (record it, or correct the id)
  new/one.toml:15:10: error[H021]: there is no actor `israel` (record it, or correct the id)
  [1]

A claim on record that amends one that is checked is looked at with it:

  $ cat > new/two.toml <<'END'
  > schema = 1
  > [[claim]]
  > id = "kerman-somebody-after-all"
  > event = "kerman-2024"
  > speaker = "somebody"
  > act = "asserts"
  > party = "israel"
  > date = "2024-01-03"
  > revises = ["kerman-somebody"]
  > [[claim.appearance]]
  > outlet = "tehran-tirnes"
  > END
  $ hearsay check --format short new
  new/one.toml:3:7: warning[H112]: outlet `tehran-tirnes` looks like `tehran-times` (if both are one, give them one id; if not, ids that are easier to tell apart)
  new/one.toml:10:1: warning[H101]: `kerman-somebody`: no first-hand item is identified; the item of Tehran Tirnes is not identified (add what is known; what nobody knows stays a gap, and is shown as one)
  new/two.toml:2:1: warning[H101]: `kerman-somebody-after-all`: no first-hand item is identified; the item of Tehran Tirnes is not identified (add what is known; what nobody knows stays a gap, and is shown as one)
  new/two.toml:2:1: warning[H102]: What Somebody said is dated before what Somebody said, which it revises (3 January 2024; 5 January 2024) (check the dates, and the way that the claim took)
  $ hearsay record -q new; hearsay check --format short new/one.toml
  new/one.toml:3:7: warning[H112]: outlet `tehran-tirnes` looks like `tehran-times` (if both are one, give them one id; if not, ids that are easier to tell apart)
  new/one.toml:10:1: warning[H101]: `kerman-somebody`: no first-hand item is identified; the item of Tehran Tirnes is not identified (add what is known; what nobody knows stays a gap, and is shown as one)
  new/two.toml:2:1: warning[H101]: `kerman-somebody-after-all`: no first-hand item is identified; the item of Tehran Tirnes is not identified (add what is known; what nobody knows stays a gap, and is shown as one)
  new/two.toml:2:1: warning[H102]: What Somebody said is dated before what Somebody said, which it revises (3 January 2024; 5 January 2024) (check the dates, and the way that the claim took)
