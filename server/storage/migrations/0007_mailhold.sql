-- SPDX-License-Identifier: GPL-3.0-or-later
-- An administrator can put mails aside: waiting ones are held, failed ones were given up.
ALTER TABLE mail ADD COLUMN on_hold INTEGER NOT NULL DEFAULT 0 CHECK (on_hold IN (0, 1));
