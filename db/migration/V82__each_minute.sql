-- The job of that name is called EachMinute now. Quartz would go on looking for a class that is not there any more.
DELETE FROM QRTZ_CRON_TRIGGERS
WHERE TRIGGER_NAME = 'RemindMembers';

DELETE FROM QRTZ_TRIGGERS
WHERE JOB_NAME = 'RemindMembers';

DELETE FROM QRTZ_FIRED_TRIGGERS
WHERE JOB_NAME = 'RemindMembers';

DELETE FROM QRTZ_JOB_DETAILS
WHERE JOB_NAME = 'RemindMembers';
