ALTER TABLE doubt_case
    DROP COLUMN opened_at;

ALTER TABLE care_left
    DROP COLUMN left_at;
