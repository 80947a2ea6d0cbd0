-- What people share with classes. Gone with its author's word, or after the time that questions are kept.
CREATE TABLE share (
    id         BIGINT      NOT NULL,
    bot        VARCHAR(40) NOT NULL COLLATE utf8mb4_bin,
    kind       VARCHAR(12) NOT NULL COLLATE utf8mb4_bin,
    author_id  BIGINT      NOT NULL,
    -- NULL for all classes.
    class_id   BIGINT      NULL,
    -- JSON: words, picture, and the name the author wants to be shown.
    piece      MEDIUMTEXT  NOT NULL COLLATE utf8mb4_bin,
    state      VARCHAR(12) NOT NULL COLLATE utf8mb4_bin,
    changed_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY share_author (author_id),
    KEY share_state (bot, state),
    KEY share_age (changed_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Where those who decide about a share have got it to see.
CREATE TABLE share_shown (
    share_id  BIGINT      NOT NULL,
    letter_id BIGINT      NOT NULL,
    bot       VARCHAR(40) NOT NULL COLLATE utf8mb4_bin,
    chat_id   BIGINT      NOT NULL,
    shown_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (share_id, letter_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The place of a share in the queue of one class; with a letter once it is out.
CREATE TABLE share_turn (
    share_id  BIGINT      NOT NULL,
    class_id  BIGINT      NOT NULL,
    bot       VARCHAR(40) NOT NULL COLLATE utf8mb4_bin,
    since     DATETIME(6) NOT NULL,
    chat_id   BIGINT      NULL,
    letter_id BIGINT      NULL,
    posted_at DATETIME(6) NULL,
    PRIMARY KEY (class_id, share_id),
    KEY share_turn_share (share_id),
    KEY share_turn_waiting (bot, letter_id, class_id),
    KEY share_turn_chat (bot, chat_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE share_queue (
    class_id BIGINT  NOT NULL,
    muted    BOOLEAN NOT NULL,
    -- In the branch's zone; stays even where that post was taken back.
    last_day DATE    NULL,
    PRIMARY KEY (class_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
