-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who knows whom: a link between two people of the book, each a customer or a contact, and what the other is to the
-- first. Pairs that look alike and are not the same. Notes that stand on top, the hour of a task, whose a view is.

CREATE TABLE connection (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER REFERENCES customer (id),
    contact_id INTEGER REFERENCES contact (id),
    kind TEXT NOT NULL,
    other_customer_id INTEGER REFERENCES customer (id),
    other_contact_id INTEGER REFERENCES contact (id),
    strength INTEGER,
    owner_id INTEGER REFERENCES employee (id),
    since INTEGER,
    next_step TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    external_id TEXT NOT NULL DEFAULT '',
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL
) STRICT;

CREATE INDEX connection_by_customer ON connection (customer_id) WHERE customer_id IS NOT NULL;

CREATE INDEX connection_by_contact ON connection (contact_id) WHERE contact_id IS NOT NULL;

CREATE INDEX connection_by_other_customer ON connection (other_customer_id) WHERE other_customer_id IS NOT NULL;

CREATE INDEX connection_by_other_contact ON connection (other_contact_id) WHERE other_contact_id IS NOT NULL;

CREATE INDEX connection_by_owner ON connection (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX connection_by_external_id ON connection (external_id) WHERE external_id <> '';

CREATE TABLE not_same (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER REFERENCES customer (id),
    other_customer_id INTEGER REFERENCES customer (id),
    contact_id INTEGER REFERENCES contact (id),
    other_contact_id INTEGER REFERENCES contact (id),
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL
) STRICT;

CREATE INDEX not_same_by_customer ON not_same (customer_id) WHERE customer_id IS NOT NULL;

CREATE INDEX not_same_by_other_customer ON not_same (other_customer_id) WHERE other_customer_id IS NOT NULL;

CREATE INDEX not_same_by_contact ON not_same (contact_id) WHERE contact_id IS NOT NULL;

CREATE INDEX not_same_by_other_contact ON not_same (other_contact_id) WHERE other_contact_id IS NOT NULL;

ALTER TABLE interaction ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;

ALTER TABLE task ADD COLUMN due_time INTEGER;

DROP INDEX task_by_due;

CREATE INDEX task_by_due ON task (due, coalesce(due_time, 1440));

ALTER TABLE saved_view ADD COLUMN owner_id INTEGER REFERENCES employee (id);
