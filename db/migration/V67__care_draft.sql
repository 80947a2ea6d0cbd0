-- What people have written for the members and not yet agreed to send. Gone within the hour.
CREATE TABLE care_draft (
    person_mark CHAR(43)     NOT NULL COLLATE utf8mb4_bin,
    sealed      MEDIUMTEXT   NOT NULL COLLATE utf8mb4_bin,
    written_at  DATETIME(6)  NOT NULL,
    PRIMARY KEY (person_mark),
    KEY care_draft_age (written_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
