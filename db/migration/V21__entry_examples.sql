-- Lines that sound like an entry and are not meant by it stand beside the ways of asking.
ALTER TABLE phrasing ADD COLUMN good BOOLEAN NOT NULL DEFAULT TRUE;

-- The topic whose entry this one replaces where it holds.
ALTER TABLE entry ADD COLUMN overrides VARCHAR(64) NULL COLLATE utf8mb4_bin;
