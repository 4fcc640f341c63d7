// SPDX-License-Identifier: GPL-3.0-or-later
// Out of hours the chat's page says when it opens and takes a message; nothing has to be typed again.
import { startChat } from '../lib/chatvisitor.mjs';
import { max } from '../lib/govikon.mjs';
import { expect } from '../lib/until.mjs';
import { inspect, looks } from './accessibility.mjs';

// A day that is not today: it opens on one of the next days.
const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const later = days[(new Date().getDay() + 3) % 7];
export const prepare = () => ({ chat: ['enabled = true', `${later} = ["08:00-11:30", "13:30-17:00"]`] });

export default async function chathours(stage) {
  const { step, mailbox } = stage.tools();
  const maria = await stage.logIn('maria');
  await maria.check('chatAvailable');
  const page = await stage.visit('/');
  await step('the start page leads to the chat, which tells its hours', async () => {
    await page.locator('a[href="/chat"]').click();
    await page.getByText('08:00–11:30, 13:30–17:00').waitFor();
    for (const look of looks) await inspect(page, look, 'de');
  });
  await step('a message becomes a ticket, though somebody is there', async () => {
    await startChat(page, max, 'Bitte rufen Sie mich an');
    await page.waitForURL('**/tickets/*');
    await page.getByText('Bitte rufen Sie mich an').first().waitFor();
    const number = new URL(page.url()).pathname.split('/').pop();
    await mailbox.arrival(max.email, number, number);
    await maria.wait('inboxTable', { contains: 'Max Muster' });
    const { events } = await stage.server.ask('ticket', 'show', number);
    expect(events.at(-1).kind === 'applicant-message', `the ticket has ${events.map((event) => event.kind)}`);
  });
}
