-- Portable SQL: PostgreSQL runs this unchanged. Why a record is one row: docs/decisions/0002.

create table register_record (
    id       uuid         not null,
    kind     varchar(40)  not null,
    version  integer      not null,
    form     integer      not null,
    title    varchar      not null,
    content  varchar      not null,
    constraint register_record_pk primary key (id)
);

create index register_record_by_kind on register_record (kind);

create table record_reference (
    source  uuid  not null,
    target  uuid  not null,
    constraint record_reference_pk primary key (source, target),
    constraint record_reference_source_fk foreign key (source) references register_record (id),
    constraint record_reference_target_fk foreign key (target) references register_record (id)
);

create index record_reference_by_target on record_reference (target);

create table evidence_file (
    sha256      varchar(64)  not null,
    media_type  varchar(200) not null,
    bytes       bytea        not null,
    constraint evidence_file_pk primary key (sha256)
);

-- An empty value_before: the record was added; an empty value_after: it was removed.
-- The values enter hash through payload_hash alone, which is salted, so that a value can be taken out of the history
-- (Art. 17 GDPR) without breaking the chain and without the rest betraying what it was.
create table revision (
    seq            bigint       not null,
    recorded_at    timestamp(6) with time zone not null,
    effective_on   date         not null,
    author         varchar(200) not null,
    reason         varchar      not null,
    kind           varchar(40)  not null,
    record         uuid         not null,
    version        integer      not null,
    form           integer      not null,
    value_before   varchar      not null,
    value_after    varchar      not null,
    salt           varchar(32)  not null,
    payload_hash   varchar(64)  not null,
    previous_hash  varchar(64)  not null,
    hash           varchar(64)  not null,
    constraint revision_pk primary key (seq)
);

create index revision_by_record on revision (record, seq);
