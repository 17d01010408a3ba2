-- A false commitment is put right, and whoever is to lose a licence is heard, before it is revoked (消防法 第五十八条、行政许可法 第七条).
alter table service_case add column rectification_due date;
alter table service_case add column statement_due date;
-- By when the window answers: on the spot for some (不动产登记暂行条例 第十七条).
alter table service_case add column answer_due date;
alter table service_case add column ground varchar(40);
-- 行政许可法 第七十八条、第七十九条: until the end of that day the applicant may not apply for the item again.
alter table service_case add column barred_until date;
create index service_case_barred on service_case (barred_until);
insert into document_series (kind, counted_year, last_running) values
    ('RECTIFICATION', 0, 0),
    ('REVOCATION_NOTICE', 0, 0),
    ('REVOCATION_KEPT', 0, 0);
