A record that has changed becomes a new version; one that its file no longer holds stays, and that is
said:

  $ hearsay init . --quiet
  $ hearsay record records
  $ sed -i 's/Old wiring caused/Wiring from 1970 caused/' records/example.toml
  $ hearsay record records
  $ sed -i '/^id = "mayor-doubts-wiring"/,$d' records/example.toml
  $ sed -i '$d' records/example.toml
  $ hearsay record records
  $ hearsay list claims

An id that moves to another file keeps its history; one that stands in two files is an error, also when
only one of the files is new:

  $ printf 'schema = 1\n[[actor]]\nid = "traders"\nname = "Traders"\nkind = "group"\n' > records/more.toml
  $ hearsay record records

