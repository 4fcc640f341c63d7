// SPDX-License-Identifier: GPL-3.0-or-later
// A ticket that both have open is a chat: each sees that the other is there and writes, messages appear without reload,
// and a cut line loses and doubles nothing.
import { isSamePage, mark, says, submit, write } from '../lib/applicant.mjs';
import { anna, reservation } from '../lib/govikon.mjs';
import { expect, until } from '../lib/until.mjs';

const saidTimes = (page, text) => page.locator('#timeline .said').getByText(text, { exact: true }).count();

export default async function presence(stage) {
  const { step, mailbox } = stage.tools();
  const maria = await stage.logIn('maria');
  const number = await submit(
    await stage.visit(`/forms/${reservation.slug}`), { ...anna.answers, ...reservation.answers() });
  const { link } = await mailbox.arrival(anna.email, number, number);
  await maria.wait('inboxTable', { contains: number });
  await maria.openTicket(number);
  await maria.click('acceptButton');
  await maria.wait('ticketOwner', { contains: 'Maria Keller' });
  const line = async () => (await maria.wait('ticketWidget'), (await maria.text('presenceLine')));
  const nobody = await line();

  const page = await stage.visit(link);
  await mark(page);
  await step('each sees that the other is there', async () => {
    await page.locator('#presence:not([hidden])').waitFor();
    expect((await page.locator('#presence').textContent()).includes('Maria Keller'), 'the page does not say who is there');
    await until('Maria sees that Anna is there', async () => (await line()) !== nobody);
  });
  const here = await line();
  await step('and that the other writes', async () => {
    await page.locator('#text').pressSequentially('Guten');
    await until('Maria sees that Anna writes', async () => (await line()) !== here);
    await maria.type('replyEdit', 'Guten Tag Frau Brunner');
    await page.locator('#presence.typing').waitFor();
  });
  await step('a message appears without reload, and what is being typed stays', async () => {
    await maria.click('sendButton');
    await says(page, 'Guten Tag Frau Brunner');
    expect(await isSamePage(page), 'the page was loaded anew');
    expect((await page.locator('#text').inputValue()) === 'Guten', 'what was typed is gone');
  });
  await step('a note is nobody else\'s: the page does not even see that it is written', async () => {
    await page.waitForFunction(() => !document.getElementById('presence').classList.contains('typing'));
    await maria.type('noteEdit', 'Die Küche wird gestrichen');
    await maria.click('noteSend');
    await maria.wait('noteEdit', { equals: '' });
    expect(!(await page.locator('#presence').getAttribute('class')).includes('typing'), 'the page tells of a note');
    expect(!(await page.content()).includes('gestrichen'), 'the note is on the page');
  });
  await step('what Anna sends appears at Maria', async () => {
    await write(page, 'Guten Tag, ist die Küche frei?');
    await maria.wait('timelineView', { contains: 'ist die Küche frei?' });
    await mark(page);
  });
  await step('a cut line is told, and afterwards everything is there once', async () => {
    await stage.server.kill();
    await page.locator('#live-lost:not([hidden])').waitFor();
    expect(await page.locator('#presence').isHidden(), 'the page says that somebody is there, but cannot know');
    for (const text of ['Eins', 'Zwei']) {
      await maria.type('replyEdit', text);
      await maria.click('sendButton');
      await maria.wait('timelineView', { contains: text });
    }
    await stage.server.start();
    for (const text of ['Eins', 'Zwei']) {
      await says(page, text);
      expect((await saidTimes(page, text)) === 1, `"${text}" stands there twice`);
    }
    expect(await isSamePage(page), 'the page was loaded anew');
    await page.locator('#presence:not([hidden])').waitFor({ timeout: 30000 });
  });
  await step('who leaves is no longer there', async () => {
    await page.close();
    await until('Maria sees that Anna has left', async () => (await line()) === nobody);
  });
}
