Another program arrives at the same head by docs/integrity.md, from the database:

  $ cp -r "$RECORDS" records; hearsay record --quiet records
  $ sed -i 's/^hedge = .*/hedge = "so said"/' records/*.toml; hearsay record --quiet records
  $ hearsay withdraw claim afghanistan-khatib-on-refuge --reason 'printed "twice", said Müller' --quiet
  $ cat > head.py <<'END'
  > import hashlib, json, sqlite3
  > KINDS = ["event", "actor", "outlet", "document", "claim"]
  > CHANGES = ["added", "changed", "withdrawn"]
  > db = sqlite3.connect("file:hearsay.db?mode=ro", uri=True)
  > def line(**members):
  >     members = {key: value for key, value in members.items() if value is not None}
  >     text = json.dumps(members, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
  >     return text.encode() + b"\n"
  > head = "0" * 64
  > for number, at, tool, reason in db.execute(
  >     "SELECT number, at, tool, reason FROM recording ORDER BY number"
  > ):
  >     sha = hashlib.sha256(line(at=at, before=head, number=number, reason=reason, tool=tool))
  >     for kind, id, change, digest in db.execute(
  >         "SELECT kind, id, change, digest FROM entry WHERE recording = ? ORDER BY kind, id",
  >         (number,),
  >     ):
  >         sha.update(line(change=CHANGES[change], digest=digest.hex() if digest else None,
  >                         id=id, kind=KINDS[kind]))
  >     for path, recorder, sha256, size in db.execute(
  >         "SELECT identity, source.recorder, source.sha256, source.size"
  >         " FROM recording_file AS source JOIN file USING (file)"
  >         " WHERE recording = ? ORDER BY identity",
  >         (number,),
  >     ):
  >         sha.update(line(file=path, recorder=recorder, sha256=sha256, size=size))
  >     head = sha.hexdigest()
  > print(head)
  > END
  $ python3 head.py > theirs; hearsay history --head > ours; cmp theirs ours && wc -l < ours
  1
  $ sqlite3 hearsay.db 'SELECT DISTINCT change FROM entry ORDER BY change'
  0
  1
  2

Records as docs/integrity.md prints them for example have the digest that the chain
names:

  $ mkdir small; cd small; cat > said.toml <<'END'
  > schema = 1
  > [[event]]
  > id = "kerman"
  > title = "Kerman"
  > date = "2024-01-03"
  > [[actor]]
  > id = "source"
  > name = "A source"
  > kind = "person"
  > [[actor]]
  > id = "they"
  > name = "They"
  > kind = "armed-group"
  > [[claim]]
  > id = "said"
  > event = "kerman"
  > speaker = "source"
  > act = "suggests"
  > party = "they"
  > date = "2024-01~"
  > [[claim]]
  > id = "dead"
  > event = "kerman"
  > speaker = "source"
  > topic = "killed"
  > act = "asserts"
  > value = { min = 61 }
  > date = "2024-01~"
  > END
  $ hearsay record --quiet said.toml
  $ ask() { sqlite3 hearsay.db "SELECT lower(hex(digest)) FROM entry WHERE id = '$1'"; }
  $ of() { printf %s "$1" | sha256sum | cut -d ' ' -f 1; }
  $ test "$(ask said)" = "$(of '{"claim":{"act":"suggests","date":"2024-01~","event":"kerman","id":"said","party":["they"],"speaker":["source"],"topic":"responsibility"}}')"
  $ test "$(ask dead)" = "$(of '{"claim":{"act":"asserts","date":"2024-01~","event":"kerman","id":"dead","speaker":["source"],"topic":"killed","value":{"min":61}}}')"
