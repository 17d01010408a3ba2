-- The shared filter for tolerated cases could show tasks only, and no task waits while the applicant has to act. Cases that
-- await a material now stand on a page of their own.
delete from act_ru_authorization
where resource_type_ = 5
  and resource_id_ in (select id_ from act_ru_filter where name_ = '容缺待补' and owner_ is null);
delete from act_ru_filter where name_ = '容缺待补' and owner_ is null;
