create sequence catalogue_version_seq increment by 50;
create table catalogue_version (
    id             bigint       not null primary key,
    kind           varchar(10)  not null,
    entry_key      varchar(100) not null,
    region         varchar(6)   not null,
    version        varchar(9)   not null,
    checksum       varchar(64)  not null,
    effective_from date         not null,
    repealed_on    date,
    entry          varchar(1000000) not null,
    content        varchar(1000000) not null,
    form           varchar(1000000) not null,
    recorded_at    timestamp(6) with time zone not null,
    unique (entry_key, region, version)
);
