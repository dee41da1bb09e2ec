-- SPDX-License-Identifier: GPL-3.0-or-later
-- Customers, contacts, what was said and what is to be done; the change log, the search and the custom fields.
-- Dates are days since 1970-01-01, instants milliseconds UTC, birthdays yyyymmdd with year 0 where unknown.
-- Labelled lists (phones, e-mails, addresses …) are JSON arrays of objects.

CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE currency (
    code TEXT NOT NULL PRIMARY KEY,
    minor_digits INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The last id given to each kind of record: ids are never used again, not even after a removal.
CREATE TABLE id_sequence (
    kind INTEGER NOT NULL PRIMARY KEY,
    last_id INTEGER NOT NULL
) STRICT;

CREATE TABLE employee (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_sort BLOB NOT NULL,
    emails TEXT NOT NULL DEFAULT '[]',
    phones TEXT NOT NULL DEFAULT '[]',
    job_title TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    active INTEGER NOT NULL DEFAULT 1,
    notes TEXT NOT NULL DEFAULT '',
    external_id TEXT NOT NULL DEFAULT '',
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL
) STRICT;

CREATE TABLE tag (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_sort BLOB NOT NULL,
    color TEXT NOT NULL DEFAULT '',
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL
) STRICT;

CREATE TABLE customer (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    name_sort BLOB NOT NULL,
    company TEXT NOT NULL DEFAULT '',
    stage TEXT NOT NULL DEFAULT '',
    owner_id INTEGER REFERENCES employee (id),
    source TEXT NOT NULL DEFAULT '',
    phones TEXT NOT NULL DEFAULT '[]',
    emails TEXT NOT NULL DEFAULT '[]',
    email_sort TEXT NOT NULL DEFAULT '',
    addresses TEXT NOT NULL DEFAULT '[]',
    city_sort BLOB NOT NULL DEFAULT x'',
    links TEXT NOT NULL DEFAULT '[]',
    language TEXT NOT NULL DEFAULT '',
    currency TEXT NOT NULL DEFAULT '',
    birthday INTEGER,
    gender TEXT NOT NULL DEFAULT '',
    occupation TEXT NOT NULL DEFAULT '',
    industry TEXT NOT NULL DEFAULT '',
    household TEXT NOT NULL DEFAULT '',
    education TEXT NOT NULL DEFAULT '',
    income_band TEXT NOT NULL DEFAULT '',
    company_size TEXT NOT NULL DEFAULT '',
    preferences TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    tax_id TEXT NOT NULL DEFAULT '',
    do_not_call INTEGER NOT NULL DEFAULT 0,
    consents TEXT NOT NULL DEFAULT '[]',
    external_id TEXT NOT NULL DEFAULT '',
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL
) STRICT;

CREATE INDEX customer_by_name ON customer (name_sort);

CREATE INDEX customer_by_email ON customer (email_sort);

CREATE INDEX customer_by_city ON customer (city_sort);

CREATE INDEX customer_by_changed ON customer (changed);

CREATE INDEX customer_by_owner ON customer (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX customer_by_external_id ON customer (external_id) WHERE external_id <> '';

CREATE TABLE customer_tag (
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    tag_id INTEGER NOT NULL REFERENCES tag (id),
    PRIMARY KEY (customer_id, tag_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX customer_tag_by_tag ON customer_tag (tag_id);

CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_sort BLOB NOT NULL,
    customer_id INTEGER REFERENCES customer (id),
    kind TEXT NOT NULL DEFAULT '',
    job_title TEXT NOT NULL DEFAULT '',
    department TEXT NOT NULL DEFAULT '',
    owner_id INTEGER REFERENCES employee (id),
    source TEXT NOT NULL DEFAULT '',
    phones TEXT NOT NULL DEFAULT '[]',
    emails TEXT NOT NULL DEFAULT '[]',
    email_sort TEXT NOT NULL DEFAULT '',
    addresses TEXT NOT NULL DEFAULT '[]',
    city_sort BLOB NOT NULL DEFAULT x'',
    links TEXT NOT NULL DEFAULT '[]',
    language TEXT NOT NULL DEFAULT '',
    birthday INTEGER,
    gender TEXT NOT NULL DEFAULT '',
    preferences TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    do_not_call INTEGER NOT NULL DEFAULT 0,
    consents TEXT NOT NULL DEFAULT '[]',
    external_id TEXT NOT NULL DEFAULT '',
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL
) STRICT;

CREATE INDEX contact_by_name ON contact (name_sort);

CREATE INDEX contact_by_email ON contact (email_sort);

CREATE INDEX contact_by_city ON contact (city_sort);

CREATE INDEX contact_by_changed ON contact (changed);

CREATE INDEX contact_by_customer ON contact (customer_id) WHERE customer_id IS NOT NULL;

CREATE INDEX contact_by_owner ON contact (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX contact_by_external_id ON contact (external_id) WHERE external_id <> '';

CREATE TABLE contact_tag (
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    tag_id INTEGER NOT NULL REFERENCES tag (id),
    PRIMARY KEY (contact_id, tag_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX contact_tag_by_tag ON contact_tag (tag_id);

CREATE TABLE need (
    id INTEGER PRIMARY KEY,
    what TEXT NOT NULL,
    customer_id INTEGER REFERENCES customer (id),
    contact_id INTEGER REFERENCES contact (id),
    product TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL DEFAULT '',
    due INTEGER,
    met INTEGER NOT NULL DEFAULT 0,
    notes TEXT NOT NULL DEFAULT '',
    external_id TEXT NOT NULL DEFAULT '',
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL
) STRICT;

CREATE INDEX need_by_customer ON need (customer_id) WHERE customer_id IS NOT NULL;

CREATE INDEX need_by_contact ON need (contact_id) WHERE contact_id IS NOT NULL;

CREATE TABLE task (
    id INTEGER PRIMARY KEY,
    subject TEXT NOT NULL,
    customer_id INTEGER REFERENCES customer (id),
    contact_id INTEGER REFERENCES contact (id),
    owner_id INTEGER REFERENCES employee (id),
    due INTEGER,
    priority TEXT NOT NULL DEFAULT '',
    done INTEGER NOT NULL DEFAULT 0,
    done_at INTEGER,
    notes TEXT NOT NULL DEFAULT '',
    external_id TEXT NOT NULL DEFAULT '',
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL
) STRICT;

CREATE INDEX task_by_customer ON task (customer_id, done, due) WHERE customer_id IS NOT NULL;

CREATE INDEX task_by_contact ON task (contact_id) WHERE contact_id IS NOT NULL;

CREATE INDEX task_by_owner ON task (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX task_by_due ON task (due);

CREATE TABLE interaction (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    direction TEXT NOT NULL DEFAULT '',
    medium TEXT NOT NULL DEFAULT '',
    at INTEGER NOT NULL,
    outcome TEXT NOT NULL DEFAULT '',
    minutes INTEGER,
    text TEXT NOT NULL DEFAULT '',
    feedback TEXT NOT NULL DEFAULT '',
    satisfaction INTEGER,
    external_id TEXT NOT NULL DEFAULT '',
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL
) STRICT;

CREATE INDEX interaction_by_at ON interaction (at);

CREATE TABLE interaction_customer (
    interaction_id INTEGER NOT NULL REFERENCES interaction (id),
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    PRIMARY KEY (interaction_id, customer_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX interaction_customer_by_customer ON interaction_customer (customer_id);

CREATE TABLE interaction_contact (
    interaction_id INTEGER NOT NULL REFERENCES interaction (id),
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    PRIMARY KEY (interaction_id, contact_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX interaction_contact_by_contact ON interaction_contact (contact_id);

CREATE TABLE interaction_employee (
    interaction_id INTEGER NOT NULL REFERENCES interaction (id),
    employee_id INTEGER NOT NULL REFERENCES employee (id),
    PRIMARY KEY (interaction_id, employee_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX interaction_employee_by_employee ON interaction_employee (employee_id);

CREATE TABLE custom_field (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    label TEXT NOT NULL,
    type TEXT NOT NULL,
    choices TEXT NOT NULL DEFAULT '[]',
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    UNIQUE (kind, name)
) STRICT;

CREATE TABLE custom_value (
    field_id INTEGER NOT NULL REFERENCES custom_field (id),
    record_id INTEGER NOT NULL,
    value ANY NOT NULL,
    PRIMARY KEY (field_id, record_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX custom_value_by_value ON custom_value (field_id, value, record_id);

CREATE TABLE import_mapping (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    columns TEXT NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL
) STRICT;

-- What was done: one row a step that a user would undo. `name` is a key, `arguments` a JSON array of texts.
-- `employee_id` names who was working and no foreign key: history outlives the team.
CREATE TABLE change_set (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    employee_id INTEGER,
    name TEXT NOT NULL,
    arguments TEXT NOT NULL DEFAULT '[]',
    reverses INTEGER REFERENCES change_set (id),
    reversed_by INTEGER REFERENCES change_set (id)
) STRICT;

CREATE INDEX change_set_by_reverses ON change_set (reverses) WHERE reverses IS NOT NULL;

CREATE INDEX change_set_by_reversed_by ON change_set (reversed_by) WHERE reversed_by IS NOT NULL;

-- operation: 1 added, 2 changed, 3 removed, 4 a range of ids added. before and after are JSON objects: the changed
-- fields, for an addition or a removal the whole record, for a range nothing.
CREATE TABLE change (
    set_id INTEGER NOT NULL REFERENCES change_set (id),
    sequence INTEGER NOT NULL,
    operation INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    record_id INTEGER NOT NULL,
    last_id INTEGER NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (set_id, sequence)
) STRICT, WITHOUT ROWID;

CREATE INDEX change_by_record ON change (kind, record_id, set_id);

CREATE INDEX change_by_range ON change (kind, last_id) WHERE operation = 4;

-- Folded text of every searchable record; id = record_id * 64 + kind.
CREATE TABLE search_text (
    id INTEGER PRIMARY KEY,
    exact TEXT NOT NULL,
    latin TEXT NOT NULL,
    sound TEXT NOT NULL,
    note TEXT NOT NULL,
    fragments TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search_short USING fts5 (
    exact, latin, sound,
    content = 'search_text', content_rowid = 'id', columnsize = 0, prefix = '2 3 4',
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co M*'"
);

CREATE VIRTUAL TABLE search_note USING fts5 (
    note,
    content = 'search_text', content_rowid = 'id', columnsize = 0, detail = 'column',
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co M*'"
);

CREATE VIRTUAL TABLE search_fragment USING fts5 (
    fragments,
    content = 'search_text', content_rowid = 'id', columnsize = 0,
    tokenize = 'trigram case_sensitive 1'
);

CREATE TABLE customer_summary (
    customer_id INTEGER PRIMARY KEY REFERENCES customer (id),
    last_contact INTEGER,
    interactions INTEGER NOT NULL,
    open_tasks INTEGER NOT NULL,
    next_task INTEGER
) STRICT;

CREATE INDEX customer_summary_by_last_contact ON customer_summary (last_contact);

CREATE VIEW customer_summary_source AS
    SELECT *
    FROM (
        SELECT
            customer.id AS customer_id,
            (SELECT max(interaction.at)
             FROM interaction_customer JOIN interaction ON interaction.id = interaction_customer.interaction_id
             WHERE interaction_customer.customer_id = customer.id) AS last_contact,
            (SELECT count(*) FROM interaction_customer
             WHERE interaction_customer.customer_id = customer.id) AS interactions,
            (SELECT count(*) FROM task WHERE task.customer_id = customer.id AND task.done = 0) AS open_tasks,
            (SELECT min(task.due) FROM task WHERE task.customer_id = customer.id AND task.done = 0) AS next_task
        FROM customer
    )
    WHERE interactions > 0 OR open_tasks > 0;
