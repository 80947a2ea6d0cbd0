-- What was put off and is then refused is told again like anything else that is refused: once.
ALTER TABLE occurrence
    ADD COLUMN retold BOOLEAN NOT NULL DEFAULT FALSE;
