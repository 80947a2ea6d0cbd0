ALTER TABLE handoff
    -- The handoff whose cards and answer an alike question shares.
    ADD COLUMN lead_id BIGINT NULL,
    -- The holder wants the answer to reach the asker alone.
    ADD COLUMN in_private BOOLEAN NOT NULL DEFAULT FALSE,
    ADD KEY handoff_lead (lead_id);

-- Which weeks have been told to a class's members, and to the branch as class 0.
CREATE TABLE digest (
    bot      VARCHAR(40) NOT NULL COLLATE utf8mb4_bin,
    class_id BIGINT      NOT NULL,
    monday   DATE        NOT NULL,
    PRIMARY KEY (bot, class_id, monday)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
