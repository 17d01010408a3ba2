-- Since when the dates in a year are being counted again: what is given a day after that has it by the new days.
create table counting_year (
    counted_year int not null primary key,
    since timestamp with time zone not null
);
