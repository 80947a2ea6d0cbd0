-- What is due is locked until its letter is written, so nobody has to sign for it.
ALTER TABLE occurrence
    DROP COLUMN claim_id;
