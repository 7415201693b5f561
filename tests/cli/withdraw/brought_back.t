A file that was seen to be gone and is back has changed, whatever it holds: what was withdrawn meanwhile comes back, from a
file of its own as from a shared one.

  $ mkdir r; cp $DATA/gone/*.toml r; hearsay -q record r
  $ cp -r r kept; rm r/cl.toml; hearsay -q record r
  $ hearsay -q withdraw claim c1 c2 --reason deleted; hearsay record r
  nothing changed: 5 records in 1 file stand as recorded
  $ cp kept/cl.toml r; hearsay record r
  recorded 2 files (recording 3): 2 added, 0 changed, 5 unchanged
    added: 2 claims
  note: claim c1 was withdrawn (2023-11-14, reason: deleted), and is in force again
  note: claim c2 was withdrawn (2023-11-14, reason: deleted), and is in force again
    their files have changed, or are there again; to keep them out, take them out of the files, and withdraw them again
  $ hearsay list claims -q | wc -l; hearsay record r; hearsay verify | sed 's/head.*//'
  5
  nothing changed: 7 records in 2 files stand as recorded
  `hearsay.db` verifies: 3 recordings, 9 versions of records
  

Also where it was withdrawn before the file was seen to be gone:

  $ rm r/cl.toml; hearsay -q withdraw claim c1 c2 --reason deleted; hearsay record r/base.toml
  nothing changed: 5 records in 1 file stand as recorded
  $ cp kept/cl.toml r; hearsay record r 2>/dev/null | head -n 2
  recorded 2 files (recording 5): 2 added, 0 changed, 5 unchanged
    added: 2 claims

It does not where the file was only renamed, there and back, or read again:

  $ hearsay -q withdraw claim c2 --reason wrong
  $ mv r/cl.toml r/claims.toml; hearsay record r
  nothing changed: 6 records in 2 files stand as recorded
  1 record is withdrawn, and stays so until the file that holds it still is changed:
      claim c2 in r/claims.toml
  $ mv r/claims.toml r/cl.toml; hearsay record r
  nothing changed: 6 records in 2 files stand as recorded
  1 record is withdrawn, and stays so until the file that holds it still is changed:
      claim c2 in r/cl.toml
  $ touch r/cl.toml; hearsay record r
  nothing changed: 6 records in 2 files stand as recorded
  1 record is withdrawn, and stays so until the file that holds it still is changed:
      claim c2 in r/cl.toml
