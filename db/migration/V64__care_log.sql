-- Who has looked at which flag. flag_id 0 is about a whole class.
CREATE TABLE care_log (
    id        BIGINT      NOT NULL,
    bot       VARCHAR(40) NOT NULL COLLATE utf8mb4_bin,
    class_id  BIGINT      NOT NULL,
    flag_id   BIGINT      NOT NULL,
    deed      VARCHAR(20) NOT NULL COLLATE utf8mb4_bin,
    person_id BIGINT      NOT NULL,
    done_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY care_log_time (bot, done_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
