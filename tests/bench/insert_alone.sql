-- Inserting alone: all rows of a database that hearsay made (attached as "made") into a new one of the same
-- tables, the indexes and the full text after them. Run by script/bench with the sqlite3 shell, after
-- schema.sql and before indexes.sql.
INSERT INTO migration SELECT * FROM made.migration;
INSERT INTO recording SELECT * FROM made.recording;
INSERT INTO file SELECT * FROM made.file;
INSERT INTO recording_file SELECT * FROM made.recording_file;
INSERT INTO entry SELECT * FROM made.entry;
INSERT INTO record SELECT * FROM made.record;
INSERT INTO version SELECT * FROM made.version;
INSERT INTO event SELECT * FROM made.event;
INSERT INTO topic SELECT * FROM made.topic;
INSERT INTO actor SELECT * FROM made.actor;
INSERT INTO affiliation SELECT * FROM made.affiliation;
INSERT INTO outlet SELECT * FROM made.outlet;
INSERT INTO alias SELECT * FROM made.alias;
INSERT INTO document SELECT * FROM made.document;
INSERT INTO claim SELECT * FROM made.claim;
INSERT INTO appearance SELECT * FROM made.appearance;
INSERT INTO reference SELECT * FROM made.reference;
INSERT INTO search (rowid, text)
SELECT version, coalesce(title, '') || char(10) || coalesce(place, '') FROM made.event;
INSERT INTO search (rowid, text) SELECT version, name FROM made.actor;
INSERT INTO search (rowid, text) SELECT version, name FROM made.outlet;
INSERT INTO search (rowid, text) SELECT version, title FROM made.document;
INSERT INTO search (rowid, text)
SELECT
    version,
    coalesce(quote, '') || char(10) || coalesce(translation, '') || char(10) || coalesce(statement, '')
        || char(10) || coalesce(quotes, '')
FROM made.claim
LEFT JOIN (SELECT version, group_concat(quote, char(10)) AS quotes FROM made.appearance GROUP BY version)
    USING (version);
