CREATE TABLE entry (
    -- 0 holds for the whole branch.
    class_id    BIGINT       NOT NULL,
    topic       VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    version     INT          NOT NULL,
    title       VARCHAR(200) NOT NULL,
    layer       VARCHAR(20)  NOT NULL COLLATE utf8mb4_bin,
    also        VARCHAR(20)  NULL COLLATE utf8mb4_bin,
    source      VARCHAR(500) NOT NULL,
    edition     VARCHAR(100) NULL,
    valid_from  DATE         NULL,
    valid_to    DATE         NULL,
    verified_by VARCHAR(200) NULL,
    verified_on DATE         NULL,
    review_due  DATE         NULL,
    answer      TEXT         NOT NULL,
    -- SEED entries follow the seed files of each release; what a MEMBER wrote is never overwritten by them.
    origin      VARCHAR(8)   NOT NULL COLLATE utf8mb4_bin,
    PRIMARY KEY (class_id, topic)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE phrasing (
    class_id BIGINT        NOT NULL,
    topic    VARCHAR(64)   NOT NULL COLLATE utf8mb4_bin,
    position INT           NOT NULL,
    line     VARCHAR(1000) NOT NULL,
    PRIMARY KEY (class_id, topic, position)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
