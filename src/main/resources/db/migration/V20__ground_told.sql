-- On what ground something may be revoked, which whoever has it is told and heard on before (行政许可法 第七条、第六十九条).
alter table service_case add column revocation_ground varchar(40);
