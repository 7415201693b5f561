# SPDX-License-Identifier: Apache-2.0

"""What a careful script does instead of `hearsay record`: tomllib, sqlite3, no validation.

    python3 record_in_python.py FOLDER DATABASE
"""

import hashlib
import json
import pathlib
import sqlite3
import sys
import tomllib

KINDS = ("event", "actor", "outlet", "document", "claim")

folder, database = sys.argv[1:]
db = sqlite3.connect(database)
db.executescript(
    """
    PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
    CREATE TABLE record (kind TEXT, id TEXT, file TEXT, digest TEXT, content TEXT, PRIMARY KEY (kind, id));
    CREATE TABLE claim (id TEXT PRIMARY KEY, event TEXT, speaker TEXT, party TEXT, act TEXT, date TEXT);
    CREATE TABLE link (claim TEXT, field TEXT, target TEXT);
    CREATE TABLE appearance (claim TEXT, document TEXT, locator TEXT, quote TEXT);
    CREATE VIRTUAL TABLE search USING fts5 (id, text);
    """
)
for path in sorted(pathlib.Path(folder).rglob("*.toml")):
    with open(path, "rb") as file:
        tables = tomllib.load(file)
    records, claims, links, appearances, texts = [], [], [], [], []
    for kind in KINDS:
        for record in tables.get(kind, ()):
            content = json.dumps(record, sort_keys=True, ensure_ascii=False)
            digest = hashlib.sha256(content.encode()).hexdigest()
            records.append((kind, record["id"], str(path), digest, content))
            if kind != "claim":
                texts.append((record["id"], record.get("title") or record.get("name")))
                continue
            claims.append(tuple(record.get(key) for key in ("id", "event", "speaker", "party", "act", "date")))
            links += [(record["id"], "repeats", target) for target in record.get("repeats", ())]
            appearances += [
                (record["id"], each["document"], each.get("locator"), each.get("quote"))
                for each in record.get("appearance", ())
            ]
            words = [record.get(key, "") for key in ("quote", "translation", "statement")]
            words += [each.get("quote", "") for each in record.get("appearance", ())]
            texts.append((record["id"], "\n".join(words)))
    db.executemany("INSERT INTO record VALUES (?, ?, ?, ?, ?)", records)
    db.executemany("INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?)", claims)
    db.executemany("INSERT INTO link VALUES (?, ?, ?)", links)
    db.executemany("INSERT INTO appearance VALUES (?, ?, ?, ?)", appearances)
    db.executemany("INSERT INTO search VALUES (?, ?)", texts)
db.commit()
db.executescript(
    """
    CREATE INDEX claim_by_event ON claim (event);
    CREATE INDEX link_by_target ON link (target);
    CREATE INDEX appearance_by_document ON appearance (document);
    """
)
