A list that is cut short has commas like others:

  $ { cat $DATA/prelude.toml; echo '[[document]]
  > id = "d"
  > outlet = "p"
  > date = "2020-01-05"'; for n in 01 02 03 04 05 06 07 08 09 10 11 12; do
  >   echo "[[claim]]
  > id = \"c$n\"
  > speaker = \"a\"
  > act = \"asserts\"
  > party = \"x\"
  > date = \"2020-01-02\"
  > appearance = [{ document = \"d\" }]"; done
  > echo '[[claim]]
  > id = "z"
  > speaker = "y"
  > date = "2020-01-03"
  > appearance = [{ document = "d" }]
  > repeats = ["c01", "c02", "c03", "c04", "c05", "c06", "c07", "c08", "c09", "c10", "c11", "c12"]'; } >one.toml
  $ hearsay record --quiet one.toml
  $ hearsay trace z | grep -A 1 origins:
   12 origins: c01, c02, c03, c04, c05, c06, c07, c08, c09, c10 and 2 more.
   1 hop from the speaker to a text on record.
  $ hearsay compare e | grep -A 2 'first'
   first: c01, c02, c03, c04, c05, c06, c07, c08, c09, c10 and 2 more (their dates overlap); latest: z
   (a repeat)
   perpetrator  Anna     Post  2 Jan 2020  c01
