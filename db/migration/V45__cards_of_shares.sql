ALTER TABLE share_shown
    -- The letter below it, with the buttons; null for those of before.
    ADD COLUMN card_id BIGINT NULL;
