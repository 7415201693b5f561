-- The rows that a comparison of the event :event needs, fetched by the sqlite3 shell: its claims with
-- their appearances and references, and whom and what these name. Numbers of fields and kinds are those of
-- src/store/references.hpp and <hearsay/vocabulary.hpp>.
.mode list
BEGIN;
CREATE TEMP TABLE here AS
SELECT reference.version
FROM record CROSS JOIN reference ON reference.target = record.key AND reference.field = 18
WHERE record.kind = 0 AND record.id = :event AND reference.version > 0;
SELECT * FROM here CROSS JOIN claim USING (version);
SELECT * FROM here CROSS JOIN appearance USING (version);
CREATE TEMP TABLE named AS
SELECT reference.* FROM here CROSS JOIN reference USING (version);
SELECT * FROM named;
SELECT * FROM record WHERE key IN (SELECT target FROM named UNION SELECT version FROM here);
SELECT * FROM actor WHERE version IN (SELECT target FROM named);
SELECT * FROM document WHERE version IN (SELECT target FROM named);
SELECT outlet.*
FROM outlet
WHERE version IN (
    SELECT target FROM reference WHERE field = 26 AND version IN (SELECT target FROM named)
);
COMMIT;
