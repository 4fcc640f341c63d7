// SPDX-License-Identifier: GPL-3.0-or-later
// Besondere Wünsche: Max registers 14 players, later there are 15.
import { isSamePage, mark, says, shows, submit, write } from '../lib/applicant.mjs';
import { max, people, registration } from '../lib/govikon.mjs';
import { expect } from '../lib/until.mjs';

export default async function story1(stage) {
  const { step, mailbox } = stage.tools();

  const form = await step('Max opens the page of Govikon and finds the registration for the Grümpelturnier', async () => {
    const page = await stage.visit('/');
    await page.locator(`main a[href$="/forms/${registration.slug}"]`).first().click();
    await page.locator('main [name="email"]').waitFor();
    return page;
  });
  const number = await step('he registers his team with 14 players and reads the number of his ticket', () =>
    submit(form, { ...max.answers, ...registration.answers }));
  const received = await step('a mail says that it arrived, with a link', async () => {
    const mail = await mailbox.arrival(max.email, number);
    expect(mail.links.length === 1 && mail.defects.length === 0, `${mail.file}: ${mail.links} ${mail.defects}`);
    return mail;
  });
  const page = await step('later he opens the link and sees his submission', async () => {
    const opened = await stage.visit(received.link);
    expect(new URL(opened.url()).pathname === `/tickets/${number}`, `the link led to ${opened.url()}`);
    await shows(opened, registration.players);
    return opened;
  });
  await step('he adds "Wir sind 15" and sees it in the timeline', async () => {
    await write(page, 'Wir sind jetzt 15, Luca spielt auch mit.');
    await says(page, 'Wir sind jetzt 15, Luca spielt auch mit.');
    await mark(page);
  });

  const maria = await step('Maria starts her client and the inbox shows a ticket with a new message', async () => {
    const client = await stage.logIn('maria');
    await client.wait('inboxTable', { contains: number });
    await client.wait('mainWindow', { contains: '(1)' });
    return client;
  });
  await step('she opens it and sees at once that a message came in', async () => {
    await maria.openTicket(number);
    await maria.wait('ticketNumber', { contains: number });
    await maria.wait('timelineView', { contains: 'Wir sind jetzt 15' });
    await maria.wait('mainWindow', { lacks: '(' });
  });
  await step('she accepts it and becomes its owner', async () => {
    await maria.click('acceptButton');
    await maria.wait('ticketOwner', { contains: people.maria.name });
    await page.locator('#timeline .event-accepted').waitFor();
  });
  await step('she corrects the number of players from 14 to 15', async () => {
    await maria.click(`fieldPencil${registration.playersField}`);
    await maria.type('fieldEdit', '15');
    await maria.click('fieldSave');
    await maria.wait(`fieldValue${registration.playersField}`, { equals: '15' });
  });
  await step('Max sees the correction 14 → 15 in the history, without reloading', async () => {
    const correction = page.locator('.event-field-corrected').last();
    await correction.locator('del', { hasText: '14' }).waitFor();
    await correction.locator('ins', { hasText: '15' }).waitFor();
    expect(await isSamePage(page), 'the page was loaded anew');
  });
  await step('Maria writes back', async () => {
    await maria.type('replyEdit', 'Lieber Max, 15 sind kein Problem.\nBis zum Turnier!');
    await maria.click('sendButton');
    await maria.wait('replyEdit', { equals: '' });
    await maria.wait('timelineView', { contains: '15 sind kein Problem' });
  });
  const reply = await step('Max gets her message by mail, with its full text and the link', async () => {
    const mail = await mailbox.arrival(max.email, '15 sind kein Problem', number);
    expect(mail.text.includes('Bis zum Turnier!') && mail.html.includes('Bis zum Turnier!'), 'the text is not whole');
    expect(mail.links.length === 1, `the mail has ${mail.links.length} links`);
    return mail;
  });
  await step('an answer to the mail would reach Maria herself', () =>
    expect(reply.replyAddress === people.maria.email, `Reply-To is ${reply.replyAddress}`));
  await step('the mails of the ticket are one thread', () =>
    expect(reply.header('References').includes(received.messageId) || reply.header('References') === received.header('References'),
      `References is ${reply.header('References')}`));
  await step('her message appears on his page, and the link of her mail opens the ticket too', async () => {
    await says(page, '15 sind kein Problem');
    expect(await isSamePage(page), 'the page was loaded anew');
    await says(await stage.visit(reply.link), '15 sind kein Problem');
  });
  await step('nothing was loaded from another host and no script failed', () =>
    expect(page.strangers.length + page.problems.length === 0, [...page.strangers, ...page.problems].join(' ')));
}
