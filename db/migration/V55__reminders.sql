-- What somebody is to be reminded of, and by which rule: one line in the words of the calendar, in days of its own zone.
CREATE TABLE reminder (
    id          BIGINT       NOT NULL,
    bot         VARCHAR(40)  NOT NULL COLLATE utf8mb4_bin,
    class_id    BIGINT       NOT NULL,
    target_kind VARCHAR(8)   NOT NULL COLLATE utf8mb4_bin,
    -- The class, or the person it is for.
    target_id   BIGINT       NOT NULL,
    words       VARCHAR(200) NOT NULL,
    rule        VARCHAR(100) NOT NULL COLLATE utf8mb4_bin,
    due_time    TIME         NOT NULL,
    zone        VARCHAR(60)  NOT NULL COLLATE utf8mb4_bin,
    until_day   DATE         NULL,
    -- How long before, such as 7d,1d,2h.
    leads       VARCHAR(60)  NOT NULL COLLATE utf8mb4_bin,
    late        VARCHAR(8)   NOT NULL COLLATE utf8mb4_bin,
    chased      BOOLEAN      NOT NULL,
    origin      VARCHAR(8)   NOT NULL COLLATE utf8mb4_bin,
    -- Which standard date or rule it is; empty for what somebody has written.
    origin_key  VARCHAR(60)  NOT NULL COLLATE utf8mb4_bin,
    -- The stage record whose dates have made it.
    record_id   BIGINT       NULL,
    state       VARCHAR(8)   NOT NULL COLLATE utf8mb4_bin,
    version     INT          NOT NULL,
    noted_by    BIGINT       NOT NULL,
    noted_at    DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    KEY reminder_class (class_id, state),
    KEY reminder_target (target_id),
    KEY reminder_record (record_id),
    KEY reminder_age (state, noted_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- One telling of one date of a reminder. Only the next one of each lead time is here, and what has been told.
CREATE TABLE occurrence (
    id          BIGINT      NOT NULL,
    bot         VARCHAR(40) NOT NULL COLLATE utf8mb4_bin,
    reminder_id BIGINT      NOT NULL,
    class_id    BIGINT      NOT NULL,
    target_id   BIGINT      NOT NULL,
    -- Its place in the series; stays where one date alone is moved.
    series_day  DATE        NOT NULL,
    -- How long before, or 'after' for the word to the members the day after.
    telling     VARCHAR(5)  NOT NULL COLLATE utf8mb4_bin,
    -- Local, in the zone of the reminder.
    due_day     DATE        NOT NULL,
    due_time    TIME        NOT NULL,
    fire_at     DATETIME(6) NOT NULL,
    state       VARCHAR(8)  NOT NULL COLLATE utf8mb4_bin,
    -- Told once already, and put off by whoever was told.
    snoozed     BOOLEAN     NOT NULL,
    claim_id    BIGINT      NULL,
    letter_id   BIGINT      NULL,
    PRIMARY KEY (id),
    UNIQUE KEY occurrence_once (class_id, reminder_id, series_day, telling),
    KEY occurrence_next (bot, state, fire_at, target_id),
    KEY occurrence_target (target_id, state, fire_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
