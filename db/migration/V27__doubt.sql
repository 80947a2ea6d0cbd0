-- Letters in doubt that have been put before people. A letter may be in doubt more than once.
CREATE TABLE doubt_case (
    id         BIGINT      NOT NULL,
    letter_id  BIGINT      NOT NULL,
    -- Null while nobody has decided.
    verdict    VARCHAR(10) NULL COLLATE utf8mb4_bin,
    -- Null once the person's data are erased.
    decided_by BIGINT      NULL,
    opened_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY doubt_case_letter (letter_id),
    KEY doubt_case_decided_by (decided_by)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The letters that tell people about a case.
CREATE TABLE doubt_card (
    case_id   BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    letter_id BIGINT NOT NULL,
    PRIMARY KEY (case_id, person_id),
    KEY doubt_card_person (person_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
