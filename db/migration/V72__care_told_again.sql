-- Danger that nobody opens is told again. What was told before this version is not: it counts as told no times.
ALTER TABLE care_flag
    ADD COLUMN told_times INT NOT NULL DEFAULT 0,
    ADD COLUMN opened_at DATETIME(6) NULL;
