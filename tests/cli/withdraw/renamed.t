A file that was only renamed brings nothing back that was withdrawn; one that changed does.
  $ mkdir r && cat > r/a.toml <<EOF
  > schema = 1
  > [[actor]]
  > id = "a"
  > name = "A"
  > kind = "person"
  > [[actor]]
  > id = "b"
  > name = "B"
  > kind = "person"
  > EOF
  $ hearsay record --quiet r
  $ hearsay withdraw actor b --reason "not a person"
  withdrew actor b (recording 2); history keeps it
  take it out of r/a.toml (line 6) too: it comes back when that file changes and is recorded
  $ mv r/a.toml r/b.toml
  $ hearsay record r
  nothing changed: 1 record in 1 file stands as recorded
  1 record is withdrawn, and stays so until the file that holds it still is changed:
      actor b in r/b.toml
  $ hearsay list actors
   actor  kind    name  affiliations
   ─────  ──────  ────  ────────────
   a      person  A
   1 actor
  $ echo 'country = "IR"' >> r/b.toml
  $ hearsay record r
  recorded 1 file (recording 3): 1 added, 0 changed, 1 unchanged
    added: 1 actor
  note: actor b was withdrawn (2023-11-14, reason: not a person), and is in force again
    its file has changed, or is there again; to keep it out, take it out of the file, and withdraw it again
  $ hearsay verify
  `hearsay.db` verifies: 3 recordings, 3 versions of records
  head fbc058ca55bd49b48c6d5db032656f10ee181024c050a5f68bbb89bda950718b

A file that was renamed and changed, and is as it was then again, has changed: that is no copy of the file that is gone.

  $ mkdir s && cp r/b.toml s/b.toml && export HEARSAY_DB=other.db && hearsay record -q s
  $ mv s/b.toml s/c.toml; hearsay record -q s; cp s/c.toml kept.toml
  $ head -5 kept.toml > s/c.toml; hearsay record -q s; hearsay withdraw actor b --reason "not a person"
  withdrew actor b (recording 2); history keeps it
  $ cp kept.toml s/c.toml; hearsay record s
  recorded 1 file (recording 3): 1 added, 0 changed, 1 unchanged
    added: 1 actor
  note: actor b was withdrawn (2023-11-14, reason: not a person), and is in force again
    its file has changed, or is there again; to keep it out, take it out of the file, and withdraw it again
