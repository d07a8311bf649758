-- Plain SQL that SQLite and PostgreSQL both read. Days are ISO texts; yes and no are 1 and 0.

create table organization (
    id varchar(36) primary key,
    created_day varchar(10) not null,
    passphrase varchar(200),
    version integer not null
);

create table assessment (
    id varchar(36) primary key,
    organization_id varchar(36) not null references organization (id),
    number integer not null,
    content_id varchar(200) not null,
    content_version varchar(200) not null,
    quick integer not null,
    together integer not null,
    language varchar(35) not null,
    floor integer not null,
    created_day varchar(10) not null,
    retention_day varchar(10) not null,
    closed_day varchar(10),
    last_seq integer not null,
    version integer not null,
    unique (organization_id, number)
);

create index assessment_retention on assessment (retention_day);

create table role_group (
    assessment_id varchar(36) not null references assessment (id),
    position integer not null,
    name varchar(80) not null,
    primary key (assessment_id, position),
    unique (assessment_id, name)
);

create table profile_choice (
    assessment_id varchar(36) not null references assessment (id),
    item varchar(1100) not null,
    choice varchar(1100) not null,
    primary key (assessment_id, item, choice)
);

create table participant (
    id varchar(36) primary key,
    assessment_id varchar(36) not null references assessment (id),
    group_name varchar(80) not null,
    submitted_day varchar(10),
    version integer not null
);

create index participant_assessment on participant (assessment_id);

-- Every answer ever given, in order; nothing is changed here. The last one to a question counts.
create table answer (
    assessment_id varchar(36) not null references assessment (id),
    seq integer not null,
    participant_id varchar(36) not null references participant (id),
    question varchar(1100) not null,
    kind varchar(20) not null,
    level integer,
    why varchar(2000),
    note varchar(4000),
    answered_day varchar(10) not null,
    primary key (assessment_id, seq)
);

create index answer_participant on answer (participant_id, seq);

-- Only the SHA-256 of a link is here, never the link.
create table link (
    hash varchar(64) primary key,
    role varchar(20) not null,
    organization_id varchar(36) not null references organization (id),
    assessment_id varchar(36) references assessment (id),
    participant_id varchar(36) references participant (id),
    group_name varchar(80),
    created_day varchar(10) not null
);

create index link_organization on link (organization_id);
create index link_assessment on link (assessment_id);
create index link_participant on link (participant_id);

create table plan_item (
    organization_id varchar(36) not null references organization (id),
    practice varchar(1100) not null,
    position integer not null,
    owner varchar(200) not null,
    due_day varchar(10),
    done integer not null,
    version integer not null,
    primary key (organization_id, practice)
);

-- What came of an assessment when it was finished, as the toolkit's own JSON.
create table recorded_result (
    assessment_id varchar(36) primary key references assessment (id),
    recorded_day varchar(10) not null,
    result text not null
);
