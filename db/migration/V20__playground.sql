-- What the playground holds in its part as the chat platform. None of it is the bot's own knowledge.

CREATE TABLE playground_chat (
    chat_id BIGINT NOT NULL COMMENT 'the user id for a private chat, negative for a group',
    kind VARCHAR(8) NOT NULL COLLATE utf8mb4_bin,
    title VARCHAR(128) NOT NULL,
    PRIMARY KEY (chat_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The bot is a member of a private chat from the moment a person starts it until they block it.
CREATE TABLE playground_member (
    chat_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    PRIMARY KEY (chat_id, user_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE playground_message (
    chat_id BIGINT NOT NULL,
    message_id BIGINT NOT NULL,
    author_id BIGINT NOT NULL,
    kind VARCHAR(8) NOT NULL COLLATE utf8mb4_bin,
    body VARCHAR(4096) NOT NULL,
    buttons TEXT NULL COLLATE utf8mb4_bin COMMENT 'rows of buttons as JSON',
    reply_to BIGINT NULL,
    file_name VARCHAR(255) NULL,
    sent_at DATETIME(6) NOT NULL COMMENT 'UTC',
    edited BOOLEAN NOT NULL,
    deleted BOOLEAN NOT NULL,
    change_no BIGINT NOT NULL COMMENT 'grows with each change of any message: where a page goes on reading',
    PRIMARY KEY (chat_id, message_id),
    KEY playground_message_by_age (message_id),
    KEY playground_message_by_change (change_no)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE playground_file (
    chat_id BIGINT NOT NULL,
    message_id BIGINT NOT NULL,
    content LONGBLOB NOT NULL,
    PRIMARY KEY (chat_id, message_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
