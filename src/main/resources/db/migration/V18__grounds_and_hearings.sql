-- A false commitment is put right, and whoever is to lose a licence is heard, before it is revoked (消防法 第五十八条、行政许可法 第七条).
alter table service_case add column rectification_due date;
alter table service_case add column statement_due date;
alter table service_case add column ground varchar(40);
insert into document_series (kind, counted_year, last_running) values
    ('RECTIFICATION', 0, 0),
    ('REVOCATION_NOTICE', 0, 0),
    ('REVOCATION_KEPT', 0, 0);
