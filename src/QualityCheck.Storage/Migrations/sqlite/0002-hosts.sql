-- Reports that are there already have none: rows never change.
ALTER TABLE report ADD COLUMN host TEXT;
CREATE INDEX report_host ON report (host, stored_at, id);
