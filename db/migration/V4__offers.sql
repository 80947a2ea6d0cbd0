CREATE TABLE offer (
    bot        VARCHAR(40)  NOT NULL COLLATE utf8mb4_bin,
    token      VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    action     VARCHAR(30)  NOT NULL COLLATE utf8mb4_bin,
    subject    BIGINT       NOT NULL,
    detail     VARCHAR(200) NULL COLLATE utf8mb4_bin,
    expires_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (bot, token),
    KEY offer_expiry (expires_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
