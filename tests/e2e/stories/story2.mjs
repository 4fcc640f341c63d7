// SPDX-License-Identifier: GPL-3.0-or-later
// Rückfrage: the kitchen is being painted on the day for which Anna wants the Aula with the kitchen.
import { says, submit, write } from '../lib/applicant.mjs';
import { Visitor } from '../lib/formpost.mjs';
import { anna, max, people, registration, reservation } from '../lib/govikon.mjs';
import { expect } from '../lib/until.mjs';

const question = 'Guten Tag, die Küche wird an diesem Tag gestrichen. Geht es auch ohne Küche?';
const answer = 'Ja, dann bringen wir das Essen mit.';

async function registerTeam(server) {
  const { location } = await new Visitor(server.url).submit(
    `/forms/${registration.slug}`, 'email', { ...max.answers, ...registration.answers });
  return new URL(location, server.url).searchParams.get('number');
}

export default async function story2(stage) {
  const { step, mailbox } = stage.tools();

  const other = await step('another ticket waits in the inbox', () => registerTeam(stage.server));
  const maria = await step('Maria starts her client', () => stage.logIn('maria'));
  const number = await step('Anna reserves the Aula with the kitchen on the page', async () => {
    const page = await stage.visit(`/forms/${reservation.slug}`);
    return submit(page, { ...anna.answers, ...reservation.answers() });
  });
  await step('it appears in the inbox of Maria by itself; she opens and accepts it', async () => {
    await maria.wait('inboxTable', { contains: number });
    await maria.openTicket(number);
    await maria.click('acceptButton');
    await maria.wait('ticketOwner', { contains: people.maria.name });
  });
  await step('she asks about the kitchen and ticks "notify me on reply"', async () => {
    await maria.type('replyEdit', question);
    await maria.check('notifyOnReply');
    await maria.wait('whoGetsThis', { contains: anna.email });
    await maria.click('sendButton');
    await maria.wait('replyEdit', { equals: '' });
    await maria.wait('timelineView', { contains: 'Geht es auch ohne' });
  });
  const mail = await step('Anna gets her question by mail', () => mailbox.arrival(anna.email, question, number));
  const page = await step('she opens the link and reads the question', async () => {
    const opened = await stage.visit(mail.link);
    await says(opened, question);
    return opened;
  });
  await step('Maria turns to the other ticket', async () => {
    await maria.openTicket(other);
    await maria.wait('ticketNumber', { contains: other });
  });
  await step('Anna answers', async () => {
    await write(page, answer);
    await says(page, answer);
  });
  await step('Maria gets a mail at once, for she asked', async () => {
    const notice = await mailbox.arrival(people.maria.email, number);
    expect(notice.text.includes(answer), `the mail does not tell what was written: ${notice.text}`);
    expect(!notice.text.includes('/t/'), 'the mail holds the link of the applicant');
  });
  await step('a badge tells her of it; she opens the ticket, reads the answer, and the badge is gone', async () => {
    await maria.wait('mainWindow', { contains: '(1)' });
    await maria.openTicket(number);
    await maria.wait('timelineView', { contains: answer });
    await maria.wait('mainWindow', { lacks: '(' });
  });
  await step('she answers', async () => {
    await maria.type('replyEdit', 'Vielen Dank, dann ist alles klar.');
    await maria.check('notifyOnReply', false);
    await maria.click('sendButton');
    await mailbox.arrival(anna.email, 'dann ist alles klar', number);
  });
  await step('the ticket cannot be closed before the reservation is decided', () =>
    maria.wait('closeButton', { enabled: false }));
  await step('she approves it, and Anna is told by mail', async () => {
    await maria.click('approveButton');
    await maria.type('decisionText', 'Die Aula ist für Sie reserviert.');
    await maria.click('decisionSend');
    await mailbox.arrival(anna.email, 'Die Aula ist für Sie reserviert.', number);
  });
  await step('she closes the ticket', async () => {
    await maria.click('closeButton');
    await maria.wait('reopenButton', { enabled: true });
  });
  await step('Anna sees that it is closed and that nothing more can be written', async () => {
    await page.locator('#timeline .event-closed').waitFor();
    await page.locator('#closed').waitFor();
    expect(await page.locator('#composer').isHidden(), 'there still is a message form');
  });
  await step('exactly one mail was sent to Maria', async () =>
    expect((await mailbox.to(people.maria.email)).length === 1, 'more than one mail was sent to Maria'));
}
