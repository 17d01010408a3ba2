-- A special procedure stops the limits of a case (行政许可法 第四十五条).
alter table service_case add column paused_on date;
alter table service_case add column special_due date;
insert into document_series (kind, counted_year, last_running) values ('SPECIAL_PROCEDURE', 0, 0);
