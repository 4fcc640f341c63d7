-- SPDX-License-Identifier: GPL-3.0-or-later

-- scheduled: goes out at a time that its author chose, rather than when its undo is over. Colleagues see it.
ALTER TABLE held_message ADD COLUMN scheduled INTEGER NOT NULL DEFAULT 0 CHECK (scheduled IN (0, 1));
