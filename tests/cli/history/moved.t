A key that moves from one appearance to another is shown where it stood and where it stands:

  $ cat >way.toml <<'EOR'
  > [[document]]
  > id = "d1"
  > outlet = "p"
  > date = "2020-01-03"
  > [[document]]
  > id = "d2"
  > outlet = "q"
  > date = "2020-01-03"
  > [[document]]
  > id = "d3"
  > outlet = "q"
  > date = "2020-01-02"
  > [[claim]]
  > id = "c1"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-02"
  > appearance = [{ document = "d1", via = ["d3"] }, { document = "d2" }]
  > EOR
  $ cat $DATA/prelude.toml way.toml >one.toml
  $ hearsay record --quiet one.toml
  $ sed -i 's/^appearance.*/appearance = [{ document = "d1" }, { document = "d2", via = ["d3"] }]/' one.toml
  $ hearsay record --quiet one.toml
  $ hearsay history c1 | tail -n 7
    recording 2  2023-11-14T22:13:20Z  changed
          [[claim.appearance]]
          document = "d1"
        - via = ["d3"]
          [[claim.appearance]]
          document = "d2"
        + via = ["d3"]

So is an appearance that is put before another, and that two changed places:

  $ sed -i 's/^appearance.*/appearance = [{ document = "d3" }, { document = "d1" }, { document = "d2", via = ["d3"] }]/' one.toml
  $ hearsay record --quiet one.toml
  $ sed -i 's/^appearance.*/appearance = [{ document = "d3" }, { document = "d2", via = ["d3"] }, { document = "d1" }]/' one.toml
  $ hearsay record --quiet one.toml
  $ hearsay history c1 | tail -n 11
        + [[claim.appearance]]
        + document = "d3"
    recording 4  2023-11-14T22:13:20Z  changed
        + 
        + [[claim.appearance]]
        + document = "d2"
        + via = ["d3"]
        - 
        - [[claim.appearance]]
        - document = "d2"
        - via = ["d3"]
