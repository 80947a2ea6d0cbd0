CREATE TABLE class_record (
    id       BIGINT       NOT NULL,
    bot      VARCHAR(40)  NOT NULL COLLATE utf8mb4_bin,
    -- Null for the whole branch, and in a draft.
    class_id BIGINT       NULL,
    kind     VARCHAR(10)  NOT NULL COLLATE utf8mb4_bin,
    topic    VARCHAR(64)  NULL COLLATE utf8mb4_bin,
    title    VARCHAR(40)  NOT NULL,
    -- Local day and time in the branch's zone.
    due_day  DATE         NULL,
    due_time TIME         NULL,
    detail   VARCHAR(200) NULL,
    noted_by BIGINT       NOT NULL,
    noted_at DATETIME(6)  NOT NULL,
    state    VARCHAR(5)   NOT NULL COLLATE utf8mb4_bin,
    PRIMARY KEY (id),
    KEY class_record_class (bot, class_id, state, due_day),
    KEY class_record_draft (state, noted_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- One row a person who asked for it. There is no key to list a class by.
CREATE TABLE standing (
    id         BIGINT      NOT NULL,
    person_id  BIGINT      NOT NULL,
    class_id   BIGINT      NOT NULL,
    handoff_id BIGINT      NOT NULL,
    stage      VARCHAR(24) NOT NULL COLLATE utf8mb4_bin,
    first_day  DATE        NULL,
    noted_by   BIGINT      NOT NULL,
    noted_at   DATETIME(6) NOT NULL,
    state      VARCHAR(5)  NOT NULL COLLATE utf8mb4_bin,
    PRIMARY KEY (id),
    KEY standing_person (person_id, class_id),
    KEY standing_draft (state, noted_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
