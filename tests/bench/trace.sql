-- All claims from which the claim :claim came, by one recursive query.
WITH RECURSIVE past (key) AS (
    SELECT key FROM record WHERE kind = 4 AND id = :claim
    UNION
    SELECT reference.target
    FROM past CROSS JOIN reference ON reference.version = past.key AND reference.field < 16
)
SELECT count(*), sum(length(claim.date)) FROM past CROSS JOIN claim ON claim.version = past.key;
