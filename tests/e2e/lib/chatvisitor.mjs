// SPDX-License-Identifier: GPL-3.0-or-later
// What a visitor does in the chat of the public page.
import { expect } from './until.mjs';

export async function startChat(page, person, text, topic = 2) {
  await page.locator('select[name=category]').selectOption({ index: topic });
  await page.locator('[name=name]').fill(person.name);
  await page.locator('[name=email]').fill(person.email);
  await page.locator('[name=text]').fill(text);
  await page.locator('main form button[type=submit]').click();
}

export async function say(page, text) {
  await page.locator('#text').fill(text);
  await page.locator('#talk-form button[type=submit]').click();
}

export const said = (page) => page.locator('#lines .said').allTextContents();

// Each line once, all of them acknowledged.
export async function expectSaid(page, lines) {
  await page.waitForFunction(
    (count) => document.querySelectorAll('#lines .entry:not(.pending)').length >= count, lines.length, { timeout: 20000 });
  const found = await said(page);
  expect(JSON.stringify(found) === JSON.stringify(lines), `the page shows ${JSON.stringify(found)} instead of ${JSON.stringify(lines)}`);
  expect((await page.locator('#lines .pending').count()) === 0, 'a line is still waiting');
}
