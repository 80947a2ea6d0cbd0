ALTER TABLE playground_message
    -- JSON: which stretches of the body are bold, a link and so on; null for none.
    ADD COLUMN marks TEXT NULL COLLATE utf8mb4_bin;
