-- A draft keeps what was typed, as it was typed, for thirty days after it was last saved.
alter table draft add column typed varchar(60000);
alter table draft add column saved_at timestamp(6) with time zone;
update draft set saved_at = opened_at;
alter table draft alter column saved_at set not null;
alter table draft add column uploads integer default 0 not null;
create index draft_saved on draft (saved_at);

-- The applicant's written promise to hand a missing material in later (容缺).
alter table draft add column promised varchar(4000);
alter table case_material add column promised boolean default false not null;

create index draft_material_file on draft_material (file_sha256);
create index case_material_file on case_material (file_sha256);

-- When each daily sweep last ran, on whichever node.
create table sweep (
    name    varchar(40) not null primary key,
    last_at timestamp(6) with time zone not null
);
insert into sweep (name, last_at) values ('drafts-and-files', timestamp '2026-01-01 00:00:00');
