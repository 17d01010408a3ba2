-- A one-thing's paper bears the seal of each organ whose answer it tells.
alter table issued_document alter column seal_name set data type varchar(2000);
