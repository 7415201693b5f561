Files that hold or name what is told are named from where one is, not from the database:

  $ mkdir -p r/a r/b; cp $DATA/gone/base.toml r/a; cp $DATA/gone/cl.toml r/b; hearsay -q record r
  $ cd r/a; cp ../b/cl.toml .; sed -i 10,13d base.toml; hearsay --db ../../hearsay.db record .
  nothing changed: 6 records in 2 files stand as recorded
  1 record is no longer in the file that held it, and is still named; put it back, or change that first:
      actor bob, by claim c2 (cl.toml:11)
    if it stands in another file now, which was not read, record that first
  2 records stand in other files too, which were not read; take each out of one of them:
      claim c1 in $PWD/r/b/cl.toml
      claim c2 in $PWD/r/b/cl.toml
  $ cd ..; hearsay --db ../hearsay.db record b/cl.toml; hearsay --db ../hearsay.db record -q a/base.toml a/cl.toml
  nothing changed: 2 records in 1 file stand as recorded
  2 records stand in other files too, which were not read; take each out of one of them:
      claim c1 in a/cl.toml
      claim c2 in a/cl.toml
  $ hearsay --db ../hearsay.db record a/base.toml
  nothing changed: 4 records in 1 file stand as recorded
  1 record is no longer in the file that held it, and is still named; put it back, or change that first:
      actor bob, by claim c2 (a/cl.toml:11)
    if it stands in another file now, which was not read, record that first
