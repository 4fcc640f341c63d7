// SPDX-License-Identifier: GPL-3.0-or-later
// The ticket's whole life through the real client and the real page: links, another address, the archive, the counter.
import { submit } from '../lib/applicant.mjs';
import { registration } from '../lib/govikon.mjs';
import { expect, until } from '../lib/until.mjs';
import { Visitor } from '../lib/formpost.mjs';

const team = { ...registration.answers, name: 'Max Muster', email: 'max@example.org' };
const gone = async (url, link) => (await new Visitor(url).get(link)).status === 404;

async function archives({ step, maria, url, link, number }) {
  await step('Maria declines with a message, though the ticket is muted', async () => {
    await maria.click('muteButton');
    await maria.wait('ticketMuted');
    await maria.click('declineButton');
    await maria.type('decisionText', 'Leider sind wir voll.');
    await maria.click('decisionSend');
    await maria.gone('decisionPanel');
  });
  await step('she closes and archives it; the inbox finds it in the archive', async () => {
    await maria.click('closeButton');
    await maria.click('archiveButton');
    await maria.wait('unarchiveButton');
    await maria.choose('filterState', 'archived');
    await maria.wait('inboxTable', { contains: number });
    expect((await maria.text('whyNotWrite')).length > 0, 'the composer does not say why');
  });
  await step('the page can still be read, takes no message and keeps what was typed', async () => {
    const visitor = new Visitor(url);
    const page = await visitor.get(link);
    expect(page.status === 200 && page.html.includes('Leider sind wir voll.'), 'the page is not readable');
    const form = await visitor.form(`/tickets/${number}`, 'text').catch(() => null);
    if (!form) return;
    const answer = await visitor.post(form, { text: 'Und jetzt?' });
    expect(answer.status === 409 && answer.html.includes('Und jetzt?'), `${answer.status}`);
  });
  await step('she takes it out again and reopens it', async () => {
    await maria.click('unarchiveButton');
    await maria.click('reopenButton');
    await maria.wait('replyEdit');
  });
}

async function links({ step, stage, maria, mailbox, url, link, number }) {
  const page = await stage.visit(link);
  await step('revoking ends the open page and every link', async () => {
    await maria.choose('moreButton', 'revokeLinksAction');
    await maria.click('linkYes');
    await page.waitForFunction(() => !document.querySelector('#timeline'), undefined, { timeout: 30000 });
    expect(await gone(url, link), 'the link still works');
  });
  const wrong = await new Visitor(url).get(`/t/${'x'.repeat(43)}`);
  await step('a revoked link shows the same page as a wrong one', async () => {
    const dead = await new Visitor(url).get(link);
    const plain = (html) => html.replace(/name="csrf" value="[^"]*"/g, '').replace(/\/t\/[\w-]+/g, '');
    expect(plain(dead.html) === plain(wrong.html), 'the pages differ');
  });
  await step('Max asks for a new link and gets one mail', async () => {
    const visitor = new Visitor(url);
    const answer = await visitor.post(await visitor.form('/links', 'email'), { email: team.email });
    const other = await visitor.post(await visitor.form('/links', 'email'), { email: 'nobody@example.org' });
    expect(answer.status === 200 && answer.html === other.html.replaceAll('nobody@example.org', team.email), 'the answers differ');
  });
  const asked = await until('the mail with the links', async () => {
    const mails = await mailbox.to(team.email, number);
    for (const mail of mails) if (!(await gone(url, mail.link))) return mail; // the earlier ones are revoked
    return undefined;
  });
  return asked.link;
}

async function address({ step, maria, mailbox, url, number }, link) {
  await step('Maria corrects the address; the client says what becomes of the links', async () => {
    await maria.choose('moreButton', 'changeApplicantAction');
    await maria.type('applicantEmail', 'max.neu@example.org');
    await maria.click('applicantSave');
    await maria.gone('applicantPanel');
    await maria.wait('timelineView', { contains: 'max.neu@example.org' });
  });
  await step('the former address reads nothing any more', async () => expect(await gone(url, link), 'it does'));
  await step('the new one has a link of its own, and the page does not name the old one', async () => {
    const mail = await until('its mail', async () => (await mailbox.to('max.neu@example.org', number)).at(-1));
    const page = await new Visitor(url).get(mail.link);
    expect(page.status === 200 && !page.html.includes(team.email), 'the old address stands on the page');
  });
}

async function counter({ step, maria, url }) {
  await step('Maria opens a ticket for somebody without an address', async () => {
    await maria.key('mainWindow', 'Ctrl+N');
    await maria.wait('newTicket');
    await maria.type('newField-name', 'Rosa Hug');
    await maria.type('newField-title', 'Schirm im Fundbüro');
    await maria.click('newCreate');
    await maria.wait('ticketTitle', { contains: 'Schirm im Fundbüro' });
    await maria.wait('noAddressBar');
  });
  const link = await step('she prints a link, which opens the page', async () => {
    await maria.click('printLinkButton');
    await maria.click('linkYes');
    const printed = await maria.text('printedLink');
    expect((await new Visitor(url).get(printed)).status === 200, printed);
    return printed;
  });
  await step('what she keeps on the ticket is read there', async () => {
    await maria.type('replyEdit', 'Der Schirm liegt bereit.');
    await maria.click('sendButton');
    await until('the message', async () => (await new Visitor(url).get(link)).html.includes('Der Schirm liegt bereit.'));
  });
}

export default async function states(stage) {
  const { step, mailbox } = stage.tools();
  const { url } = stage.server;
  const form = await stage.visit(`/forms/${registration.slug}`);
  const number = await submit(form, team);
  const { link } = await mailbox.arrival(team.email, number);
  const maria = await stage.logIn('maria');
  const scene = { step, stage, maria, mailbox, url, link, number };
  await maria.openTicket(number);
  await maria.click('acceptButton');
  await archives(scene);
  await step('the decision was mailed though muted', () => mailbox.arrival(team.email, 'Leider sind wir voll.', number));
  const fresh = await links(scene);
  await address(scene, fresh);
  await counter(scene);
}
