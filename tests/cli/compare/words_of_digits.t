An answer that is a word is told as it stands, also where it is made of digits; numbers are those of `value`:

  $ cat $DATA/prelude.toml - >one.toml <<'EOR'
  > [[document]]
  > id = "d"
  > outlet = "p"
  > date = "2020-01-05"
  > [[claim]]
  > id = "b1"
  > speaker = "a"
  > act = "asserts"
  > topic = "battalion"
  > answer = "3"
  > appearance = [{ document = "d" }]
  > [[claim]]
  > id = "b2"
  > speaker = "x"
  > act = "asserts"
  > topic = "battalion"
  > answer = "10001"
  > appearance = [{ document = "d" }]
  > [[claim]]
  > id = "n1"
  > speaker = "x"
  > act = "asserts"
  > topic = "dead"
  > value = 10001
  > appearance = [{ document = "d" }]
  > [[claim]]
  > id = "n2"
  > speaker = "a"
  > act = "asserts"
  > topic = "dead"
  > value = 12
  > appearance = [{ document = "d" }]
  > EOR
  $ sed -i 's/^id = "e"/&\ntopics = { battalion = "Which battalion?", dead = "How many died?" }/' one.toml
  $ hearsay record --quiet one.toml
  $ hearsay compare e | grep -E '10,?001|^ 3|run from|died'
   10001
   3
   - rival answers: 10001, by Xland (b2); 3, by Anna (b1)
  How many died?  [dead]
   10,001
   The asserted numbers run from 12 to 10,001.
   - rival answers: 12, by Anna (n2); 10,001, by Xland (n1)
