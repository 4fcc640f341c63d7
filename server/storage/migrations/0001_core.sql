-- SPDX-License-Identifier: GPL-3.0-or-later
-- A statement ends with a semicolon at the end of a line, a trigger with the line "END;".
-- Enumerations are stored by their names, times as milliseconds since 1970 in UTC, texts in several
-- languages as JSON. Kinds of events and mails are not listed in a CHECK: new ones come with every version.

CREATE TABLE user_account (
    id INTEGER PRIMARY KEY,
    login TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (login <> ''),
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('reader', 'caseworker', 'lead', 'administrator')),
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    substitute INTEGER REFERENCES user_account (id),
    password_hash TEXT NOT NULL
) STRICT;

CREATE TABLE category (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL,
    group_mailbox TEXT NOT NULL,
    hide_personal_addresses INTEGER NOT NULL CHECK (hide_personal_addresses IN (0, 1))
) STRICT;

CREATE TABLE user_category (
    user INTEGER NOT NULL REFERENCES user_account (id) ON DELETE CASCADE,
    category INTEGER NOT NULL REFERENCES category (id) ON DELETE CASCADE,
    PRIMARY KEY (user, category)
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
    token_hash BLOB PRIMARY KEY CHECK (length(token_hash) = 32),
    user INTEGER NOT NULL REFERENCES user_account (id) ON DELETE CASCADE,
    device TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX session_of_user ON session (user);

CREATE TABLE form (
    id INTEGER PRIMARY KEY,
    category INTEGER NOT NULL REFERENCES category (id),
    slug TEXT NOT NULL UNIQUE CHECK (slug <> ''),
    definition TEXT NOT NULL CHECK (json_valid(definition))
) STRICT;

-- The present state of a ticket; the truth is in its events. search_text is folded to lower case.
CREATE TABLE ticket (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    category INTEGER NOT NULL REFERENCES category (id),
    form INTEGER REFERENCES form (id),
    title TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'pending', 'closed', 'archived')),
    decision TEXT NOT NULL
        CHECK (decision IN ('not-needed', 'undecided', 'approved', 'declined', 'cancelled')),
    owner INTEGER REFERENCES user_account (id),
    asker INTEGER REFERENCES user_account (id),
    applicant_name TEXT NOT NULL,
    applicant_email TEXT NOT NULL COLLATE NOCASE,
    applicant_language TEXT NOT NULL,
    muted INTEGER NOT NULL CHECK (muted IN (0, 1)),
    preview TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    last_activity INTEGER NOT NULL,
    closed_at INTEGER,
    last_sequence INTEGER NOT NULL CHECK (last_sequence >= 0),
    last_applicant_message INTEGER NOT NULL CHECK (last_applicant_message BETWEEN 0 AND last_sequence),
    search_text TEXT NOT NULL,
    CHECK (state <> 'pending' OR owner IS NOT NULL)
) STRICT;
CREATE INDEX ticket_inbox ON ticket (category, last_activity DESC, id DESC);
CREATE INDEX ticket_inbox_by_state ON ticket (category, state, last_activity DESC, id DESC);
CREATE INDEX ticket_of_applicant ON ticket (applicant_email, id DESC);
CREATE INDEX ticket_with_messages ON ticket (category, owner, asker, last_applicant_message)
    WHERE state IN ('open', 'pending') AND last_applicant_message > 0;

CREATE TABLE ticket_field (
    ticket INTEGER NOT NULL REFERENCES ticket (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    key TEXT NOT NULL,
    label TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (ticket, position)
) STRICT, WITHOUT ROWID;

-- The last number given to an event: the numbers stay without gaps and are never given again.
CREATE TABLE event_counter (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    last_sequence INTEGER NOT NULL CHECK (last_sequence >= 0)
) STRICT;
INSERT INTO event_counter (id, last_sequence) VALUES (1, 0);

CREATE TABLE event (
    sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
    ticket INTEGER NOT NULL REFERENCES ticket (id),
    kind TEXT NOT NULL CHECK (kind <> ''),
    at INTEGER NOT NULL,
    actor_kind TEXT NOT NULL CHECK (actor_kind IN ('applicant', 'user', 'system')),
    actor_user INTEGER REFERENCES user_account (id),
    actor_name TEXT NOT NULL,
    text TEXT NOT NULL,
    data TEXT NOT NULL CHECK (json_valid(data)),
    CHECK (actor_kind <> 'user' OR actor_user IS NOT NULL)
) STRICT;
CREATE INDEX event_of_ticket ON event (ticket, sequence);
CREATE INDEX event_of_ticket_by_kind ON event (ticket, kind, sequence);

CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'events are append-only');
END;

CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
BEGIN
    SELECT RAISE(ABORT, 'events are append-only');
END;

-- An INSERT OR REPLACE would delete without asking the trigger above.
CREATE TRIGGER event_is_never_replaced BEFORE INSERT ON event
WHEN EXISTS (SELECT 1 FROM event WHERE sequence = NEW.sequence)
BEGIN
    SELECT RAISE(ABORT, 'events are append-only');
END;

CREATE TABLE operation (
    author TEXT NOT NULL,
    operation TEXT NOT NULL CHECK (operation <> ''),
    answer INTEGER NOT NULL,
    PRIMARY KEY (author, operation)
) STRICT, WITHOUT ROWID;

CREATE TABLE access_token (
    token_hash BLOB PRIMARY KEY CHECK (length(token_hash) = 32),
    ticket INTEGER NOT NULL REFERENCES ticket (id),
    created_at INTEGER NOT NULL,
    revoked_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX access_token_of_ticket ON access_token (ticket);

CREATE TABLE read_marker (
    user INTEGER NOT NULL REFERENCES user_account (id) ON DELETE CASCADE,
    ticket INTEGER NOT NULL REFERENCES ticket (id),
    sequence INTEGER NOT NULL CHECK (sequence >= 0),
    PRIMARY KEY (user, ticket)
) STRICT, WITHOUT ROWID;

CREATE TABLE mail (
    id INTEGER PRIMARY KEY,
    ticket INTEGER NOT NULL REFERENCES ticket (id),
    event INTEGER NOT NULL REFERENCES event (sequence),
    kind TEXT NOT NULL CHECK (kind <> ''),
    message_id TEXT NOT NULL UNIQUE,
    recipient_name TEXT NOT NULL,
    recipient TEXT NOT NULL CHECK (recipient <> ''),
    reply_to TEXT NOT NULL,
    language TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('queued', 'accepted', 'failed')),
    attempts INTEGER NOT NULL CHECK (attempts >= 0),
    not_before INTEGER NOT NULL,
    last_error TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    done_at INTEGER
) STRICT;
CREATE INDEX mail_queue ON mail (not_before, id) WHERE state = 'queued';
CREATE INDEX mail_by_state ON mail (state, id);
CREATE INDEX mail_of_ticket ON mail (ticket);

-- from_time and to_time are milliseconds since midnight in the organisation's time zone.
CREATE TABLE reservation (
    ticket INTEGER PRIMARY KEY REFERENCES ticket (id),
    resource TEXT NOT NULL CHECK (resource <> ''),
    day TEXT NOT NULL CHECK (length(day) = 10),
    from_time INTEGER NOT NULL,
    to_time INTEGER NOT NULL CHECK (to_time > from_time)
) STRICT;
CREATE INDEX reservation_of_day ON reservation (resource, day);

CREATE TABLE intake_key (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    key_hash BLOB NOT NULL UNIQUE CHECK (length(key_hash) = 32),
    created_at INTEGER NOT NULL,
    revoked_at INTEGER
) STRICT;

CREATE TABLE intake_call (
    key INTEGER NOT NULL REFERENCES intake_key (id),
    idempotency_key TEXT NOT NULL CHECK (idempotency_key <> ''),
    request_hash BLOB NOT NULL,
    ticket INTEGER NOT NULL REFERENCES ticket (id),
    PRIMARY KEY (key, idempotency_key)
) STRICT, WITHOUT ROWID;

CREATE TABLE secret (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
