ALTER TABLE playground_message
    -- Whether it is shown above its chat.
    ADD COLUMN pinned BOOLEAN NOT NULL DEFAULT FALSE;
