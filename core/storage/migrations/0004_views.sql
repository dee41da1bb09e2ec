-- SPDX-License-Identifier: GPL-3.0-or-later
-- Views of lists under a name, for everybody who works with the book: what stands in the bar, and as JSON which columns
-- are shown in which order.

CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    position INTEGER,
    query TEXT NOT NULL DEFAULT '',
    layout TEXT NOT NULL DEFAULT '',
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL
) STRICT;
