-- Limits count characters; H2 counts a character outside the basic plane, such as 𠮷, twice.
alter table case_material alter column file_name set data type varchar(400);
alter table draft_material alter column file_name set data type varchar(400);
alter table ledger_entry alter column note set data type varchar(4000);
alter table opinion alter column text set data type varchar(4000);
alter table service_case alter column stated_reason set data type varchar(4000);
alter table case_material alter column finding set data type varchar(4000);
alter table catalogue_change alter column title set data type varchar(200);
alter table catalogue_change alter column reason set data type varchar(2000);
alter table catalogue_change alter column rejection set data type varchar(2000);
alter table catalogue_change_act alter column words set data type varchar(2000);
