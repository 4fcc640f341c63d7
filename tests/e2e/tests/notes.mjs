// SPDX-License-Identifier: GPL-3.0-or-later
// A note never reaches the applicant, whichever way out is taken: page, live events, mails, intake API.
import fs from 'node:fs/promises';
import { Intake } from '../lib/intake.mjs';
import { expect, until } from '../lib/until.mjs';
import { Visitor } from '../lib/formpost.mjs';

const secret = 'Vertraulich-7391';
const request = {
  category: 'SPO',
  title: 'Turnier',
  applicant: { name: 'Max Muster', email: 'max@example.org', language: 'de' },
  fields: [{ label: 'Spieler', value: '14' }],
};

// Reads what the server tells a page until those words came; everything that was told.
async function listen(visitor, address, words, headers = {}) {
  const response = await visitor.open(address, { headers: { accept: 'text/event-stream', ...headers } });
  const decoder = new TextDecoder();
  let told = '';
  for await (const data of response.body) {
    told += decoder.decode(data, { stream: true });
    if (told.includes(words)) return told;
  }
  throw new Error(`the stream ended without "${words}": ${told}`);
}

async function workWithNotes(maria, number) {
  const note = async (text) => {
    await maria.type('noteEdit', text);
    await maria.click('noteSend');
    await maria.wait('notesView', { contains: text });
  };
  await maria.openTicket(number);
  await maria.click('acceptButton');
  await note(`${secret} vor der Antwort`);
  await maria.type('replyEdit', 'Eine öffentliche Antwort.');
  await maria.click('sendButton');
  await maria.wait('replyEdit', { equals: '' });
  await note(`${secret} danach`);
  await maria.click('closeButton');
  await maria.wait('reopenButton', { enabled: true });
  await maria.click('reopenButton');
  await maria.wait('closeButton', { enabled: true });
}

export default async function notes(stage) {
  const { step, mailbox } = stage.tools();
  const lacksSecret = (text, where) => expect(!text.includes(secret), `${where} holds the note: ${text}`);

  const intake = await Intake.open(stage.server, 'Formularsystem');
  const first = await intake.post(request, { idempotencyKey: 'eins' });
  const { number } = first.body;
  const visitor = new Visitor(stage.server.url);
  await visitor.get((await mailbox.arrival('max@example.org', number)).link);
  const live = listen(visitor, `/tickets/${number}/events`, 'event-reopened');
  live.catch(() => {}); // told below

  const maria = await stage.logIn('maria');
  await step('Maria writes notes before and after a reply, closes and reopens the ticket', () => workWithNotes(maria, number));
  await step('the notes are in her client, in a panel of their own', async () => {
    await maria.wait('notesView', { contains: secret });
    expect(!(await maria.text('timelineView')).includes(secret), 'the timeline holds the note');
  });
  await step('the live events of an open page hold no note', async () => lacksSecret(await live, 'the stream'));
  await step('nor do they when everything is told again', async () =>
    lacksSecret(await listen(visitor, `/tickets/${number}/events`, 'event-reopened', { 'last-event-id': '0' }), 'the stream'));
  for (const language of ['de', 'fr', 'it', 'en'])
    await step(`the page in "${language}" holds no note`, async () => {
      const page = await visitor.get(`/tickets/${number}?lang=${language}`);
      expect(page.html.includes('Eine öffentliche Antwort.'), `this is not the page: ${page.html}`);
      lacksSecret(page.html, 'the page');
    });
  await step('no mail holds a note, as written or decoded', async () => {
    await until('the mail about reopening', async () => (await mailbox.to('max@example.org')).length >= 4);
    for (const mail of await mailbox.all()) lacksSecret(mail.raw + mail.text + mail.html + mail.subject, mail.file);
  });
  await step('the answers of the intake API hold no note', async () => {
    const again = await intake.post(request, { idempotencyKey: 'eins' });
    expect(again.body.number === number, JSON.stringify(again));
    lacksSecret(JSON.stringify(again), 'the answer');
    lacksSecret((await new Visitor(stage.server.url).get(again.body.status_url)).html, 'the page behind it');
  });
  await step('the inbox previews the reply, not the note', async () =>
    lacksSecret(JSON.stringify(await maria.rows('inboxTable')), 'the inbox'));
  await step('the log of the server holds neither note nor token', async () => {
    const token = first.body.status_url.split('/').pop();
    expect(!stage.server.log.includes(secret) && !stage.server.log.includes(token), 'the log tells too much');
  });
  await step('the note is stored, so that all this means something', async () => {
    const files = (await fs.readdir(stage.server.folder)).filter((name) => name.includes('sqlite'));
    const stored = await Promise.all(files.map((name) => fs.readFile(`${stage.server.folder}/${name}`, 'latin1')));
    expect(stored.join('').includes(secret), 'the note was not stored');
  });
}
