create table service_case (
    number              varchar(40)  not null primary key,
    bundle_number       varchar(40)  references service_case (number),
    bundle              boolean      not null,
    offering            varchar(100) not null,
    offering_name       varchar(200) not null,
    offering_version    varchar(20)  not null,
    region              varchar(6)   not null,
    channel             varchar(20)  not null,
    query_code          varchar(20)  not null,
    applicant_kind      varchar(20)  not null,
    applicant_name      varchar(200) not null,
    applicant_id        varchar(40)  not null,
    applicant_phone     varchar(40)  not null,
    applicant_address   varchar(400) not null,
    answers             varchar(60000) not null,
    commitment_chosen   boolean      not null,
    urgent              boolean      not null,
    state               varchar(20)  not null,
    accept_kind         varchar(20),
    corrections_asked   boolean      not null,
    stated_reason       varchar(2000),
    proper_organ        varchar(200),
    instant_rule        varchar(400),
    received_at         timestamp(6) with time zone not null,
    materials_received_on date       not null,
    accepted_on         date,
    promised_days       integer      not null,
    statutory_days      integer      not null,
    promised_due        date,
    statutory_due       date,
    promised_provisional  boolean    not null,
    statutory_provisional boolean    not null,
    correction_due      date,
    tolerance_due       date,
    verification_due    date,
    decided_at          timestamp(6) with time zone,
    closed_at           timestamp(6) with time zone,
    lock_version        integer      not null
);
create index service_case_bundle on service_case (bundle_number);

create sequence case_material_seq increment by 50;
create table case_material (
    id              bigint       not null primary key,
    case_number     varchar(40)  not null references service_case (number),
    code            varchar(100) not null,
    name            varchar(200) not null,
    tolerable       boolean      not null,
    waivable        boolean      not null,
    state           varchar(20)  not null,
    finding         varchar(2000),
    file_sha256     varchar(64),
    file_name       varchar(200),
    file_media_type varchar(100),
    file_size       bigint,
    unique (case_number, code)
);

create sequence ledger_entry_seq increment by 50;
create table ledger_entry (
    id          bigint       not null primary key,
    case_number varchar(40)  not null references service_case (number),
    happened_at timestamp(6) with time zone not null,
    actor       varchar(64)  not null,
    actor_name  varchar(200) not null,
    post        varchar(100) not null,
    act         varchar(200) not null,
    note        varchar(2000) not null
);
create index ledger_entry_case on ledger_entry (case_number);

create sequence opinion_seq increment by 50;
create table opinion (
    id          bigint       not null primary key,
    case_number varchar(40)  not null references service_case (number),
    step        varchar(100) not null,
    given_at    timestamp(6) with time zone not null,
    person      varchar(64)  not null,
    person_name varchar(200) not null,
    post        varchar(100) not null,
    conclusion  varchar(200) not null,
    text        varchar(2000) not null
);
create index opinion_case on opinion (case_number);

create sequence supervision_entry_seq increment by 50;
create table supervision_entry (
    id          bigint       not null primary key,
    case_number varchar(40)  not null references service_case (number),
    noted_at    timestamp(6) with time zone not null,
    kind        varchar(40)  not null,
    post        varchar(100) not null
);
create index supervision_entry_case on supervision_entry (case_number);

create sequence breach_seq increment by 50;
create table breach (
    id           bigint      not null primary key,
    applicant_id varchar(40) not null,
    case_number  varchar(40) not null references service_case (number),
    found_on     date        not null,
    repaired_on  date
);
create index breach_applicant on breach (applicant_id);

create table draft (
    id              varchar(40)  not null primary key,
    offering        varchar(100) not null,
    region          varchar(6)   not null,
    channel         varchar(20)  not null,
    opened_at       timestamp(6) with time zone not null,
    case_number     varchar(40)  references service_case (number),
    idempotency_key varchar(200),
    lock_version    integer      not null
);

create sequence draft_material_seq increment by 50;
create table draft_material (
    id              bigint       not null primary key,
    draft_id        varchar(40)  not null references draft (id),
    code            varchar(100) not null,
    file_sha256     varchar(64)  not null,
    file_name       varchar(200) not null,
    file_media_type varchar(100) not null,
    file_size       bigint       not null,
    unique (draft_id, code)
);
