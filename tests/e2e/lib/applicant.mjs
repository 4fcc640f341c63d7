// SPDX-License-Identifier: GPL-3.0-or-later
// What an applicant does on the page: fills in a form by the inputs' names, writes, reads.

export const numberPattern = /\b[A-Z]{2,6}-\d{4}-\d{4}\b/;

async function fillIn(page, name, value) {
  const input = page.locator(`main [name="${name}"]`).first();
  const kind = await input.evaluate((element) => element.type);
  if (kind === 'radio' || kind === 'checkbox')
    for (const each of [value].flat()) await page.locator(`main [name="${name}"][value="${each}"]`).check();
  else if (kind.startsWith('select')) await input.selectOption(value);
  else await input.fill(value);
}

// The form's button, whatever it is called in the page's language.
export const send = (page, input) => page.locator(`form:has([name="${input}"]) button[type="submit"]`).last().click();

// Fills in and sends a form; resolves to the ticket's number on the page that confirms it.
export async function submit(page, answers) {
  for (const [name, value] of Object.entries(answers)) await fillIn(page, name, value);
  await send(page, 'email');
  const shown = page.locator('main').getByText(numberPattern).first();
  await shown.waitFor();
  const number = (await shown.innerText()).match(numberPattern)[0];
  return number;
}

export async function write(page, text) {
  await page.locator('main textarea[name="text"]').fill(text);
  await send(page, 'text');
}

// In the conversation, from whichever side.
export const says = (page, text) => page.locator('#timeline .said').getByText(text).first().waitFor();
export const shows = (page, text) => page.locator('main').getByText(text).first().waitFor();

// A page that is loaded anew forgets this mark.
export const mark = (page) => page.evaluate(() => { window.isSamePage = true; });
export const isSamePage = (page) => page.evaluate(() => window.isSamePage === true);
