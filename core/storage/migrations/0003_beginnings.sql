-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a record is called comes first in its words and ends with a line break. By this index the records of a name, and
-- those whose name begins so, are found at once, however many others have the words somewhere. Texts of a former
-- version are made again after the migration.

CREATE INDEX search_text_beginning ON search_text (substr(exact, 1, 32));
