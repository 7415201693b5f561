Another program arrives at the same head by docs/integrity.md, from the database:

  $ cp -r "$RECORDS" records; hearsay record --quiet --by 'Anna "Anni" Lind' records
  $ sed -i 's/^hedge = .*/hedge = "so said"/' records/*.toml; hearsay record --quiet --reason 'all hedged' records
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
  > for number, at, by, tool, reason in db.execute(
  >     "SELECT number, at, made_by, tool, reason FROM recording ORDER BY number"
  > ):
  >     sha = hashlib.sha256(
  >         line(at=at, before=head, by=by, number=number, reason=reason, tool=tool)
  >     )
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

All that is on record has the digests which the chain names, and so has what is written in other ways than it is
told:

  $ mkdir ../ways; cd ../ways; cp -r "$RECORDS" records; cat > records/ways.toml <<'END'
  > schema = 1
  > [defaults]
  > event = "ways"
  > document = "ways-page"
  > language = "fr"
  > topic = "injured"
  > [[event]]
  > id = "ways"
  > title = "Ways"
  > date = "2024-01-03"
  > coordinates = [30.0, 57.25]
  > [[actor]]
  > id = "ways-z"
  > name = "Z"
  > kind = "person"
  > [[actor]]
  > id = "ways-a"
  > name = "A"
  > kind = "person"
  > [[outlet]]
  > id = "ways-post"
  > name = "Post"
  > kind = "newspaper"
  > [[document]]
  > id = "ways-page"
  > outlet = "ways-post"
  > sha256 = "9834876DCFB05CB167A5C24953EBA58C4AC89B1ADF57F28F2F9D09AF107EE8F0"
  > [[claim]]
  > id = "ways-jointly"
  > speakers = ["ways-z", "ways-a"]
  > act = "asserts"
  > topic = "responsibility"
  > parties = ["ways-z", "ways-a"]
  > roles = ["sponsor", "perpetrator"]
  > [[claim]]
  > id = "ways-default"
  > speaker = "ways-z"
  > act = "asserts"
  > quote = "quatre-vingt-quatre"
  > value = 84
  > [[claim]]
  > id = "ways-disputed"
  > speaker = "ways-a"
  > disputes = ["ways-default"]
  > appearance = []
  > [[claim]]
  > id = "ways-doubted"
  > speaker = "ways-a"
  > act = "doubts"
  > questions = ["ways-default"]
  > [[claim]]
  > id = "ways-silent"
  > speaker = "ways-a"
  > act = "withholds"
  > uncertain = false
  > END
  $ cat > records/no-defaults.toml <<'END'
  > schema = 1
  > [[claim]]
  > id = "ways-corrected"
  > event = "ways"
  > speaker = "ways-z"
  > act = "asserts"
  > value = 80
  > revises = ["ways-default"]
  > [[claim]]
  > id = "ways-plain"
  > event = "ways"
  > speaker = "ways-z"
  > act = "withholds"
  > END
  $ hearsay record --quiet records
  $ cat > contents.py <<'END'
  > import glob, hashlib, json, sqlite3, tomllib
  > KINDS = ["event", "actor", "outlet", "document", "claim"]
  > LISTS = {"speakers": "speaker", "parties": "party", "roles": "role"}
  > ROLES = ("perpetrator accomplice orchestrator instigator sponsor financier supplier facilitator harbourer"
  >          " beneficiary negligent credited").split()
  > LINKS = "repeats endorses disputes questions misreports revises retracts answers".split()
  > DEFAULTS = [("anonymous", False), ("unidentified", False), ("uncertain", False), ("authenticity", "genuine")]
  > def content(kind, record, defaults):
  >     record = dict(record)
  >     if kind == "claim":
  >         keys = ["event"] + ["language"] * ("quote" in record)
  >         record = {key: defaults[key] for key in keys if key in defaults} | record
  >         if "document" in defaults:
  >             record = {"appearance": [{"document": defaults["document"]}]} | record
  >         record = {LISTS.get(key, key): value for key, value in record.items()}
  >         for key in ("speaker", "party", "role", "on_behalf_of"):
  >             if isinstance(record.get(key), str):
  >                 record[key] = [record[key]]
  >         record["party"] = sorted(record.get("party", []))
  >         record["role"] = sorted(record.get("role", []), key=ROLES.index)
  >         names = bool(record["party"])
  >         answers = names or "value" in record or "answer" in record
  >         linked = any(key in record for key in LINKS)
  >         if answers or ("act" in record and not any(key in record for key in LINKS[:4])):
  >             default = "responsibility" if names or not answers or not linked else ""
  >             record.setdefault("topic", defaults.get("topic", default))
  >         if isinstance(record.get("value"), int):
  >             record["value"] = {"min": record["value"], "max": record["value"]}
  >     if "sha256" in record:
  >         record["sha256"] = record["sha256"].lower()
  >     for key, default in DEFAULTS:
  >         if record.get(key) == default:
  >             del record[key]
  >     return json.dumps({kind: told(record)}, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
  > def told(value):
  >     if isinstance(value, dict):
  >         return {key: told(each) for key, each in value.items() if each not in ("", [], {})}
  >     if isinstance(value, list):
  >         return [told(each) for each in value]
  >     return int(value) if isinstance(value, float) and value.is_integer() else value
  > asked = sqlite3.connect("file:hearsay.db?mode=ro", uri=True).execute("SELECT kind, id, digest FROM entry")
  > digests = {(KINDS[kind], id): digest for kind, id, digest in asked}
  > for path in glob.glob("records/**/*.toml", recursive=True):
  >     with open(path, "rb") as file:
  >         records = tomllib.load(file)
  >     for kind in KINDS:
  >         for record in records.get(kind, []):
  >             text = content(kind, record, records.get("defaults", {}))
  >             if hashlib.sha256(text.encode()).digest() != digests.pop((kind, record["id"])):
  >                 print("otherwise:", text)
  > print("not in a file:", digests)
  > END
  $ python3 contents.py
  not in a file: {}
