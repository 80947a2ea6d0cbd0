-- Who wrote the line of a flag: apart from it, and sealed.
CREATE TABLE care_writer (
    flag_id BIGINT        NOT NULL,
    sealed  VARCHAR(2000) NOT NULL COLLATE utf8mb4_bin,
    PRIMARY KEY (flag_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
