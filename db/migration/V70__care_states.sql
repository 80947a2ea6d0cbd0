-- What one of the two wishes for a class that is only counted needs a longer name.
ALTER TABLE care_choice MODIFY state VARCHAR(20) NOT NULL COLLATE utf8mb4_bin;
