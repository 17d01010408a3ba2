-- Whether a material has come in since the one-time notice. Of cases that had theirs before, nobody knows.
alter table case_material add column since_notice boolean default true not null;
