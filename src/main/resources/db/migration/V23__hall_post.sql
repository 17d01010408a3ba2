-- The posts of the hall's departments. One that was used once stays, under its name: opinions are recorded by it.
create table hall_post (
    post_key varchar(40) not null primary key,
    name varchar(20) not null unique,
    department varchar(40) not null
);
