create table catalogue_change_series (
    counted_on   date    not null,
    last_running integer not null
);
insert into catalogue_change_series (counted_on, last_running) values (date '2000-01-01', 0);
create table catalogue_change (
    number            varchar(20)   not null primary key,
    state             varchar(20)   not null,
    title             varchar(100)  not null,
    reason            varchar(1000) not null,
    proposer          varchar(64)   not null,
    proposer_name     varchar(200)  not null,
    proposed_at       timestamp(6) with time zone not null,
    effective_from    date,
    rejection         varchar(1000),
    decided_at        timestamp(6) with time zone,
    published_at      timestamp(6) with time zone,
    enforced_at       timestamp(6) with time zone,
    report_due        date,
    report_overdue_at timestamp(6) with time zone,
    reported_at       timestamp(6) with time zone,
    lock_version      bigint        not null
);
create table catalogue_change_file (
    change_number varchar(20)      not null references catalogue_change (number),
    line          integer          not null,
    path          varchar(200)     not null,
    new_text      varchar(1000000) not null,
    old_text      varchar(1000000),
    primary key (change_number, line)
);
create table catalogue_change_entry (
    change_number  varchar(20)  not null references catalogue_change (number),
    line           integer      not null,
    entry_key      varchar(100) not null,
    name           varchar(200) not null,
    old_version    varchar(20)  not null,
    new_version    varchar(20)  not null,
    primary key (change_number, line)
);
create table catalogue_change_act (
    change_number varchar(20)   not null references catalogue_change (number),
    line          integer       not null,
    at            timestamp(6) with time zone not null,
    person        varchar(64)   not null,
    name          varchar(200)  not null,
    post          varchar(100)  not null,
    act           varchar(50)   not null,
    words         varchar(1000) not null,
    primary key (change_number, line)
);
create index catalogue_change_published on catalogue_change (published_at);
