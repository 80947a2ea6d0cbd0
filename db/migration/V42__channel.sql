-- Channels that mirror notices; class_id is NULL for the branch's.
CREATE TABLE channel (
    id       BIGINT       NOT NULL,
    bot      VARCHAR(40)  NOT NULL COLLATE utf8mb4_bin,
    class_id BIGINT       NULL,
    chat_id  BIGINT       NOT NULL,
    title    VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY channel_chat (bot, chat_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
