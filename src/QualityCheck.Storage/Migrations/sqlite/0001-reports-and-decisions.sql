-- Times are UTC in ISO 8601 with milliseconds, so that they sort as text.
CREATE TABLE report (
  id           TEXT NOT NULL PRIMARY KEY,
  content_id   TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  engine       TEXT NOT NULL,
  policy       TEXT NOT NULL,
  stored_at    TEXT NOT NULL,
  title        TEXT,
  quality      REAL,
  json         TEXT NOT NULL
);
CREATE INDEX report_content ON report (content_id);
CREATE INDEX report_hash ON report (content_hash);
CREATE INDEX report_stored ON report (stored_at, id);

CREATE TABLE decision (
  number     INTEGER PRIMARY KEY AUTOINCREMENT,
  report_id  TEXT NOT NULL REFERENCES report (id),
  action     TEXT NOT NULL,
  shadow     TEXT,
  reasons    TEXT NOT NULL,
  reviewer   TEXT,
  note       TEXT,
  decided_at TEXT NOT NULL,
  engine     TEXT NOT NULL,
  policy     TEXT NOT NULL,
  supersedes INTEGER UNIQUE,
  UNIQUE (report_id, number),
  FOREIGN KEY (report_id, supersedes) REFERENCES decision (report_id, number)
);
CREATE UNIQUE INDEX decision_first ON decision (report_id) WHERE supersedes IS NULL;

CREATE TABLE removal (
  number       INTEGER PRIMARY KEY AUTOINCREMENT,
  kind         TEXT NOT NULL,
  removed_at   TEXT NOT NULL,
  requested_by TEXT NOT NULL,
  reference    TEXT,
  reports      INTEGER NOT NULL DEFAULT 0,
  decisions    INTEGER NOT NULL DEFAULT 0,
  is_open      INTEGER NOT NULL DEFAULT 1
);

CREATE TRIGGER report_is_immutable BEFORE UPDATE ON report
BEGIN SELECT RAISE(ABORT, 'report is append-only'); END;
CREATE TRIGGER decision_is_immutable BEFORE UPDATE ON decision
BEGIN SELECT RAISE(ABORT, 'decision is append-only'); END;
CREATE TRIGGER report_removal_is_recorded BEFORE DELETE ON report
WHEN NOT EXISTS (SELECT 1 FROM removal WHERE is_open = 1)
BEGIN SELECT RAISE(ABORT, 'report is append-only'); END;
CREATE TRIGGER decision_removal_is_recorded BEFORE DELETE ON decision
WHEN NOT EXISTS (SELECT 1 FROM removal WHERE is_open = 1)
BEGIN SELECT RAISE(ABORT, 'decision is append-only'); END;
CREATE TRIGGER removal_is_immutable BEFORE UPDATE ON removal WHEN OLD.is_open = 0
BEGIN SELECT RAISE(ABORT, 'removal is append-only'); END;
CREATE TRIGGER removal_stays BEFORE DELETE ON removal
BEGIN SELECT RAISE(ABORT, 'removal is append-only'); END;
