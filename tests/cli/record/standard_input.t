Records come from standard input too:

  $ printf 'schema = 1\n[[actor]]\nid = "a"\nname = "A"\nkind = "person"\n' | hearsay record -
  recorded 1 file (recording 1): 1 added, 0 changed, 0 unchanged
    added: 1 actor
  $ printf 'schema = 1\n[[actor]]\nid = "a"\nname = 7\nkind = "person"\n' | hearsay record -
  error[H011]: `name` must be a text in quotes, not a whole number
   --> -:4:8
    |
  4 | name = 7
    |        ^
  
  1 error
  nothing was recorded
  [1]
  $ hearsay show a
  # -:2
  [[actor]]
  id = "a"
  name = "A"
  kind = "person"
  
  # no record refers to it

