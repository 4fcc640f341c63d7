-- SPDX-License-Identifier: GPL-3.0-or-later

-- The days on which somebody's substitute stands in, as ISO dates; empty: without a bound on that side.
ALTER TABLE user_account ADD COLUMN substitute_from TEXT NOT NULL DEFAULT '';
ALTER TABLE user_account ADD COLUMN substitute_to TEXT NOT NULL DEFAULT '';

-- Who has changed what of the office's own affairs. changes: by place, what was and what is.
CREATE TABLE history (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor INTEGER REFERENCES user_account (id),
    actor_name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind <> ''),
    action TEXT NOT NULL CHECK (action <> ''),
    subject TEXT NOT NULL,
    changes TEXT NOT NULL CHECK (json_valid(changes))
) STRICT;
CREATE INDEX history_by_kind ON history (kind, id DESC);

CREATE TRIGGER history_is_never_changed BEFORE UPDATE ON history
BEGIN
    SELECT RAISE(ABORT, 'history is append-only');
END;

CREATE TRIGGER history_is_never_deleted BEFORE DELETE ON history
BEGIN
    SELECT RAISE(ABORT, 'history is append-only');
END;

CREATE TRIGGER history_is_never_replaced BEFORE INSERT ON history
WHEN EXISTS (SELECT 1 FROM history WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'history is append-only');
END;

-- For the figures of a span of time.
CREATE INDEX ticket_by_creation ON ticket (created_at, category);
