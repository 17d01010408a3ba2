-- The staff's list of cases: the latest first, by applicant, by item, by limit, and by who has worked on them.
create index service_case_received on service_case (received_at desc, number desc);
create index service_case_applicant on service_case (applicant_id);
create index service_case_offering on service_case (offering, received_at);
create index service_case_promised on service_case (promised_due);
create index service_case_paused on service_case (paused_on);
create index ledger_entry_actor on ledger_entry (actor, case_number);
