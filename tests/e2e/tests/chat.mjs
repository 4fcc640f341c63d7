// SPDX-License-Identifier: GPL-3.0-or-later
// The chat of the public page with the real client: it rings, is taken by one, two run at once, a cut line and a killed
// server lose and double nothing, and each becomes a ticket with its transcript.
import { say, startChat, expectSaid } from '../lib/chatvisitor.mjs';
import { anna, chatAroundTheClock, max } from '../lib/govikon.mjs';
import { expect, until } from '../lib/until.mjs';
import { inspect, looks } from './accessibility.mjs';

export const prepare = () => ({ chat: chatAroundTheClock });

const inspectAll = async (page) => {
  for (const look of looks) await inspect(page, look, 'de');
};

async function answer(client, text) {
  await client.type('talkEdit', text);
  await client.click('talkSend');
}

async function nobodyThere(stage) {
  const page = await stage.visit('/chat');
  await inspectAll(page);
  await page.locator('main form button[type=submit]').click();
  await page.locator('main [aria-invalid="true"]').first().waitFor();
  await inspectAll(page);
  await startChat(page, anna, 'Ist jemand da?');
  await page.waitForURL('**/tickets/*');
  await page.getByText('Ist jemand da?').first().waitFor();
  await page.context().close();
}

async function cutLine(page, maria, lines) {
  await page.context().setOffline(true);
  await say(page, 'Ohne Netz eins');
  await say(page, 'Ohne Netz zwei');
  await page.locator('#lines .pending').nth(1).waitFor();
  await answer(maria, 'Sind Sie noch da?');
  await page.context().setOffline(false);
  await page.waitForFunction(() => document.querySelectorAll('#lines .pending').length === 0, null, { timeout: 30000 });
  await page.locator('.said', { hasText: 'Sind Sie noch da?' }).waitFor();
  const found = (await page.locator('#lines .said').allTextContents()).slice(lines.length);
  const expected = ['Ohne Netz eins', 'Ohne Netz zwei', 'Sind Sie noch da?'];
  expect(JSON.stringify(found.toSorted()) === JSON.stringify(expected), `the page shows ${JSON.stringify(found)}`);
  lines.push(...found);
  await maria.wait('talkLines', { contains: 'Ohne Netz zwei' });
}

export default async function chat(stage) {
  const { step, mailbox } = stage.tools();
  await step('where nobody is there it becomes a message, with what was typed', () => nobodyThere(stage));

  const maria = await stage.logIn('maria');
  const sabine = await stage.logIn('sabine');
  await maria.check('chatAvailable');
  await sabine.check('chatAvailable');

  const first = await stage.visit('/chat');
  await step('Max starts a chat and it rings at both', async () => {
    await until('the chat is open', async () => {
      await first.reload();
      return (await first.locator('#s-chat').textContent()) && !(await first.locator('main').textContent()).includes('Nobody');
    });
    await inspectAll(first);
    await startChat(first, max, 'Grüezi, ist die Aula frei?');
    await first.locator('#talk-form').waitFor();
    await inspectAll(first);
    await maria.wait('chatBar', { visible: true });
    await sabine.wait('chatBar', { visible: true });
  });
  const lines = ['Grüezi, ist die Aula frei?'];
  await step('Maria takes it, and it stops ringing at Sabine', async () => {
    await maria.click('chatTake');
    await maria.wait('talkLines', { contains: lines[0] });
    await sabine.gone('chatBar');
    await first.waitForFunction(() => document.getElementById('chat-status').textContent.includes('Maria Keller'));
    await inspectAll(first);
  });
  await step('what each writes appears at the other at once, and so does that she writes', async () => {
    await answer(maria, 'Ja, am Samstag.');
    lines.push('Ja, am Samstag.');
    await expectSaid(first, lines);
    await maria.type('talkEdit', 'Moment');
    await first.waitForFunction(() => !document.getElementById('presence').hidden
      && document.getElementById('presence').classList.contains('typing'));
    await maria.click('talkSend');
    lines.push('Moment');
    await say(first, 'Gut <b>& schön</b>');
    lines.push('Gut <b>& schön</b>');
    await expectSaid(first, lines);
    await maria.wait('talkLines', { contains: 'Gut <b>& schön</b>' });
  });

  const second = await stage.visit('/chat');
  await step('a second chat runs beside it', async () => {
    await startChat(second, anna, 'Ich habe auch eine Frage', 3);
    await maria.wait('chatBar', { visible: true });
    await maria.click('chatTake');
    await second.waitForFunction(() => document.getElementById('chat-status').textContent.includes('Maria Keller'));
    await maria.wait('talkLines', { contains: 'auch eine Frage' });
    await answer(maria, 'Nur zu!');
    await expectSaid(second, ['Ich habe auch eine Frage', 'Nur zu!']);
    await say(first, 'Noch da?');
    lines.push('Noch da?');
    await expectSaid(first, lines);
  });
  await step('Maria ends the second one; Anna is led to her ticket', async () => {
    await maria.click('talkEnd');
    await second.waitForURL('**/tickets/*');
    await second.locator('.said', { hasText: 'Nur zu!' }).waitFor();
    await maria.click('talkTicket');
    await maria.wait('ticketOwner', { contains: 'Maria Keller' });
  });
  await step('a cut line loses and doubles nothing', () => cutLine(first, maria, lines));
  await step('a killed server loses and doubles nothing', async () => {
    await stage.server.kill();
    await say(first, 'Während der Server fort ist');
    await stage.server.start();
    lines.push('Während der Server fort ist');
    await expectSaid(first, lines);
    await maria.wait('talkLines', { contains: 'Während der Server fort ist', timeout: 30000 });
    await answer(maria, 'Alles da.');
    lines.push('Alles da.');
    await expectSaid(first, lines);
  });
  await step('Max ends it: a ticket with all of it, by mail too', async () => {
    await first.locator('#chat-end').click();
    await first.waitForURL('**/tickets/*');
    const shown = await first.locator('.transcript .said').allTextContents();
    expect(JSON.stringify(shown) === JSON.stringify(lines), `the transcript shows ${JSON.stringify(shown)}`);
    const number = new URL(first.url()).pathname.split('/').pop();
    const mail = await mailbox.arrival(max.email, number, number);
    expect(JSON.stringify(mail).includes('Alles da.'), 'the mail has no transcript');
    await inspectAll(first);
    const events = (await stage.server.ask('ticket', 'show', number)).events.map((event) => event.kind);
    expect(JSON.stringify(events) === '["received","accepted","chat-transcript"]', `the ticket has ${events}`);
  });
  await step('without a script it goes on by a button', async () => {
    const plain = await stage.visit('/chat', { javaScriptEnabled: false });
    await startChat(plain, { ...max, email: 'plain@example.org' }, 'Ohne Skript');
    await maria.wait('chatBar', { visible: true });
    await maria.click('chatTake');
    await maria.wait('talkLines', { contains: 'Ohne Skript' });
    await say(plain, 'Zweite Zeile');
    await maria.wait('talkLines', { contains: 'Zweite Zeile' });
    await answer(maria, 'Guten Tag');
    await until('the answer stands on the page', async () => {
      await plain.locator('noscript a, a.button').first().click();
      return (await plain.locator('main').textContent()).includes('Guten Tag');
    });
  });
  expect(first.problems.length === 0, `the page's script failed: ${first.problems}`);
}
