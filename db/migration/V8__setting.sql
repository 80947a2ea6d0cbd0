CREATE TABLE setting (
    name    VARCHAR(100) NOT NULL COLLATE utf8mb4_bin,
    content TEXT         NOT NULL COLLATE utf8mb4_bin,
    PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
