-- The hearsay database, version 4. (Version 1 was never released. Versions 2 and 3 had other texts in the search index,
-- and did not tell who made a recording; migrations.cpp brings both up.)
--
-- Records and their history live in the same tables. Each record has a key, and each version of its
-- content a number: the current version has the number of the record's key, so that everything current is
-- found by key alone; a version that was superseded or withdrawn is renumbered to a negative number,
-- downwards from -1. `since` is the recording that made a version, `until` the one that ended it; where
-- no version of the record begins at `until`, the record was withdrawn there.
--
-- Every reference of one record to another is a row of `reference`, whose `field` says which: the numbers
-- are frozen in references.hpp. Words of closed vocabularies are stored as their numbers, frozen in
-- <hearsay/vocabulary.hpp>; roles as a mask of these; dates as written; absent texts as NULL.
-- Times are microseconds since 1970 UTC but for `file.modified`, which is nanoseconds; -1 there means that
-- the file has to be read again, -2 that it was gone when it was last looked for.
--
-- `recording`, `recording_file` and `entry` are the chain of recordings: chain.hpp tells over what its
-- digests are made. Ids stand in `entry` once more, so that what is missing elsewhere can be named.

CREATE TABLE migration (
    version INTEGER PRIMARY KEY,
    name    TEXT NOT NULL
) STRICT;

CREATE TABLE recording (
    number INTEGER PRIMARY KEY,
    at     INTEGER NOT NULL,
    tool   TEXT,
    reason TEXT,
    digest BLOB,  -- of the recording and all before it; NULL only within the transaction that makes it
    made_by TEXT
) STRICT;

-- Files as they were last read.
CREATE TABLE file (
    file     INTEGER PRIMARY KEY,
    identity TEXT NOT NULL,
    path     TEXT,
    size     INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    inode    INTEGER NOT NULL,
    sha256   TEXT,
    recorder TEXT,
    seen     INTEGER NOT NULL,           -- time of the run that read it
    records  INTEGER NOT NULL DEFAULT 0  -- how many current records stand in it
) STRICT;

-- What a recording took from which file.
CREATE TABLE recording_file (
    recording INTEGER NOT NULL REFERENCES recording,
    file      INTEGER NOT NULL REFERENCES file,
    size      INTEGER NOT NULL,
    sha256    TEXT,
    recorder  TEXT,
    PRIMARY KEY (recording, file)
) WITHOUT ROWID, STRICT;

-- What a recording did to which records.
CREATE TABLE entry (
    recording INTEGER NOT NULL REFERENCES recording,
    kind      INTEGER NOT NULL,
    id        TEXT NOT NULL,
    change    INTEGER NOT NULL,  -- 0 added, 1 changed, 2 withdrawn
    digest    BLOB,              -- SHA-256 of the canonical content that begins; see content.hpp
    PRIMARY KEY (recording, kind, id),
    CHECK ((digest IS NULL) = (change = 2))
) WITHOUT ROWID, STRICT;

CREATE TABLE record (
    key  INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    id   TEXT NOT NULL
) STRICT;

CREATE TABLE version (
    version INTEGER PRIMARY KEY,
    key     INTEGER NOT NULL REFERENCES record,
    since   INTEGER NOT NULL REFERENCES recording,
    until   INTEGER REFERENCES recording,
    file    INTEGER REFERENCES file,
    line    INTEGER,
    CHECK ((version > 0) = (until IS NULL) AND (version < 0 OR version = key))
) STRICT;

CREATE TABLE event (
    version   INTEGER PRIMARY KEY REFERENCES version ON UPDATE CASCADE,
    title     TEXT,
    date      TEXT,
    place     TEXT,
    country   TEXT,
    latitude  REAL,
    longitude REAL,
    summary   TEXT,
    note      TEXT
) STRICT;

CREATE TABLE topic (
    version  INTEGER NOT NULL REFERENCES event ON UPDATE CASCADE,
    id       TEXT NOT NULL,
    question TEXT,
    PRIMARY KEY (version, id)
) WITHOUT ROWID, STRICT;

