-- A notice in one class's group.
CREATE TABLE notice_copy (
    notice_id      BIGINT      NOT NULL,
    class_id       BIGINT      NOT NULL,
    bot            VARCHAR(40) NOT NULL COLLATE utf8mb4_bin,
    chat_id        BIGINT      NOT NULL,
    -- Ids of letters, with commas between them: of the post, in order, and of its last change.
    letters        VARCHAR(400) NOT NULL COLLATE utf8mb4_bin,
    changes        VARCHAR(400) NOT NULL COLLATE utf8mb4_bin,
    receipt_token  VARCHAR(64) NULL COLLATE utf8mb4_bin,
    sign_up_token  VARCHAR(64) NULL COLLATE utf8mb4_bin,
    shown_receipts INT         NOT NULL,
    shown_sign_ups INT         NOT NULL,
    shown_at       DATETIME(6) NOT NULL,
    reminded_at    DATETIME(6) NULL,
    -- Whether it shows old numbers.
    stirred        BOOLEAN     NOT NULL,
    PRIMARY KEY (notice_id, class_id),
    KEY notice_copy_stirred (bot, stirred, shown_at),
    KEY notice_copy_chat (bot, chat_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Who has acknowledged a notice. Gone with the person or the notice.
CREATE TABLE notice_receipt (
    notice_id BIGINT      NOT NULL,
    person_id BIGINT      NOT NULL,
    class_id  BIGINT      NOT NULL,
    given_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (notice_id, person_id),
    KEY notice_receipt_class (class_id, notice_id),
    KEY notice_receipt_person (person_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE notice_sign_up (
    notice_id BIGINT      NOT NULL,
    person_id BIGINT      NOT NULL,
    class_id  BIGINT      NOT NULL,
    given_at  DATETIME(6) NOT NULL,
    -- When the person last asked to leave: a second time soon after leaves.
    leave_at  DATETIME(6) NULL,
    PRIMARY KEY (notice_id, person_id),
    KEY notice_sign_up_class (class_id, notice_id),
    KEY notice_sign_up_person (person_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- One row a notice with sign-up: whoever takes a place counts it up here first, and waits here for others who do.
CREATE TABLE notice_places (
    notice_id BIGINT NOT NULL,
    taken     INT    NOT NULL,
    PRIMARY KEY (notice_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
