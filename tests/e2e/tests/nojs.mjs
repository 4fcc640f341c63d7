// SPDX-License-Identifier: GPL-3.0-or-later
// The applicant's part of the stories in a browser without JavaScript, on the smallest screen.
import { says, send, submit, write } from '../lib/applicant.mjs';
import { max, registration } from '../lib/govikon.mjs';
import { expect } from '../lib/until.mjs';

const plain = { javaScriptEnabled: false, viewport: { width: 320, height: 640 } };

export default async function nojs(stage) {
  const { step, mailbox } = stage.tools();

  const form = await stage.visit(`/forms/${registration.slug}`, plain);
  await step('a form with a wrong address comes back with what was typed and says what is wrong', async () => {
    await form.locator('main [name="name"]').fill(max.name);
    await form.locator('main [name="email"]').fill('max@');
    const [response] = await Promise.all([form.waitForResponse((each) => each.request().method() === 'POST'), send(form, 'email')]);
    expect(response.status() === 422, `the answer was ${response.status()}`);
    await form.locator('main [name="email"][aria-invalid="true"]').waitFor();
    expect((await form.locator('main [name="email"]').inputValue()) === 'max@', 'the address was lost');
    expect((await form.locator('main [name="name"]').inputValue()) === max.name, 'the name was lost');
  });
  const number = await step('put right, it becomes a ticket', () => submit(form, { ...max.answers, ...registration.answers }));
  const page = await step('the link in the mail opens the ticket', async () => {
    const mail = await mailbox.arrival(max.email, number);
    return stage.visit(mail.link, plain);
  });
  await step('a message without text is refused with a sentence', async () => {
    await send(page, 'text');
    await page.locator('main [name="text"][aria-invalid="true"]').waitFor();
  });
  await step('a message is shown after sending', async () => {
    await write(page, 'Wir sind 15 ohne Skript.');
    await says(page, 'Wir sind 15 ohne Skript.');
  });
  await step('loading the page again doubles nothing', async () => {
    await page.reload();
    const times = await page.locator('#timeline .said', { hasText: 'Wir sind 15 ohne Skript.' }).count();
    expect(times === 1, `the message stands there ${times} times`);
  });
  await step('nothing is wider than the screen', async () => {
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width <= plain.viewport.width, `the page is ${width} px wide`);
  });
}
