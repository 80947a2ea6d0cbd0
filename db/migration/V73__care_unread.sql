-- Lines that were answered while the detectors were still being learned, sealed, until they are looked at: some minutes.
CREATE TABLE care_unread (
    id          BIGINT      NOT NULL,
    bot         VARCHAR(40) NOT NULL COLLATE utf8mb4_bin,
    person_mark CHAR(43)    NOT NULL COLLATE utf8mb4_bin,
    put_at      DATETIME(6) NOT NULL,
    sealed      MEDIUMTEXT  NOT NULL COLLATE utf8mb4_bin,
    PRIMARY KEY (id),
    KEY care_unread_waiting (bot, id),
    KEY care_unread_person (person_mark)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
