-- When the results of a one-thing are handed over, as its applicant chose; null for single items.
-- What was received before is handed over together, as it was said then.
alter table service_case add column hand_over varchar(16);
update service_case set hand_over = 'TOGETHER' where bundle;
