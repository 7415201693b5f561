A database is the same one by whatever name, be it a link; so nobody reads an older state of it by another name:

  $ mkdir real; ln -s real/x.db link.db
  $ cat $DATA/prelude.toml > real/r.toml
  $ hearsay --db link.db record real/r.toml | head -1
  recorded 1 file (recording 1): 6 added, 0 changed, 0 unchanged
  $ ls real
  r.toml
  x.db
  $ hearsay --db link.db record real/r.toml
  nothing changed: 6 records in 1 file stand as recorded
  $ hearsay --db real/x.db record real/r.toml
  nothing changed: 6 records in 1 file stand as recorded

A dry run writes nothing, whatever it has to look at, and a file under another name is the same file:

  $ sed -i 's/Xland/Exland/' real/r.toml; sha256sum real/x.db >before
  $ hearsay --db link.db record --dry-run real/r.toml
  would record from 1 file: 0 added, 1 changed, 5 unchanged
    changed: 1 actor
    ~ actor x
  $ sha256sum -c before; ls real
  real/x.db: OK
  r.toml
  x.db
  $ ln real/r.toml real/another.toml
  $ hearsay --db link.db record real
  recorded 1 file (recording 2): 0 added, 1 changed, 5 unchanged
    changed: 1 actor
    ~ actor x
