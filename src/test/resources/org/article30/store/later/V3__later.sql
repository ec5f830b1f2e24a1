create table later (id integer not null, constraint later_pk primary key (id));
