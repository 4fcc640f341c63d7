-- SPDX-License-Identifier: GPL-3.0-or-later
-- A chat of the public page until it becomes a ticket, which then holds its lines. Its row stays, so that the
-- visitor's browser still finds the ticket.

CREATE TABLE chat (
    id INTEGER PRIMARY KEY,
    secret_hash BLOB NOT NULL UNIQUE CHECK (length(secret_hash) = 32),
    category INTEGER NOT NULL REFERENCES category (id),
    visitor_name TEXT NOT NULL,
    visitor_email TEXT NOT NULL,
    visitor_language TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'taken', 'ended')),
    taker INTEGER REFERENCES user_account (id),
    lines INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    last_line_at INTEGER NOT NULL,
    ended_at INTEGER,
    ticket INTEGER REFERENCES ticket (id)
) STRICT;
CREATE INDEX chat_open ON chat (id) WHERE state <> 'ended';

CREATE TABLE chat_line (
    chat INTEGER NOT NULL REFERENCES chat (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    line_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    from_visitor INTEGER NOT NULL CHECK (from_visitor IN (0, 1)),
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (chat, position),
    UNIQUE (chat, line_id)
) STRICT, WITHOUT ROWID;
