-- Numbers by week. They outlive the flags and say nothing of anybody.
CREATE TABLE care_count (
    class_id BIGINT      NOT NULL,
    week     DATE        NOT NULL,
    category VARCHAR(10) NOT NULL COLLATE utf8mb4_bin,
    detector VARCHAR(40) NOT NULL COLLATE utf8mb4_bin,
    what     VARCHAR(20) NOT NULL COLLATE utf8mb4_bin,
    number   INT         NOT NULL,
    PRIMARY KEY (class_id, week, category, detector, what)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
