-- Addresses for calendar programs; class_id is 0 for a person's own dates. Of the secret only the hash is kept.
CREATE TABLE feed_link (
    id          BIGINT      NOT NULL,
    bot         VARCHAR(40) NOT NULL COLLATE utf8mb4_bin,
    person_id   BIGINT      NOT NULL,
    class_id    BIGINT      NOT NULL,
    secret_hash CHAR(64)    NOT NULL COLLATE utf8mb4_bin,
    made_at     DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY feed_link_holder (person_id, class_id),
    UNIQUE KEY feed_link_secret (secret_hash)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
