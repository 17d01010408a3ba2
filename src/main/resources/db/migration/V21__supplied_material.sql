-- What was tolerated as missing is judged by each item for itself, and the window's time is none of the applicant's:
-- since when it lies with the window, and on which day the window found it good.
alter table service_case add column supplied_on date;
alter table service_case add column supplied_good_on date;
