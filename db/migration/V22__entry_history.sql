-- Out of the search; the row stays, so that no seed brings the entry back.
ALTER TABLE entry ADD COLUMN retired BOOLEAN NOT NULL DEFAULT FALSE;

-- Versions that have been replaced. The key lets only one replace a version.
CREATE TABLE entry_version (
    id         BIGINT      NOT NULL,
    -- 0 for the whole branch.
    class_id   BIGINT      NOT NULL,
    topic      VARCHAR(64) NOT NULL COLLATE utf8mb4_bin,
    version    INT         NOT NULL,
    -- The entry as JSON.
    content    MEDIUMTEXT  NOT NULL,
    what       VARCHAR(10) NOT NULL COLLATE utf8mb4_bin,
    -- Null once the person's data are erased.
    changed_by BIGINT      NULL,
    changed_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY entry_version_once (class_id, topic, version),
    KEY entry_version_person (changed_by)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What somebody is writing and has not put into force.
CREATE TABLE entry_draft (
    id         BIGINT      NOT NULL,
    person_id  BIGINT      NOT NULL,
    what       VARCHAR(10) NOT NULL COLLATE utf8mb4_bin,
    base       INT         NOT NULL,
    content    MEDIUMTEXT  NOT NULL,
    done       INT         NOT NULL,
    touched_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY entry_draft_person (person_id),
    KEY entry_draft_touched (touched_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
