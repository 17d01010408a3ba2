-- The years whose holiday notice all dates of the register and the engine have been counted by.
create table calendar_year (
    counted_year int not null primary key
);
insert into calendar_year (counted_year) values (2024);
insert into calendar_year (counted_year) values (2025);
insert into calendar_year (counted_year) values (2026);
