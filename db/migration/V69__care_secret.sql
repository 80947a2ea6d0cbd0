-- What marks are made with, sealed. One row.
CREATE TABLE care_secret (
    id     BIGINT       NOT NULL,
    sealed VARCHAR(500) NOT NULL COLLATE utf8mb4_bin,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
