CREATE TABLE lease (
    name       VARCHAR(80) NOT NULL COLLATE utf8mb4_bin,
    owner      VARCHAR(80) NOT NULL COLLATE utf8mb4_bin,
    -- By the clock of the database, so that the clocks of the instances do not matter.
    held_until DATETIME(6) NOT NULL,
    PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
