-- What a class wants looked at. No row is off.
CREATE TABLE care_choice (
    class_id     BIGINT      NOT NULL,
    category     VARCHAR(10) NOT NULL COLLATE utf8mb4_bin,
    state        VARCHAR(20) NOT NULL COLLATE utf8mb4_bin,
    per_thousand DOUBLE      NOT NULL,
    changed_by   BIGINT      NULL,
    changed_at   DATETIME(6) NULL,
    -- The letter that is pinned in the group.
    announcement BIGINT      NULL,
    revision     INT         NOT NULL,
    PRIMARY KEY (class_id, category)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
