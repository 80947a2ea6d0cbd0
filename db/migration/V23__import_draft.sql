-- A file that somebody sent, read into rows, until they take it over or drop it. Gone after a day.
CREATE TABLE import_draft (
    id        BIGINT       NOT NULL,
    bot       VARCHAR(40)  NOT NULL COLLATE utf8mb4_bin,
    -- Null for the whole branch.
    class_id  BIGINT       NULL,
    person_id BIGINT       NOT NULL,
    file_name VARCHAR(120) NOT NULL,
    -- JSON: headings, and rows with their numbers.
    content   MEDIUMTEXT   NOT NULL COLLATE utf8mb4_bin,
    -- What the knowledge base was when the preview was made; empty before the first.
    basis     VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    sent_at   DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    KEY import_draft_person (person_id),
    KEY import_draft_age (sent_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
