ALTER TABLE notice_copy
    -- The letter that pinned it; null where it was not to be pinned.
    ADD COLUMN pin_letter BIGINT NULL,
    -- What a correction or recall still has to do to it: AMEND, STRIKE or DELETE; null for nothing.
    ADD COLUMN due VARCHAR(8) NULL COLLATE utf8mb4_bin,
    ADD KEY notice_copy_due (bot, due);
