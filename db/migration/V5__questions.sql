CREATE TABLE question (
    id         BIGINT        NOT NULL,
    class_id   BIGINT        NULL,
    bot        VARCHAR(40)   NOT NULL COLLATE utf8mb4_bin,
    chat_id    BIGINT        NOT NULL,
    chat_kind  VARCHAR(8)    NOT NULL COLLATE utf8mb4_bin,
    thread_id  BIGINT        NULL,
    -- 0 once the group has moved: the numbers start anew in the new chat.
    message_id BIGINT        NOT NULL,
    -- Null and empty after an erasure; the ruling stays as a figure.
    asker_id   BIGINT        NULL,
    line       VARCHAR(1000) NOT NULL,
    asked_at   DATETIME(6)   NOT NULL,
    outcome    VARCHAR(12)   NOT NULL COLLATE utf8mb4_bin,
    addressed  BOOLEAN       NOT NULL,
    topic      VARCHAR(64)   NULL COLLATE utf8mb4_bin,
    version    INT           NOT NULL,
    confidence DOUBLE        NOT NULL,
    why        VARCHAR(500)  NOT NULL,
    letter_id  BIGINT        NULL,
    PRIMARY KEY (id),
    KEY question_message (bot, chat_id, message_id),
    KEY question_class (class_id, id),
    KEY question_asker (asker_id, id),
    KEY question_age (asked_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE question_feedback (
    question_id BIGINT      NOT NULL,
    person_id   BIGINT      NOT NULL,
    feedback    VARCHAR(10) NOT NULL COLLATE utf8mb4_bin,
    PRIMARY KEY (question_id, person_id),
    KEY question_feedback_person (person_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE handoff (
    id             BIGINT      NOT NULL,
    question_id    BIGINT      NOT NULL,
    class_id       BIGINT      NOT NULL,
    state          VARCHAR(10) NOT NULL COLLATE utf8mb4_bin,
    holder_id      BIGINT      NULL,
    held_until     DATETIME(6) NULL,
    answer         TEXT        NULL,
    remind_at      DATETIME(6) NULL,
    note_letter_id BIGINT      NULL,
    PRIMARY KEY (id),
    UNIQUE KEY handoff_question (question_id),
    KEY handoff_class (class_id, state),
    KEY handoff_reminder (remind_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE handoff_card (
    handoff_id BIGINT NOT NULL,
    letter_id  BIGINT NOT NULL,
    member_id  BIGINT NOT NULL,
    PRIMARY KEY (handoff_id, letter_id),
    KEY handoff_card_letter (letter_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
