-- What keeps the bot from its work in a class's group at present; the row goes when it works again.
CREATE TABLE group_trouble (
    bot      VARCHAR(40) NOT NULL COLLATE utf8mb4_bin,
    class_id BIGINT      NOT NULL,
    kind     VARCHAR(12) NOT NULL COLLATE utf8mb4_bin,
    since    DATETIME(6) NOT NULL,
    PRIMARY KEY (class_id, kind),
    KEY group_trouble_bot (bot, since)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
