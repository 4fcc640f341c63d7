// SPDX-License-Identifier: GPL-3.0-or-later
// What the server sends is valid HTML: every page, in every language and state.
import { HtmlValidate } from 'html-validate';
import { numberPattern, submit, write } from '../lib/applicant.mjs';
import { anna, max, registration, reservation } from '../lib/govikon.mjs';
import { photo, plan, program } from '../lib/samples.mjs';
import { expect } from '../lib/until.mjs';

const locales = { de: 'de-CH', fr: 'fr-CH', it: 'it-CH', en: 'en-GB' };
const rules = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'long-title': 'off', 'no-inline-style': 'error' },
});

async function check(source, where) {
  const { valid, results } = await rules.validateString(source);
  const found = results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) =>
      `${line}:${column} ${ruleId}: ${message}: ${source.split('\n')[line - 1].slice(Math.max(0, column - 40), column + 60)}`));
  expect(valid, `${where}:\n${found.join('\n')}`);
}

// What the page is made of as it came, before any script.
async function checkAddress(page, address) {
  const response = await page.context().request.get(new URL(address, page.url()).href);
  await check(await response.text(), address);
}

// Sends a form and checks the page that comes back.
async function checkAnswer(page, where, press) {
  const answer = page.waitForResponse((response) => response.request().method() === 'POST' && response.status() >= 400);
  await press();
  await check(await (await answer).text(), where);
}

async function checkForms(stage, locale) {
  const page = await stage.visit('/', { locale, javaScriptEnabled: false });
  for (const address of ['/', '/links', '/t/falsch', '/nirgends', `/forms/${registration.slug}`, `/forms/${reservation.slug}`])
    await checkAddress(page, address);
  for (const slug of [registration.slug, reservation.slug]) {
    await page.goto(new URL(`/forms/${slug}`, page.url()).href);
    await checkAnswer(page, `/forms/${slug}, empty`, () => page.locator('form button.primary').click());
  }
  await page.goto(new URL(`/forms/${registration.slug}`, page.url()).href);
  await submit(page, { ...max.answers, ...registration.answers });
  await checkAddress(page, page.url());
  await page.context().close();
}

async function checkTicket(stage, locale) {
  const form = await stage.visit(`/forms/${reservation.slug}`, { locale, javaScriptEnabled: false });
  const number = await submit(form, { ...anna.answers, ...reservation.answers() });
  expect(numberPattern.test(number), 'no number');
  const { link } = await stage.mailbox.arrival(anna.email, number, number);
  const page = await stage.visit(link, { locale, javaScriptEnabled: false });
  await page.locator('#f-attachments').setInputFiles([photo, plan]);
  await write(page, 'Bild & Plan <b>');
  await page.locator('#sent').waitFor();
  await checkAddress(page, page.url());
  await page.locator('#f-attachments').setInputFiles([program, plan]);
  await checkAnswer(page, 'a refused file', () => write(page, 'Programm'));
  await stage.maria.openTicket(number);
  await stage.maria.wait('ticketNumber', { contains: number });
  for (const button of ['acceptButton', 'approveButton']) await stage.maria.click(button);
  await stage.maria.click('decisionSend');
  await stage.maria.click('closeButton');
  await stage.maria.wait('reopenButton', { enabled: true });
  await checkAddress(page, `/tickets/${number}`);
  await form.context().close();
  await page.context().close();
}

export default async function html(stage) {
  await stage.step('a mistake is found', async () => {
    const found = await check('<!DOCTYPE html><html lang="de"><head><title>x</title></head><body><ul><p id="a"></p></ul><i id="a"></i></body></html>', 'x')
      .then(() => false, () => true);
    expect(found, 'none was');
  });
  stage.maria = await stage.logIn('maria');
  for (const [language, locale] of Object.entries(locales)) {
    await stage.step(`${language}: forms and notices`, () => checkForms(stage, locale));
    await stage.step(`${language}: a ticket in its states`, () => checkTicket(stage, locale));
  }
}
