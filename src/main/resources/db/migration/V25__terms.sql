-- One row a limit of a case. The first day and the working days of those that there are was not kept; paused_on is the day after which it
-- stands still for a special procedure (行政许可法 第四十五条).
create table term (
    case_number  varchar(40) not null references service_case (number),
    kind         varchar(20) not null,
    started_on   date,
    working_days integer,
    due          date        not null,
    provisional  boolean     not null,
    paused_on    date,
    state        varchar(20) not null,
    primary key (case_number, kind)
);
create index term_state on term (kind, state, due);

-- Decided too late is what was decided after the end of the last day by the hall's clock; dates of moments differ between the databases.
insert into term (case_number, kind, due, provisional, paused_on, state)
select number, 'PROMISED', promised_due, promised_provisional, paused_on,
    case when decided_at is null and state in ('ACCEPTED', 'IN_REVIEW') then 'RUNNING'
        when decided_at is null then 'DROPPED'
        when extract(epoch from decided_at) + 28800 >= extract(epoch from promised_due) + 86400 then 'MISSED'
        else 'MET' end
from service_case where promised_due is not null;

insert into term (case_number, kind, due, provisional, paused_on, state)
select number, 'STATUTORY', statutory_due, statutory_provisional, paused_on,
    case when decided_at is null and state in ('ACCEPTED', 'IN_REVIEW') then 'RUNNING'
        when decided_at is null then 'DROPPED'
        when extract(epoch from decided_at) + 28800 >= extract(epoch from statutory_due) + 86400 then 'MISSED'
        else 'MET' end
from service_case where statutory_due is not null;

insert into term (case_number, kind, due, provisional, state)
select number, 'ANSWER', answer_due, false,
    case when state = 'RECEIVED' then 'RUNNING'
        when accept_kind = 'DEEMED' then 'MISSED'
        when accept_kind is not null or state in ('IN_CORRECTION', 'REFUSED') then 'MET'
        else 'DROPPED' end
from service_case where answer_due is not null;

insert into term (case_number, kind, due, provisional, state)
select number, 'CORRECTION', correction_due, false,
    case when state = 'IN_CORRECTION' then 'RUNNING'
        when state = 'LAPSED' and accept_kind is null then 'MISSED'
        when state = 'WITHDRAWN' and accept_kind is null then 'DROPPED'
        else 'MET' end
from service_case where correction_due is not null;

insert into term (case_number, kind, due, provisional, state)
select number, 'TOLERANCE', tolerance_due, false,
    case when supplied_good_on is not null then 'MET'
        when state in ('ACCEPTED', 'IN_REVIEW') then 'RUNNING'
        else 'DROPPED' end
from service_case where tolerance_due is not null;

insert into term (case_number, kind, started_on, due, provisional, state)
select number, 'SPECIAL', paused_on, special_due, false,
    case when state in ('ACCEPTED', 'IN_REVIEW') then 'RUNNING' else 'DROPPED' end
from service_case where special_due is not null;

insert into term (case_number, kind, due, provisional, state)
select number, 'VERIFICATION', verification_due, false,
    case when state = 'ISSUED' then 'RUNNING'
        when extract(epoch from closed_at) + 28800 >= extract(epoch from verification_due) + 86400 then 'MISSED'
        else 'MET' end
from service_case where verification_due is not null;

insert into term (case_number, kind, due, provisional, state)
select number, 'RECTIFICATION', rectification_due, false,
    case when state = 'ISSUED' then 'RUNNING'
        when extract(epoch from closed_at) + 28800 >= extract(epoch from rectification_due) + 86400 then 'MISSED'
        else 'MET' end
from service_case where rectification_due is not null;

insert into term (case_number, kind, due, provisional, state)
select number, 'STATEMENT', statement_due, false,
    case when state = 'ISSUED' then 'RUNNING'
        when extract(epoch from closed_at) + 28800 >= extract(epoch from statement_due) + 86400 then 'MISSED'
        else 'MET' end
from service_case where statement_due is not null;

drop index service_case_promised;
drop index service_case_paused;
alter table service_case drop column promised_due;
alter table service_case drop column statutory_due;
alter table service_case drop column promised_provisional;
alter table service_case drop column statutory_provisional;
alter table service_case drop column answer_due;
alter table service_case drop column correction_due;
alter table service_case drop column tolerance_due;
alter table service_case drop column verification_due;
alter table service_case drop column rectification_due;
alter table service_case drop column statement_due;
alter table service_case drop column special_due;
alter table service_case drop column paused_on;

-- By which days of its notice a year was counted, to notice that it has been corrected; unknown for those that were before.
alter table calendar_year add column days varchar(2000);
