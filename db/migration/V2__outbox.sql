-- The chat stands in columns of its own, so that a group that gets a new id is one UPDATE.
CREATE TABLE letter (
    id               BIGINT       NOT NULL,
    bot              VARCHAR(40)  NOT NULL COLLATE utf8mb4_bin,
    chat_id          BIGINT       NOT NULL,
    chat_kind        VARCHAR(8)   NOT NULL COLLATE utf8mb4_bin,
    thread_id        BIGINT       NULL,
    -- JSON of an Outgoing; LONGTEXT because a file may have 20 MB, and because MySQL and MariaDB differ in their JSON types.
    content          LONGTEXT     NOT NULL COLLATE utf8mb4_bin,
    target_letter_id BIGINT       NULL,
    doubt            VARCHAR(12)  NOT NULL COLLATE utf8mb4_bin,
    -- 0 goes first: the position in Letter.Rank.
    sending_rank     TINYINT      NOT NULL,
    written_at       DATETIME(6)  NOT NULL,
    state            VARCHAR(8)   NOT NULL COLLATE utf8mb4_bin,
    ready_at         DATETIME(6)  NOT NULL,
    owner            VARCHAR(80)  NULL COLLATE utf8mb4_bin,
    claim_id         BIGINT       NULL,
    claimed_until    DATETIME(6)  NULL,
    attempts         INT          NOT NULL,
    doubted          BOOLEAN      NOT NULL,
    message_id       BIGINT       NULL,
    note             VARCHAR(500) NULL,
    PRIMARY KEY (id),
    KEY letter_next (bot, state, sending_rank, id),
    KEY letter_claim (claim_id),
    KEY letter_chat (bot, chat_id, message_id),
    KEY letter_age (written_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
