-- SPDX-License-Identifier: GPL-3.0-or-later

-- A caseworker's message that is not an event yet. files: a JSON list of identities. What is sent or forgotten is
-- no longer here; the operation remembers what became of it.
CREATE TABLE held_message (
    id INTEGER PRIMARY KEY,
    ticket INTEGER NOT NULL REFERENCES ticket (id),
    author INTEGER NOT NULL REFERENCES user_account (id),
    operation TEXT NOT NULL CHECK (operation <> ''),
    text TEXT NOT NULL,
    notify_on_reply INTEGER NOT NULL CHECK (notify_on_reply IN (0, 1)),
    for_the_record INTEGER NOT NULL CHECK (for_the_record IN (0, 1)),
    files TEXT NOT NULL CHECK (json_valid(files)),
    last_seen INTEGER NOT NULL CHECK (last_seen >= 0),
    state TEXT NOT NULL CHECK (state IN ('held', 'returned')),
    reason TEXT NOT NULL,
    held_at INTEGER NOT NULL,
    release_at INTEGER NOT NULL,
    UNIQUE (author, operation)
) STRICT;
CREATE INDEX held_message_due ON held_message (release_at, id) WHERE state = 'held';
CREATE INDEX held_message_of_ticket ON held_message (ticket, author);

-- opened_at: when the applicant first opened a page with what the mail is about. bounce_tag: stands in the
-- envelope's sender, so that a report that comes back names this mail and nobody else can.
ALTER TABLE mail ADD COLUMN opened_at INTEGER;
ALTER TABLE mail ADD COLUMN bounce_tag TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX mail_of_bounce_tag ON mail (bounce_tag) WHERE bounce_tag <> '';

-- The mail that carried the link; none for links that went out otherwise.
ALTER TABLE access_token ADD COLUMN mail INTEGER REFERENCES mail (id);
