What a claim without a topic is about does not depend on the order of files, nor on ids; what is taken over is on the
same topic, whether or not it has a position.

  $ cat "$DATA/prelude.toml" - > first.toml <<'END'
  > [[claim]]
  > id = "silent"
  > speaker = "y"
  > act = "withholds"
  > [[claim]]
  > id = "linked"
  > speaker = "x"
  > retracts = ["count"]
  > answers = ["silent"]
  > END
  $ cat > second.toml <<'END'
  > schema = 1
  > [[claim]]
  > id = "count"
  > event = "e"
  > speaker = "x"
  > topic = "killed"
  > act = "asserts"
  > value = 84
  > END
  $ hearsay check -q first.toml second.toml && hearsay check -q second.toml first.toml
  $ hearsay --db one.db record -q first.toml second.toml; hearsay --db other.db record -q second.toml first.toml
  $ hearsay --db one.db export --format toml -o again.toml && hearsay check -q again.toml
  toml: leaves out the history: who recorded what and when, earlier versions, withdrawals
  wrote again.toml
  $ hearsay --db other.db compare e --format json | grep '"topic": "killed"' | sort -u
        "topic": "killed",

  $ cat >> first.toml <<'END'
  > [[claim]]
  > id = "repeats-a-retraction"
  > speaker = "y"
  > topic = "responsibility"
  > repeats = ["linked"]
  > [[claim]]
  > id = "silent-about-another"
  > speaker = "y"
  > topic = "responsibility"
  > act = "withholds"
  > endorses = ["count"]
  > END
  $ hearsay check -q --format short first.toml second.toml
  first.toml:42:13: error[H043]: the claim repeats `linked`, which is about topic `killed`, not `responsibility` (what is about another topic is not taken over: use `answers`, or set `topic`)
  first.toml:48:14: error[H043]: the claim endorses `count`, which is about topic `killed`, not `responsibility` (what is about another topic is not taken over: use `answers`, or set `topic`)
  [1]

Where targets of one claim disagree, that is the one fault, and not what rests on it:

  $ cat "$DATA/prelude.toml" - > third.toml <<'END'
  > [[claim]]
  > id = "one"
  > speaker = "x"
  > act = "asserts"
  > party = "y"
  > [[claim]]
  > id = "other"
  > speaker = "y"
  > act = "asserts"
  > party = "x"
  > [[claim]]
  > id = "faulty"
  > speaker = "a"
  > repeats = ["one", "other"]
  > [[claim]]
  > id = "next"
  > speaker = "a"
  > repeats = ["other", "faulty"]
  > END
  $ hearsay check -q --format short third.toml
  third.toml:42:13: error[H045]: its links imply different positions: `one` and `other` do not say the same (write the claim's own `act` and `party`, `value` or `answer`)
  [1]
