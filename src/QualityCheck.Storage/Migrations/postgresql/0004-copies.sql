-- Texts seen before: what was added later has the greater number.
CREATE TABLE copy_document (
  number       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  content_id   text COLLATE "C" NOT NULL UNIQUE,
  fingerprints integer NOT NULL,
  digest       bytea NOT NULL
);
CREATE TABLE copy_fingerprint (
  hash     bigint NOT NULL,
  document bigint NOT NULL,
  start    integer NOT NULL,
  PRIMARY KEY (hash, document)
);
CREATE INDEX copy_fingerprint_document ON copy_fingerprint (document);

-- In place of a foreign key, which would look the document up for each fingerprint that is added.
CREATE FUNCTION remove_fingerprints() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM copy_fingerprint WHERE document = OLD.number;
  RETURN OLD;
END $$;
CREATE TRIGGER copy_document_is_removed BEFORE DELETE ON copy_document
  FOR EACH ROW EXECUTE FUNCTION remove_fingerprints();

-- What the text of a report was found to share with texts seen before it.
CREATE TABLE seen_before (
  report_id  text COLLATE "C" NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  content_id text COLLATE "C" NOT NULL,
  place      integer NOT NULL,
  json       text NOT NULL,
  PRIMARY KEY (report_id, content_id)
);
CREATE INDEX seen_before_content ON seen_before (content_id);
