// SPDX-License-Identifier: GPL-3.0-or-later
// Both stories again, with the mails sent to a real SMTP server.
import { startSmtp } from '../lib/smtp.mjs';
import story1 from '../stories/story1.mjs';
import story2 from '../stories/story2.mjs';

export const prepare = startSmtp;

export default async function smtp(stage) {
  await story1(stage);
  await story2(stage);
}
