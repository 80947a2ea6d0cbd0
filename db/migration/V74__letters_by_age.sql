-- Ids grow with time, so the old letters are the first ones; nothing has to be written beside each new letter to find them.
ALTER TABLE letter
    DROP KEY letter_age;
