-- That an applicant is told something by a short message, and what became of it. The id says case, kind and, where it may happen again, the
-- day: the same thing is noted once, and a gateway knows it when it comes again. Neither its text nor the number it went to is kept.
create table applicant_message (
    id          varchar(100) primary key,
    case_number varchar(40)  not null references service_case (number),
    kind        varchar(20)  not null,
    state       varchar(20)  not null,
    noted_at    timestamp with time zone not null,
    tried_at    timestamp with time zone,
    attempts    integer      not null,
    reason      varchar(200)
);
create index applicant_message_case on applicant_message (case_number);
create index applicant_message_noted on applicant_message (noted_at);
