A report names files from the database, also where they were recorded by their whole path through a linked folder:

  $ mkdir -p real/records; cp $DATA/gone/*.toml real/records; ln -s real lnk; cd lnk
  $ hearsay record -q "$(pwd -L)/records"
  $ hearsay report ev --format html | grep -o '[^">]*records/cl.toml' | sort -u
  Made with hearsay 0.1.0 from claims in records/cl.toml
  records/cl.toml
  $ hearsay report ev --format json | grep -o '"[^"]*cl.toml"' | sort -u
  "records/cl.toml"
  $ cd ../real; hearsay report ev --format md | grep -o '[^ `]*cl.toml' | sort -u
  records/cl.toml
