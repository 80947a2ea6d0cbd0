-- What was set aside goes with time as well; what was before there was a time for it, counted from now.
UPDATE inbox_update
SET handled_at = UTC_TIMESTAMP(6)
WHERE state = 'ASIDE'
  AND handled_at IS NULL;
