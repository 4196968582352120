-- What is still to be told of a report: written with it, gone once it is told, and with the report.
CREATE TABLE outbox (
  report_id TEXT NOT NULL PRIMARY KEY REFERENCES report (id) ON DELETE CASCADE,
  body      TEXT NOT NULL,
  attempts  INTEGER NOT NULL DEFAULT 0,
  due_at    TEXT NOT NULL
);
CREATE INDEX outbox_due ON outbox (due_at, report_id);
