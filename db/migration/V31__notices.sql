-- Notices, from the first draft on.
CREATE TABLE notice (
    id         BIGINT       NOT NULL,
    bot        VARCHAR(40)  NOT NULL COLLATE utf8mb4_bin,
    author_id  BIGINT       NOT NULL,
    sender_id  BIGINT       NULL,
    state      VARCHAR(12)  NOT NULL COLLATE utf8mb4_bin,
    -- Counts every change, so that two who change one draft are noticed.
    revision   INT          NOT NULL,
    -- Counts the wordings that classes have read.
    version    INT          NOT NULL,
    changed_at DATETIME(6)  NOT NULL,
    -- Whether a card still has to follow its letters.
    live       BOOLEAN      NOT NULL,
    reason     VARCHAR(500) NULL,
    -- JSON: words, file, link, and what is done with the post.
    sheet      MEDIUMTEXT   NOT NULL COLLATE utf8mb4_bin,
    -- JSON: some classes, a grade or all.
    audience   MEDIUMTEXT   NOT NULL COLLATE utf8mb4_bin,
    -- JSON: a correction that has not been let go.
    pending    MEDIUMTEXT   NULL COLLATE utf8mb4_bin,
    post_at    DATETIME(6)  NULL,
    PRIMARY KEY (id),
    KEY notice_due (bot, state, post_at),
    KEY notice_live (bot, live),
    KEY notice_author (author_id),
    KEY notice_age (changed_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The classes a notice is for, by which their members find it.
CREATE TABLE notice_class (
    notice_id BIGINT NOT NULL,
    class_id  BIGINT NOT NULL,
    PRIMARY KEY (class_id, notice_id),
    KEY notice_class_notice (notice_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE notice_version (
    notice_id  BIGINT      NOT NULL,
    version    INT         NOT NULL,
    words      MEDIUMTEXT  NOT NULL,
    author_id  BIGINT      NOT NULL,
    written_at DATETIME(6) NOT NULL,
    PRIMARY KEY (notice_id, version)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The cards of members, and what their next words are for.
CREATE TABLE notice_card (
    notice_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    letter_id BIGINT NOT NULL,
    shown     INT    NOT NULL,
    PRIMARY KEY (notice_id, person_id),
    KEY notice_card_person (person_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE notice_writing (
    person_id BIGINT      NOT NULL,
    notice_id BIGINT      NOT NULL,
    step      VARCHAR(12) NOT NULL COLLATE utf8mb4_bin,
    revision  INT         NOT NULL,
    -- Words that came when somebody else had been quicker.
    kept      MEDIUMTEXT  NOT NULL,
    PRIMARY KEY (person_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
