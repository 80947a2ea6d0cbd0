-- The question with which a line was read that made no sense alone: /why and previews read it so once more.
ALTER TABLE question
    ADD COLUMN leans_on BIGINT NULL AFTER line;
