-- The days of one person's way, as the class's members write them down. Gone with the person's word, or two years after
-- the last change.
CREATE TABLE stage_record (
    id        BIGINT       NOT NULL,
    bot       VARCHAR(40)  NOT NULL COLLATE utf8mb4_bin,
    class_id  BIGINT       NOT NULL,
    -- What the members call them.
    label     VARCHAR(20)  NOT NULL COLLATE utf8mb4_bin,
    -- Null until the person has opened their link.
    person_id BIGINT       NULL,
    link      VARCHAR(40)  NULL COLLATE utf8mb4_bin,
    -- Such as APPLICATION=2026-09-01;ACTIVIST=2027-03-01.
    days      VARCHAR(300) NOT NULL COLLATE utf8mb4_bin,
    noted_by  BIGINT       NOT NULL,
    noted_at  DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY stage_record_label (class_id, label),
    KEY stage_record_person (person_id),
    KEY stage_record_link (link),
    KEY stage_record_age (noted_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
