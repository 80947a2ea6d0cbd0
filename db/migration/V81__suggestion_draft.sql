-- What people have written and not handed in. Gone within a day.
CREATE TABLE suggestion_draft (
    id          BIGINT      NOT NULL,
    writer_mark CHAR(43)    NOT NULL COLLATE utf8mb4_bin,
    class_id    BIGINT      NULL,
    sealed      MEDIUMTEXT  NOT NULL COLLATE utf8mb4_bin,
    written_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY suggestion_draft_writer (writer_mark),
    KEY suggestion_draft_age (written_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
