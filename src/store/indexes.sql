-- Secondary indexes. A first fill makes them after its rows: building is cheaper than keeping up.

CREATE UNIQUE INDEX file_by_identity ON file (identity);
CREATE UNIQUE INDEX record_by_id ON record (kind, id);
CREATE INDEX version_superseded ON version (key) WHERE version < 0;
CREATE INDEX version_by_file ON version (file) WHERE version > 0;
CREATE INDEX reference_by_target ON reference (target, field);
