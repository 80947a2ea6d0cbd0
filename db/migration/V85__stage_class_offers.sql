-- These buttons carried a typed line with somebody's name in it. From now on the line waits in stage_list.
DELETE FROM offer
WHERE action = 'STAGE_CLASS';
