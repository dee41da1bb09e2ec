-- SPDX-License-Identifier: GPL-3.0-or-later
-- Each way to compare words has a full-text table of its own, without positions; only what people type the beginnings
-- of has prefixes. Before, one table kept all three with positions and prefixes, at twice the size.
-- The texts hold words divided by blanks, so that the tokenizer has nothing to decide: what is a word is decided in
-- one place, ours, whatever Unicode an SQLite knows. Texts of a former version are made again after the migration.

DROP TABLE search_short;

DROP TABLE search_note;

CREATE VIRTUAL TABLE search_exact USING fts5 (
    exact,
    content = 'search_text', content_rowid = 'id', columnsize = 0, detail = 'none', prefix = '1 2 3 4 5', tokenize = 'ascii'
);

CREATE VIRTUAL TABLE search_latin USING fts5 (
    latin,
    content = 'search_text', content_rowid = 'id', columnsize = 0, detail = 'none', prefix = '1 2 3 4 5', tokenize = 'ascii'
);

CREATE VIRTUAL TABLE search_sound USING fts5 (
    sound,
    content = 'search_text', content_rowid = 'id', columnsize = 0, detail = 'none', tokenize = 'ascii'
);

CREATE VIRTUAL TABLE search_note USING fts5 (
    note,
    content = 'search_text', content_rowid = 'id', columnsize = 0, detail = 'none', tokenize = 'ascii'
);

INSERT INTO search_exact (search_exact) VALUES ('rebuild');

INSERT INTO search_latin (search_latin) VALUES ('rebuild');

INSERT INTO search_sound (search_sound) VALUES ('rebuild');

INSERT INTO search_note (search_note) VALUES ('rebuild');
