-- SPDX-License-Identifier: GPL-3.0-or-later

-- One document a ticket. Its rowid rises with each activity, so that the newest come first without sorting;
-- facts holds what is filtered by: c and category, s and state, o and owner, t and tag, hasfile, hasnote.
-- parts: later beginnings within long words of the title.
CREATE VIRTUAL TABLE ticket_search USING fts5(
    number, title, parts, applicant, fields, talk, notes, facts,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
);
ALTER TABLE ticket ADD COLUMN search_row INTEGER NOT NULL DEFAULT 0;
CREATE INDEX ticket_of_search ON ticket (search_row);
ALTER TABLE ticket DROP COLUMN search_text;

-- Each order of the inbox has its index; all begin with category and state.
CREATE INDEX ticket_by_arrival ON ticket (category, state, created_at, id);
CREATE INDEX ticket_by_number ON ticket (category, state, number, id);
CREATE INDEX ticket_by_owner ON ticket (category, state, owner, last_activity DESC, id DESC);
DROP INDEX ticket_inbox;

-- Marks of the organisation's own. An identity is never given again: the index may still hold it.
CREATE TABLE tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (name <> ''),
    colour TEXT NOT NULL
) STRICT;
CREATE TABLE ticket_tag (
    ticket INTEGER NOT NULL REFERENCES ticket (id),
    tag INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
    PRIMARY KEY (ticket, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX ticket_of_tag ON ticket_tag (tag);

-- A filter of the inbox that a person has named; definition: the filter and the order.
CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY,
    user INTEGER NOT NULL REFERENCES user_account (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (name <> ''),
    definition TEXT NOT NULL CHECK (json_valid(definition))
) STRICT;
CREATE INDEX saved_view_of_user ON saved_view (user);

-- A person has put a ticket off. woke: it is time, or the applicant answered; gone when she has looked at it.
CREATE TABLE snooze (
    user INTEGER NOT NULL REFERENCES user_account (id) ON DELETE CASCADE,
    ticket INTEGER NOT NULL REFERENCES ticket (id),
    until INTEGER NOT NULL,
    woke INTEGER NOT NULL CHECK (woke IN (0, 1)),
    PRIMARY KEY (user, ticket)
) STRICT, WITHOUT ROWID;
CREATE INDEX snooze_due ON snooze (until) WHERE woke = 0;
CREATE INDEX snooze_of_ticket ON snooze (ticket);

-- The newest note of a ticket that names a person.
CREATE TABLE mention (
    user INTEGER NOT NULL REFERENCES user_account (id) ON DELETE CASCADE,
    ticket INTEGER NOT NULL REFERENCES ticket (id),
    sequence INTEGER NOT NULL REFERENCES event (sequence),
    PRIMARY KEY (user, ticket)
) STRICT, WITHOUT ROWID;

-- A duplicate: the conversation goes on at the other ticket.
ALTER TABLE ticket ADD COLUMN merged_into INTEGER REFERENCES ticket (id);
CREATE INDEX ticket_merged_into ON ticket (merged_into) WHERE merged_into IS NOT NULL;
