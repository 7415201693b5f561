Records come from standard input too:

  $ printf 'schema = 1\n[[actor]]\nid = "a"\nname = "A"\nkind = "person"\n' | hearsay record -
  $ printf 'schema = 1\n[[actor]]\nid = "a"\nname = 7\nkind = "person"\n' | hearsay record -
  $ hearsay show a

