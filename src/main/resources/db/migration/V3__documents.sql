-- One row a kind: locked while a paper gets its number, so numbers are unique and without gaps.
create table document_series (
    kind         varchar(20) not null primary key,
    counted_year integer     not null,
    last_running integer     not null
);
insert into document_series (kind, counted_year, last_running) values
    ('RECEIPT', 0, 0),
    ('ACCEPTANCE', 0, 0),
    ('COMMITMENT', 0, 0),
    ('CORRECTION', 0, 0),
    ('REFUSAL', 0, 0),
    ('REMINDER', 0, 0),
    ('LAPSE', 0, 0),
    ('WITHDRAWAL', 0, 0),
    ('APPROVAL', 0, 0),
    ('REJECTION', 0, 0),
    ('LICENCE', 0, 0),
    ('SUMMARY', 0, 0),
    ('REVOCATION', 0, 0);

create sequence issued_document_seq increment by 50;
create table issued_document (
    id          bigint       not null primary key,
    case_number varchar(40)  not null references service_case (number),
    kind        varchar(20)  not null references document_series (kind),
    title       varchar(200) not null,
    issued_year integer      not null,
    running     integer      not null,
    number      varchar(60)  not null unique,
    issued_at   timestamp(6) with time zone not null,
    organ       varchar(200) not null,
    seal_name   varchar(200) not null,
    html        varchar(200000) not null,
    sha256      varchar(64)  not null,
    unique (kind, issued_year, running)
);
create index issued_document_case on issued_document (case_number);
