-- Messages put before a human. Who wrote them and what they say stands in here sealed or as a mark that nobody can make
-- without the key; both are emptied some days after a flag is closed. A line without a flag is in no table.
CREATE TABLE care_flag (
    id             BIGINT       NOT NULL,
    bot            VARCHAR(40)  NOT NULL COLLATE utf8mb4_bin,
    class_id       BIGINT       NOT NULL,
    source         VARCHAR(10)  NOT NULL COLLATE utf8mb4_bin,
    audience       VARCHAR(12)  NOT NULL COLLATE utf8mb4_bin,
    -- The one member somebody has chosen.
    audience_id    BIGINT       NULL,
    category       VARCHAR(10)  NOT NULL COLLATE utf8mb4_bin,
    label          VARCHAR(40)  NOT NULL COLLATE utf8mb4_bin,
    severity       VARCHAR(10)  NOT NULL COLLATE utf8mb4_bin,
    probability    DOUBLE       NOT NULL,
    per_thousand   DOUBLE       NOT NULL,
    -- Such as 3-7;12-14.
    spans          VARCHAR(200) NOT NULL COLLATE utf8mb4_bin,
    -- Keys of texts, such as sign.lexicon;sign.model.
    reasons        VARCHAR(500) NOT NULL COLLATE utf8mb4_bin,
    detector       VARCHAR(40)  NOT NULL COLLATE utf8mb4_bin,
    writer_mark    CHAR(43)     NULL COLLATE utf8mb4_bin,
    message_mark   CHAR(43)     NULL COLLATE utf8mb4_bin,
    text_mark      CHAR(43)     NULL COLLATE utf8mb4_bin,
    raised_at      DATETIME(6)  NOT NULL,
    seen_count     INT          NOT NULL,
    appealed_at    DATETIME(6)  NULL,
    told_at        DATETIME(6)  NULL,
    state          VARCHAR(10)  NOT NULL COLLATE utf8mb4_bin,
    held_by        BIGINT       NULL,
    held_until     DATETIME(6)  NULL,
    outcome        VARCHAR(20)  NULL COLLATE utf8mb4_bin,
    closed_at      DATETIME(6)  NULL,
    words_sealed   MEDIUMTEXT   NULL COLLATE utf8mb4_bin,
    PRIMARY KEY (id),
    KEY care_flag_waiting (class_id, state, raised_at),
    KEY care_flag_writer (writer_mark),
    KEY care_flag_message (class_id, message_mark),
    KEY care_flag_told (bot, state, told_at),
    KEY care_flag_age (state, raised_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
