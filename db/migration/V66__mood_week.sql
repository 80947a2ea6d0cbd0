-- Low spirits by class and week, as two numbers.
CREATE TABLE mood_week (
    class_id   BIGINT NOT NULL,
    week       DATE   NOT NULL,
    people     INT    NOT NULL,
    line_count INT    NOT NULL,
    PRIMARY KEY (class_id, week)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Only so that nobody is counted twice in a week. Emptied when the week is over.
CREATE TABLE mood_mark (
    class_id    BIGINT   NOT NULL,
    week        DATE     NOT NULL,
    person_mark CHAR(43) NOT NULL COLLATE utf8mb4_bin,
    PRIMARY KEY (class_id, week, person_mark),
    KEY mood_mark_age (week)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
