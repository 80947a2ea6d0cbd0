-- Every table here: ids come from the application, times are UTC, and nothing points at another table by a foreign key,
-- because rows of one class must be movable, and old letters and questions forgettable, without asking their neighbours.
CREATE TABLE inbox_update (
    id         BIGINT       NOT NULL,
    bot        VARCHAR(40)  NOT NULL COLLATE utf8mb4_bin,
    update_id  BIGINT       NOT NULL,
    lane       BIGINT       NOT NULL,
    state      VARCHAR(8)   NOT NULL COLLATE utf8mb4_bin,
    -- Empty once the update has been handled.
    payload    MEDIUMTEXT   NOT NULL COLLATE utf8mb4_bin,
    reason     VARCHAR(500) NULL,
    handled_at DATETIME(6)  NULL,
    PRIMARY KEY (id),
    UNIQUE KEY inbox_update_once (bot, update_id),
    KEY inbox_update_waiting (bot, state, id),
    KEY inbox_update_handled (handled_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
