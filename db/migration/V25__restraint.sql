-- A class without a row has the manner NORMAL.
CREATE TABLE class_manner (
    class_id BIGINT      NOT NULL,
    manner   VARCHAR(10) NOT NULL COLLATE utf8mb4_bin,
    PRIMARY KEY (class_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Nobody who raised a level stands here, and nobody can be found through the question once it has lost its asker.
CREATE TABLE caution (
    class_id    BIGINT      NOT NULL,
    topic       VARCHAR(64) NOT NULL COLLATE utf8mb4_bin,
    level       VARCHAR(10) NOT NULL COLLATE utf8mb4_bin,
    question_id BIGINT      NOT NULL,
    PRIMARY KEY (class_id, topic)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
