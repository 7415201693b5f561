Of a claim that is no longer in force it is told by which claims, and what is doubtful about these:

  $ cat $DATA/prelude.toml - > amended.toml <<EOF
  > [[claim]]
  > id = "first"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-02"
  > [[claim]]
  > id = "second"
  > speaker = "a"
  > act = "asserts"
  > party = "y"
  > date = "2020-01-03"
  > revises = ["first"]
  > [[claim]]
  > id = "third"
  > speaker = "a"
  > date = "2020-01-05"
  > retracts = ["first"]
  > authenticity = "disputed"
  > EOF
  $ hearsay record --quiet amended.toml
  $ hearsay trace first | grep Standing
   Standing: no longer in force: revised by second; retracted by third (authenticity disputed)
  $ hearsay trace first --format json | grep -A3 '"amended_by"'
        "amended_by": [
          "second",
          "third"
        ],
  $ hearsay report e --format md | grep 'no longer in force:'
  - **Standing:** no longer in force: revised by second; retracted by third (authenticity disputed)

By the day on which it was only revised:

  $ hearsay trace first --as-of 2020-01-04 | grep Standing
   Standing: no longer in force: revised by second
  $ hearsay trace first --as-of 2020-01-02 | grep -c Standing
  0
  [1]

What takes it back is taken back itself:

  $ cat >> amended.toml <<EOF
  > [[claim]]
  > id = "fourth"
  > speaker = "a"
  > date = "2020-01-06"
  > retracts = ["second", "third"]
  > EOF
  $ hearsay record --quiet amended.toml
  $ hearsay trace first | grep -A 1 Standing
   Standing: stands again: revised by second; retracted by third (authenticity disputed), which were
     taken back
  $ hearsay trace second | grep Standing
   Standing: no longer in force: retracted by fourth
