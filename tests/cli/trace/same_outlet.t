Two texts of one outlet are told apart where they are named again.
  $ cat $DATA/prelude.toml - > r.toml <<EOF
  > [[document]]
  > id = "d1"
  > outlet = "p"
  > title = "First"
  > date = "2020-01-02"
  > [[document]]
  > id = "d2"
  > outlet = "p"
  > title = "Second"
  > date = "2020-01-03"
  > [[document]]
  > id = "d3"
  > outlet = "q"
  > title = "Third"
  > date = "2020-01-04"
  > [[document]]
  > id = "d4"
  > outlet = "q"
  > title = "Fourth"
  > date = "2020-01-05"
  > [[claim]]
  > id = "k"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-02"
  > appearance = [{ document = "d1" }, { document = "d2" }, { document = "d3", via = ["d1", "d2"] }, { document = "d4", via = ["d1", "d2"] }]
  > EOF
  $ hearsay record --quiet r.toml
  $ hearsay trace k | grep "see above"
      ├─ taken from, 3 days earlier: “First” (d1) (see above)
      └─ taken from, 2 days earlier: “Second” (d2) (see above)
