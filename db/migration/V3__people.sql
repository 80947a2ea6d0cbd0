CREATE TABLE class_group (
    id      BIGINT       NOT NULL,
    bot     VARCHAR(40)  NOT NULL COLLATE utf8mb4_bin,
    name    VARCHAR(200) NOT NULL,
    chat_id BIGINT       NULL,
    PRIMARY KEY (id),
    UNIQUE KEY class_group_chat (bot, chat_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE person (
    id        BIGINT       NOT NULL,
    bot       VARCHAR(40)  NOT NULL COLLATE utf8mb4_bin,
    user_id   BIGINT       NOT NULL,
    pseudonym VARCHAR(20)  NOT NULL COLLATE utf8mb4_bin,
    name      VARCHAR(200) NULL,
    reachable BOOLEAN      NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY person_user (bot, user_id),
    UNIQUE KEY person_pseudonym (bot, pseudonym)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE duty (
    id         BIGINT      NOT NULL,
    person_id  BIGINT      NOT NULL,
    role       VARCHAR(20) NOT NULL COLLATE utf8mb4_bin,
    class_id   BIGINT      NULL,
    first_day  DATE        NOT NULL,
    last_day   DATE        NULL,
    end_told   BOOLEAN     NOT NULL,
    PRIMARY KEY (id),
    KEY duty_person (person_id),
    KEY duty_class (class_id, first_day),
    KEY duty_role (role, last_day)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE invitation (
    bot          VARCHAR(40) NOT NULL COLLATE utf8mb4_bin,
    -- Lower-case hex. A copy of this table opens no door.
    token_sha256 CHAR(64)    NOT NULL COLLATE utf8mb4_bin,
    role         VARCHAR(20) NULL COLLATE utf8mb4_bin,
    class_id     BIGINT      NULL,
    first_day    DATE        NOT NULL,
    expires_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (bot, token_sha256),
    KEY invitation_expiry (expires_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE expectation (
    bot        VARCHAR(40) NOT NULL COLLATE utf8mb4_bin,
    user_id    BIGINT      NOT NULL,
    kind       VARCHAR(20) NOT NULL COLLATE utf8mb4_bin,
    subject    BIGINT      NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    PRIMARY KEY (bot, user_id),
    KEY expectation_expiry (expires_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
