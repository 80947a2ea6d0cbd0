-- Those of whom no line is looked at: marks, not names.
CREATE TABLE care_left (
    bot         VARCHAR(40) NOT NULL COLLATE utf8mb4_bin,
    person_mark CHAR(43)    NOT NULL COLLATE utf8mb4_bin,
    left_at     DATETIME(6) NOT NULL,
    PRIMARY KEY (bot, person_mark)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
