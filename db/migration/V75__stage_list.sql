-- A list of people's days that a member sent, until they take it over or drop it. Gone after a day.
CREATE TABLE stage_list (
    id        BIGINT      NOT NULL,
    bot       VARCHAR(40) NOT NULL COLLATE utf8mb4_bin,
    person_id BIGINT      NOT NULL,
    -- JSON: headings, and rows with their numbers; names, classes and days alone.
    content   MEDIUMTEXT  NOT NULL COLLATE utf8mb4_bin,
    sent_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY stage_list_person (person_id),
    KEY stage_list_age (sent_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
