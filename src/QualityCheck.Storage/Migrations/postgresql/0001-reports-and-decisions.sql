-- Times are UTC in ISO 8601 with milliseconds, so that they sort as text.
CREATE TABLE report (
  id           text COLLATE "C" NOT NULL PRIMARY KEY,
  content_id   text COLLATE "C" NOT NULL,
  content_hash text COLLATE "C" NOT NULL,
  engine       text COLLATE "C" NOT NULL,
  policy       text COLLATE "C" NOT NULL,
  stored_at    text COLLATE "C" NOT NULL,
  title        text,
  quality      double precision,
  json         text NOT NULL
);
CREATE INDEX report_content ON report (content_id);
CREATE INDEX report_hash ON report (content_hash);
CREATE INDEX report_stored ON report (stored_at, id);

CREATE TABLE decision (
  number     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  report_id  text COLLATE "C" NOT NULL REFERENCES report (id),
  action     text COLLATE "C" NOT NULL,
  shadow     text COLLATE "C",
  reasons    text NOT NULL,
  reviewer   text,
  note       text,
  decided_at text COLLATE "C" NOT NULL,
  engine     text COLLATE "C" NOT NULL,
  policy     text COLLATE "C" NOT NULL,
  supersedes bigint UNIQUE,
  UNIQUE (report_id, number),
  FOREIGN KEY (report_id, supersedes) REFERENCES decision (report_id, number)
);
CREATE UNIQUE INDEX decision_first ON decision (report_id) WHERE supersedes IS NULL;

CREATE TABLE removal (
  number       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind         text NOT NULL,
  removed_at   text COLLATE "C" NOT NULL,
  requested_by text NOT NULL,
  reference    text,
  reports      bigint NOT NULL DEFAULT 0,
  decisions    bigint NOT NULL DEFAULT 0,
  is_open      integer NOT NULL DEFAULT 1
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;
CREATE FUNCTION refuse_unrecorded_removal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM removal WHERE is_open = 1) THEN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER report_is_immutable BEFORE UPDATE ON report
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER decision_is_immutable BEFORE UPDATE ON decision
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER report_removal_is_recorded BEFORE DELETE ON report
  FOR EACH ROW EXECUTE FUNCTION refuse_unrecorded_removal();
CREATE TRIGGER decision_removal_is_recorded BEFORE DELETE ON decision
  FOR EACH ROW EXECUTE FUNCTION refuse_unrecorded_removal();
CREATE TRIGGER removal_is_immutable BEFORE UPDATE ON removal
  FOR EACH ROW WHEN (OLD.is_open = 0) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER removal_stays BEFORE DELETE ON removal
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER report_is_not_emptied BEFORE TRUNCATE ON report
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER decision_is_not_emptied BEFORE TRUNCATE ON decision
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER removal_is_not_emptied BEFORE TRUNCATE ON removal
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