CREATE TABLE actor (
    version      INTEGER PRIMARY KEY REFERENCES version ON UPDATE CASCADE,
    name         TEXT,
    kind         INTEGER NOT NULL,
    country      TEXT,
    anonymous    INTEGER NOT NULL,
    unidentified INTEGER NOT NULL,
    described_as TEXT,
    reliability  TEXT,
    note         TEXT
) STRICT;

-- The body itself is in `reference`, under the same item.
CREATE TABLE affiliation (
    version    INTEGER NOT NULL REFERENCES actor ON UPDATE CASCADE,
    item       INTEGER NOT NULL,
    relation   INTEGER NOT NULL,
    office     TEXT,
    held_from  TEXT,
    held_until TEXT,
    PRIMARY KEY (version, item)
) WITHOUT ROWID, STRICT;

CREATE TABLE outlet (
    version     INTEGER PRIMARY KEY REFERENCES version ON UPDATE CASCADE,
    name        TEXT,
    kind        INTEGER NOT NULL,
    control     INTEGER,
    country     TEXT,
    language    TEXT,
    url         TEXT,
    reliability TEXT,
    note        TEXT
) STRICT;

-- Other names of events, actors and outlets.
CREATE TABLE alias (
    version  INTEGER NOT NULL REFERENCES version ON UPDATE CASCADE,
    position INTEGER NOT NULL,
    text     TEXT,
    PRIMARY KEY (version, position)
) WITHOUT ROWID, STRICT;

CREATE TABLE document (
    version   INTEGER PRIMARY KEY REFERENCES version ON UPDATE CASCADE,
    title     TEXT,
    language  TEXT,
    url       TEXT,
    date      TEXT,
    accessed  TEXT,
    archived  TEXT,
    file      TEXT,
    sha256    TEXT,
    deleted   TEXT,
    retracted TEXT,
    note      TEXT
) STRICT;

CREATE TABLE claim (
    version          INTEGER PRIMARY KEY REFERENCES version ON UPDATE CASCADE,
    act              INTEGER,
    topic            TEXT,
    roles            INTEGER,
    value_min        INTEGER,
    value_max        INTEGER,
    answer           TEXT,
    date             TEXT,
    disclosed        TEXT,
    mode             INTEGER,
    certainty        INTEGER,
    credibility      INTEGER,
    authenticity     INTEGER NOT NULL,
    uncertain        INTEGER NOT NULL,
    capacity         TEXT,
    speaker_as_named TEXT,
    party_as_named   TEXT,
    hedge            TEXT,
    language         TEXT,
    translator       TEXT,
    statement        TEXT,
    quote            TEXT,
    translation      TEXT,
    note             TEXT
) STRICT;

-- Its document or outlet, and what it came via, are in `reference`, under the same item. One that says no
-- more has no row here.
CREATE TABLE appearance (
    version     INTEGER NOT NULL REFERENCES claim ON UPDATE CASCADE,
    item        INTEGER NOT NULL,
    date        TEXT,
    url         TEXT,
    certainty   INTEGER,
    language    TEXT,
    quote       TEXT,
    translation TEXT,
    distorts    TEXT,
    locator     TEXT,
    note        TEXT,
    PRIMARY KEY (version, item)
) WITHOUT ROWID, STRICT;

CREATE TABLE reference (
    version  INTEGER NOT NULL REFERENCES version ON UPDATE CASCADE,
    field    INTEGER NOT NULL,
    ordinal  INTEGER NOT NULL,  -- item + 65536 * position; see references.hpp
    target   INTEGER NOT NULL REFERENCES record,
    PRIMARY KEY (version, field, ordinal)
) WITHOUT ROWID, STRICT;

-- Full text of the current records by their keys. The texts themselves are not kept here: what a record
-- puts in is told by search_text.hpp, and its old text takes it out again.
CREATE VIRTUAL TABLE search USING fts5 (
    text, content = '', tokenize = "unicode61 remove_diacritics 2 categories 'L* N* M* Co'"
);
