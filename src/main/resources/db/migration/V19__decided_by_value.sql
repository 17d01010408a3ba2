-- What a post decided, beside the words in which it read it; opinions of before have only the words.
alter table opinion add column decided varchar(40);
