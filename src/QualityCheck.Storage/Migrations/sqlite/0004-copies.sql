-- Texts seen before: what was added later has the greater number.
CREATE TABLE copy_document (
  number       INTEGER PRIMARY KEY AUTOINCREMENT,
  content_id   TEXT NOT NULL UNIQUE,
  fingerprints INTEGER NOT NULL,
  digest       BLOB NOT NULL
);
CREATE TABLE copy_fingerprint (
  hash     INTEGER NOT NULL,
  document INTEGER NOT NULL,
  start    INTEGER NOT NULL,
  PRIMARY KEY (hash, document)
) WITHOUT ROWID;
CREATE INDEX copy_fingerprint_document ON copy_fingerprint (document);

CREATE TRIGGER copy_document_is_removed BEFORE DELETE ON copy_document
BEGIN DELETE FROM copy_fingerprint WHERE document = OLD.number; END;

-- What the text of a report was found to share with texts seen before it.
CREATE TABLE seen_before (
  report_id  TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  content_id TEXT NOT NULL,
  place      INTEGER NOT NULL,
  json       TEXT NOT NULL,
  PRIMARY KEY (report_id, content_id)
);
CREATE INDEX seen_before_content ON seen_before (content_id);
