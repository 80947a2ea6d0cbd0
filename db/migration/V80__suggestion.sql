-- Opinions with a receipt number. What they say stands in here sealed, and whose they are as a mark that nobody can make
-- without the key; both are emptied some time after the reply.
CREATE TABLE suggestion (
    id             BIGINT      NOT NULL,
    bot            VARCHAR(40) NOT NULL COLLATE utf8mb4_bin,
    class_id       BIGINT      NOT NULL,
    -- Counted in each class by itself.
    receipt        INT         NOT NULL,
    writer_mark    CHAR(43)    NULL COLLATE utf8mb4_bin,
    handed_in_at   DATETIME(6) NOT NULL,
    state          VARCHAR(12) NOT NULL COLLATE utf8mb4_bin,
    -- The member who has brought it there.
    handled_by     BIGINT      NULL,
    changed_at     DATETIME(6) NOT NULL,
    reminded_at    DATETIME(6) NULL,
    opinion_sealed MEDIUMTEXT  NULL COLLATE utf8mb4_bin,
    PRIMARY KEY (id),
    UNIQUE KEY suggestion_receipt (class_id, receipt),
    KEY suggestion_waiting (class_id, state, handed_in_at),
    KEY suggestion_writer_mark (writer_mark),
    KEY suggestion_reminder (bot, state, reminded_at, handed_in_at),
    KEY suggestion_settled (state, changed_at),
    KEY suggestion_age (handed_in_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- To whom the reply goes: apart from the words, and sealed.
CREATE TABLE suggestion_writer (
    suggestion_id BIGINT       NOT NULL,
    sealed        VARCHAR(500) NOT NULL COLLATE utf8mb4_bin,
    PRIMARY KEY (suggestion_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Where members have got it to see.
CREATE TABLE suggestion_card (
    suggestion_id BIGINT      NOT NULL,
    letter_id     BIGINT      NOT NULL,
    member_id     BIGINT      NOT NULL,
    shown_at      DATETIME(6) NOT NULL,
    PRIMARY KEY (suggestion_id, letter_id),
    KEY suggestion_card_letter (letter_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The last receipt number of each class; it outlives what had it.
CREATE TABLE suggestion_number (
    class_id BIGINT NOT NULL,
    last_one INT    NOT NULL,
    PRIMARY KEY (class_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
