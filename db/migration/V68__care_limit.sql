-- What may be done only so often, such as reports a day.
CREATE TABLE care_limit (
    mark       CHAR(43)    NOT NULL COLLATE utf8mb4_bin,
    taken      INT         NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    PRIMARY KEY (mark),
    KEY care_limit_age (expires_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
