-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where a custom field stands among those of its kind, from 1; null: behind those that were ever moved. Before, the
-- order was a row among the views, as JSON; it goes with its lines in the history, which nobody could undo any more.

ALTER TABLE custom_field ADD COLUMN position INTEGER;

UPDATE custom_field
SET position = (
    SELECT min(place.key) + 1
    FROM saved_view, json_each(CASE WHEN json_valid(saved_view.layout) THEN saved_view.layout ELSE '{}' END, '$.fields') AS place
    WHERE saved_view.kind = 'custom_field' AND place.value = custom_field.id
);

CREATE TEMP TABLE former_order (id INTEGER PRIMARY KEY);

INSERT INTO former_order
    SELECT id FROM saved_view WHERE kind = 'custom_field'
    UNION
    SELECT record_id FROM change
    WHERE kind = 10 AND operation <> 4
        AND 'custom_field' IN (json_extract(before, '$.kind'), json_extract(after, '$.kind'));

CREATE TEMP TABLE former_set (id INTEGER PRIMARY KEY);

INSERT INTO former_set
    SELECT DISTINCT set_id FROM change WHERE kind = 10 AND operation <> 4 AND record_id IN (SELECT id FROM former_order);

DELETE FROM change WHERE kind = 10 AND operation <> 4 AND record_id IN (SELECT id FROM former_order);

DELETE FROM former_set WHERE id IN (SELECT set_id FROM change);

UPDATE change_set SET reverses = NULL WHERE reverses IN (SELECT id FROM former_set);

UPDATE change_set SET reversed_by = NULL WHERE reversed_by IN (SELECT id FROM former_set);

DELETE FROM change_set WHERE id IN (SELECT id FROM former_set);

DELETE FROM saved_view WHERE kind = 'custom_field';

DROP TABLE former_set;

DROP TABLE former_order;
