// SPDX-License-Identifier: GPL-3.0-or-later
// The server is killed (-9) at many moments of the stories and started again: nothing acknowledged is lost, nothing
// is doubled; page and client go on by themselves.
import { Visitor } from '../lib/formpost.mjs';
import { max, registration } from '../lib/govikon.mjs';
import { expect, pause, until } from '../lib/until.mjs';

const moments = [0, 1, 2, 4, 6, 9, 13, 20, 35, 60]; // milliseconds after it was sent

// Does it, kills the server in the middle, starts it again. Resolves to the answer, if there was one.
async function killDuring(server, moment, action) {
  const answer = action();
  await pause(moment);
  await server.kill();
  const first = await answer;
  await server.start();
  return first;
}

const times = (list, what) => list.filter((each) => each === what).length;

async function tickets(server) {
  const answer = await server.ask('ticket', 'list');
  return Array.isArray(answer) ? answer : answer.tickets;
}

async function kinds(server, number) {
  return (await server.ask('ticket', 'show', number)).events.map((event) => event.kind);
}

async function submitWhileKilled({ server }, moment, visitor) {
  const form = await visitor.form(`/forms/${registration.slug}`, 'email');
  const send = () => visitor.post(form, { ...max.answers, ...registration.answers });
  const first = await killDuring(server, moment, () => send().catch(() => undefined));
  const again = await send();
  expect(again.status === 303, `sent again: ${again.status} ${again.html}`);
  expect(!first || first.location === again.location, `${first?.location} became ${again.location}`);
  return new URL(again.location, server.url).searchParams.get('number');
}

async function writeWhileKilled({ server }, moment, visitor, number) {
  const form = await visitor.form(`/tickets/${number}`, 'text');
  const text = `Nachricht nach ${moment} ms`;
  const first = await killDuring(server, moment, () => visitor.post(form, { text }).catch(() => undefined));
  if (first?.status === 303) await expectSaid(visitor, number, text, 'acknowledged, then lost or doubled');
  const again = await visitor.post(form, { text });
  expect(again.status === 303, `sent again: ${again.status} ${again.html}`);
  await expectSaid(visitor, number, text, 'sent again');
}

async function expectSaid(visitor, number, text, otherwise) {
  const { html } = await visitor.get(`/tickets/${number}`);
  const found = html.split(`<p class="said">${text}</p>`).length - 1;
  expect(found === 1, `"${text}" stands ${found} times on the page (${otherwise})`);
}

// What the caseworker does, how one knows that it has happened, and what must be on the screen before: an event that
// the client has not heard of yet changes nothing there, and a server that is killed can't tell it.
const work = (maria, texts) => [
  ['accepting', 'accepted', 'acceptButton', () => maria.click('acceptButton')],
  ...texts.map((text) => ['replying', 'staff-message', 'replyEdit', async () => {
    await maria.type('replyEdit', text);
    await maria.click('sendButton');
  }]),
  ['writing a note', 'note', 'noteEdit', async () => {
    await maria.type('noteEdit', 'Eine Notiz');
    await maria.click('noteSend');
  }],
  ['correcting', 'field-corrected', `fieldPencil${registration.playersField}`, async () => {
    await maria.click(`fieldPencil${registration.playersField}`);
    await maria.type('fieldEdit', '15');
    await maria.click('fieldSave');
  }],
  ['approving', 'approved', 'approveButton', async () => {
    await maria.click('approveButton');
    await maria.click('decisionSend');
  }],
  ['closing', 'closed', 'closeButton', () => maria.click('closeButton')],
  ['reopening', 'reopened', 'reopenButton', () => maria.click('reopenButton')],
];

async function workWhileKilled({ server }, maria, number, [what, kind, needed, action], moment) {
  await maria.wait(needed, { timeout: 30000 });
  const before = times(await kinds(server, number), kind);
  await killDuring(server, moment, action);
  await until(`${what} reaches the server`, async () => times(await kinds(server, number), kind) > before);
  await maria.wait('outboxState', { timeout: 30000, equals: '' });
  const after = times(await kinds(server, number), kind);
  expect(after === before + 1, `${what} happened ${after - before} times`);
}

export default async function kill(stage) {
  const { step, mailbox } = stage.tools();
  const { server } = stage;
  const visitor = new Visitor(server.url);

  const numbers = [];
  for (const moment of moments)
    numbers.push(await step(`a form, the server killed after ${moment} ms, the form sent again: one ticket`, () =>
      submitWhileKilled(stage, moment, visitor)));
  await step('there are exactly as many tickets as forms', async () => {
    const stored = (await tickets(server)).map((ticket) => ticket.number);
    expect(stored.sort().join() === [...numbers].sort().join(), `${stored} instead of ${numbers}`);
  });
  await step('each was told by exactly one mail', async () => {
    for (const number of numbers) await mailbox.arrival(max.email, number, number);
    const ids = (await mailbox.to(max.email)).map((mail) => mail.messageId);
    expect(ids.length === numbers.length && new Set(ids).size === ids.length, `the mails are ${ids}`);
  });

  const [number] = numbers;
  const { link } = await mailbox.arrival(max.email, number, number);
  await visitor.get(link);
  const page = await stage.visit(link);
  for (const moment of moments)
    await step(`a message, the server killed after ${moment} ms, the message sent again: it stands there once`, () =>
      writeWhileKilled(stage, moment, visitor, number));

  const maria = await stage.logIn('maria');
  await maria.openTicket(number);
  const replies = moments.map((moment) => `Antwort ${moment}`);
  const tasks = work(maria, replies);
  for (const [index, task] of tasks.entries()) {
    const moment = moments[index % moments.length];
    await step(`${task[0]} in the client, the server killed after ${moment} ms: it happens once`, () =>
      workWhileKilled(stage, maria, number, task, moment));
  }
  await step('each reply was mailed once', async () => {
    for (const reply of replies) await mailbox.arrival(max.email, reply, number);
    const mails = await mailbox.to(max.email, number);
    for (const reply of replies) {
      const found = mails.filter((mail) => mail.text.split(/\s*\n/).includes(reply)).length;
      expect(found === 1, `"${reply}" was mailed ${found} times`);
    }
  });
  await step('a reply written while there is no server survives the end of the client', async () => {
    await maria.wait('replyEdit', { timeout: 30000 }); // it has heard that the ticket is open again
    await server.kill();
    await maria.type('replyEdit', 'Ohne Server geschrieben');
    await maria.click('sendButton');
    await maria.wait('replyEdit', { equals: '' });
    await maria.kill();
    await server.start();
    await stage.logIn('maria');
    await mailbox.arrival(max.email, 'Ohne Server geschrieben', number);
    expect(times(await kinds(server, number), 'staff-message') === replies.length + 1, 'it was doubled');
  });
  await step('the page that was open all the time shows everything, in order and once', async () => {
    await page.locator('#timeline .said', { hasText: 'Ohne Server geschrieben' }).waitFor({ timeout: 30000 });
    const sequences = await page.locator('#timeline [data-sequence]').evaluateAll((entries) => entries.map((each) => Number(each.dataset.sequence)));
    expect(new Set(sequences).size === sequences.length, `doubled: ${sequences}`);
    expect(sequences.join() === [...sequences].sort((a, b) => a - b).join(), `out of order: ${sequences}`);
    const said = await page.locator('#timeline .said').allInnerTexts();
    for (const text of [...moments.map((moment) => `Nachricht nach ${moment} ms`), ...replies])
      expect(times(said, text) === 1, `"${text}" stands ${times(said, text)} times on the page`);
  });
}
