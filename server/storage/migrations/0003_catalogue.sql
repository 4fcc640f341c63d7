-- SPDX-License-Identifier: GPL-3.0-or-later

-- What can be reserved. Its key never changes: the reservations refer to it.
CREATE TABLE resource (
    key TEXT PRIMARY KEY CHECK (key <> ''),
    revision INTEGER NOT NULL CHECK (revision >= 0),
    definition TEXT NOT NULL CHECK (json_valid(definition))
) STRICT, WITHOUT ROWID;

-- Until now a resource stood in its form. Of several of the same key the oldest form's is kept.
INSERT INTO resource (key, revision, definition)
SELECT json_extract(definition, '$.resource.key'), 1, json_extract(definition, '$.resource')
FROM form AS one
WHERE json_extract(definition, '$.resource.key') <> ''
    AND NOT EXISTS (
        SELECT 1 FROM form AS older
        WHERE older.id < one.id
            AND json_extract(older.definition, '$.resource.key') = json_extract(one.definition, '$.resource.key')
    );

-- revision: rises with each change, so that two administrators don't overwrite each other. position: the order
-- in which a category's forms are shown. retired: no longer offered, but there are tickets of it.
ALTER TABLE category ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
ALTER TABLE form ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
ALTER TABLE form ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
ALTER TABLE form ADD COLUMN retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1));
ALTER TABLE form ADD COLUMN resource TEXT REFERENCES resource (key);
UPDATE form SET position = id, resource = json_extract(definition, '$.resource.key');
UPDATE form SET definition = json_remove(definition, '$.resource');
CREATE INDEX form_of_resource ON form (resource) WHERE resource IS NOT NULL;
CREATE INDEX ticket_of_form ON ticket (form) WHERE form IS NOT NULL;
