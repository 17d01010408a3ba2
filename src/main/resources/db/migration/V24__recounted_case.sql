-- The cases whose dates in a year have been counted again by its holiday notice, while the others still are.
create table recounted_case (
    counted_year int not null,
    case_number varchar(40) not null,
    primary key (counted_year, case_number)
);
