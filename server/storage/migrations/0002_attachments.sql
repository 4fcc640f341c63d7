-- SPDX-License-Identifier: GPL-3.0-or-later

-- A file; its content is in the folder attachments of data_dir, under the name in "file" (empty: removed, as
-- the virus scanner refused it). Several rows may have the same content. ticket is NULL for one of a text
-- module or a chat, event while the message was not sent, uploader for the applicant.
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    ticket INTEGER REFERENCES ticket (id),
    event INTEGER REFERENCES event (sequence),
    uploader INTEGER REFERENCES user_account (id),
    upload TEXT NOT NULL,
    kept INTEGER NOT NULL CHECK (kept IN (0, 1)),
    file TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    media_type TEXT NOT NULL CHECK (media_type <> ''),
    size INTEGER NOT NULL CHECK (size >= 0),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    width INTEGER NOT NULL CHECK (width >= 0),
    height INTEGER NOT NULL CHECK (height >= 0),
    field TEXT NOT NULL,
    scan_state TEXT NOT NULL CHECK (scan_state IN ('waiting', 'clean', 'refused')),
    scan_reason TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    CHECK (event IS NULL OR ticket IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX attachment_upload ON attachment (uploader, upload) WHERE upload <> '';
CREATE INDEX attachment_of_ticket ON attachment (ticket, id);
CREATE INDEX attachment_of_event ON attachment (event, id);
CREATE INDEX attachment_of_file ON attachment (file);
CREATE INDEX attachment_waiting ON attachment (id) WHERE scan_state = 'waiting';
CREATE INDEX attachment_unsent ON attachment (created_at) WHERE event IS NULL AND kept = 0;
