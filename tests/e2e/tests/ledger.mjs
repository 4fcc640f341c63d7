// SPDX-License-Identifier: GPL-3.0-or-later
// How far a message has come, from the moment in which it can still be taken back to the moment in which the applicant
// opens its page, with the default time to take it back and a real SMTP server.
import { says } from '../lib/applicant.mjs';
import { Visitor } from '../lib/formpost.mjs';
import { anna, reservation } from '../lib/govikon.mjs';
import { program, run } from '../lib/programs.mjs';
import { startSmtp } from '../lib/smtp.mjs';
import { expect, until } from '../lib/until.mjs';

const undoSeconds = 10;
const nobody = 'nobody.here@example.org'; // the SMTP server knows no such person

export const prepare = async (stage) => ({ ...(await startSmtp(stage)), undoSeconds });

async function reserve(server, email) {
  const { location } = await new Visitor(server.url).submit(
    `/forms/${reservation.slug}`, 'email', { ...anna.answers, ...reservation.answers(), email });
  return new URL(location, server.url).searchParams.get('number');
}

const report = (sender, recipient) => [
  'From: MAILER-DAEMON@mail.govikon.example', `To: ${sender}`, 'MIME-Version: 1.0',
  'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"', '',
  '--b1', 'Content-Type: text/plain', '', 'This is the mail system.', '',
  '--b1', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mail.govikon.example', '',
  `Final-Recipient: rfc822; ${recipient}`, 'Action: failed', 'Status: 5.2.2',
  'Diagnostic-Code: smtp; 552 5.2.2 mailbox full', '', '--b1--', '',
].join('\r\n');

export default async function ledger(stage) {
  const { step, mailbox } = stage.tools();
  const { server } = stage;
  const said = (client, words) => client.wait('timelineView', { contains: words });
  const bounce = (input) => run(program('schalterd'), ['bounce', '--config', server.config], { input });
  const write = async (client, text) => {
    await client.type('replyEdit', text);
    await client.click('sendButton');
    await client.wait('replyEdit', { equals: '' });
    await client.wait('heldRow');
  };
  const notSent = async (words) =>
    expect(!(await mailbox.all()).some((mail) => mail.text.includes(words)), `a mail says "${words}"`);

  const number = await step('Anna reserves the Aula', () => reserve(server, anna.email));
  const maria = await step('Maria accepts the ticket', async () => {
    const client = await stage.logIn('maria');
    await client.wait('inboxTable', { contains: number });
    await client.openTicket(number);
    await client.click('acceptButton');
    await client.wait('replyEdit');
    return client;
  });
  await step('what she sends is held, and Undo gives it back', async () => {
    await write(maria, 'Das war voreilig.');
    await said(maria, 'held');
    await maria.click('takeBackButton');
    await maria.wait('replyEdit', { equals: 'Das war voreilig.' });
    await maria.gone('heldRow');
  });
  await step('she says it better; it goes out when its time has come, not earlier', async () => {
    await maria.type('replyEdit', 'Die Aula ist frei.');
    const before = Date.now();
    await maria.click('sendButton');
    await mailbox.arrival(anna.email, 'Die Aula ist frei.', number);
    const seconds = (Date.now() - before) / 1000;
    expect(seconds > undoSeconds - 1, `it went out after ${seconds} s`);
    await maria.gone('heldRow');
    await said(maria, 'accepted');
    await notSent('voreilig');
  });
  await step('a mail filter that only follows the link does not open it', async () => {
    const mail = await mailbox.arrival(anna.email, 'Die Aula ist frei.', number);
    for (const method of ['HEAD', 'GET']) await fetch(mail.link, { method, redirect: 'manual' });
    const filter = new Visitor(server.url);
    await filter.open(mail.link);
    await filter.open(`/tickets/${number}`, { method: 'HEAD' });
    await filter.open(`/tickets/${number}`, { headers: { 'sec-purpose': 'prefetch' } });
    const shown = await server.ask('ticket', 'show', number);
    expect(!JSON.stringify(shown).includes('opened'), 'it counts as opened');
    await said(maria, 'accepted');
  });
  await step('Anna opens it; Maria sees that at once', async () => {
    const mail = await mailbox.arrival(anna.email, 'Die Aula ist frei.', number);
    await says(await stage.visit(mail.link), 'Die Aula ist frei.');
    await said(maria, 'opened');
  });
  await step('what Anna writes while a message is held sends it back to Maria with what came in', async () => {
    await write(maria, 'Bringen Sie Tassen mit.');
    const mail = await mailbox.arrival(anna.email, 'Die Aula ist frei.', number);
    const visitor = new Visitor(server.url);
    await visitor.get(mail.link);
    await visitor.submit(`/tickets/${number}`, 'text', { text: 'Haben Sie Tassen?' });
    await said(maria, 'Haben Sie Tassen?');
    await maria.wait('heldDetail', { contains: 'Haben Sie Tassen?', timeout: 1000 * (undoSeconds + 10) });
    await notSent('Bringen Sie Tassen mit.');
    await maria.click('sendNowButton');
    await mailbox.arrival(anna.email, 'Bringen Sie Tassen mit.', number);
  });
  await step('a mail that comes back later is shown as failed, with the reason', async () => {
    await write(maria, 'Der Schlüssel liegt bereit.');
    await maria.click('sendNowButton');
    const mail = await mailbox.arrival(anna.email, 'Der Schlüssel liegt bereit.', number);
    const about = JSON.parse(await run('/bin/cat', [mail.file.replace(/eml$/, 'json')]));
    expect(/^bounces\+[0-9a-f]{32}@govikon\.example$/.test(about.from), `the envelope says ${about.from}`);
    await bounce(report('bounces+00000000000000000000000000000000@govikon.example', anna.email)).then(
      () => { throw new Error('a forged report was believed'); }, () => {});
    await bounce(report(about.from, anna.email));
    await said(maria, 'mailbox full');
    await said(maria, 'failed');
  });
  const lost = await step('somebody reserves with an address that does not exist', () => reserve(server, nobody));
  await step('the mail server refuses it, and the ticket says so', async () => {
    await maria.wait('inboxTable', { contains: lost });
    await maria.openTicket(lost);
    await said(maria, 'User unknown');
    expect((await mailbox.to(nobody)).length === 0, 'a mail was taken');
  });
  await step('whose client ends sends neither earlier nor later', async () => {
    await maria.openTicket(number);
    await write(maria, 'Bis bald.');
    await maria.quit();
    await notSent('Bis bald.');
    await until('the mail', async () => (await mailbox.all()).some((mail) => mail.text.includes('Bis bald.')));
  });
}
