-- SPDX-License-Identifier: GPL-3.0-or-later

-- A message written in advance. owner is NULL for one that is shared, category for one that is for all.
CREATE TABLE text_module (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    owner INTEGER REFERENCES user_account (id),
    category INTEGER REFERENCES category (id),
    title TEXT NOT NULL CHECK (title <> ''),
    keyword TEXT NOT NULL,
    text TEXT NOT NULL CHECK (json_valid(text))
) STRICT;
CREATE INDEX text_module_of_owner ON text_module (owner, title);

-- The files that go out with it, in their order.
CREATE TABLE text_module_file (
    module INTEGER NOT NULL REFERENCES text_module (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    attachment INTEGER NOT NULL REFERENCES attachment (id),
    PRIMARY KEY (module, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX text_module_file_of_attachment ON text_module_file (attachment);
