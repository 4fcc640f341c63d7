// SPDX-License-Identifier: GPL-3.0-or-later
// Every page passes axe-core without a violation in each language, at each width, light and dark, and fits its screen.
import axe from 'axe-core';
import { send, submit, write } from '../lib/applicant.mjs';
import { anna, max, registration, reservation } from '../lib/govikon.mjs';
import { liar, ofSize, photo, plan } from '../lib/samples.mjs';
import { expect } from '../lib/until.mjs';

const languages = { de: 'de-CH', fr: 'fr-CH', it: 'it-CH', en: 'en-GB' };
export const looks = [
  { viewport: { width: 320, height: 640 } },
  { viewport: { width: 768, height: 1024 } },
  { viewport: { width: 1440, height: 900 } },
  { viewport: { width: 768, height: 1024 }, colorScheme: 'dark' },
];
const named = ({ viewport, colorScheme }) => `${viewport.width} px${colorScheme ? `, ${colorScheme}` : ''}`;

async function violationsOf(page) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(' ')}`);
}

export async function inspect(page, look, language) {
  await page.setViewportSize(look.viewport);
  await page.emulateMedia({ colorScheme: look.colorScheme ?? 'light' });
  const where = `${page.url()}, ${named(look)}`;
  const violations = await violationsOf(page);
  expect(violations.length === 0, `${where}: ${violations.join('\n')}`);
  const { width, lang } = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth, lang: document.documentElement.lang,
  }));
  expect(width <= look.viewport.width, `${where}: the page is ${width} px wide`);
  expect(lang.startsWith(language), `${where}: the page says that its language is "${lang}"`);
  expect(page.strangers.length === 0, `${where}: loaded ${page.strangers}`);
}

// A ticket that has lived: messages both ways, a correction, a decision; closed or not.
async function makeTicket(stage, language, isClosed) {
  const page = await stage.visit(`/forms/${reservation.slug}`, { locale: languages[language] });
  const number = await submit(page, { ...anna.answers, ...reservation.answers() });
  await page.context().close();
  const { link } = await stage.mailbox.arrival(anna.email, number, number);
  const open = await stage.visit(link, { locale: languages[language] });
  await open.locator('#f-attachments').setInputFiles([photo, plan]);
  await write(open, 'Eine Frage: gibt es Stühle?\n\nUnd Tische?');
  await open.locator('#sent').waitFor();
  await open.context().close();
  await stage.maria.openTicket(number);
  await stage.maria.wait('ticketNumber', { contains: number });
  await stage.maria.click('acceptButton');
  await stage.maria.type('replyEdit', 'Ja, 120 Stühle und 20 Tische.');
  await stage.maria.click('sendButton');
  await stage.maria.wait('replyEdit', { equals: '' });
  if (isClosed) {
    await stage.maria.click('approveButton');
    await stage.maria.type('decisionText', 'Viel Freude!');
    await stage.maria.click('decisionSend');
    await stage.maria.click('closeButton');
    await stage.maria.wait('reopenButton', { enabled: true });
  }
  return link;
}

async function findsMistakes(page) {
  await page.evaluate(() => {
    document.documentElement.removeAttribute('lang');
    document.querySelector('main').append(document.createElement('img'));
  });
  const violations = (await violationsOf(page)).join('\n');
  for (const rule of ['html-has-lang', 'image-alt']) expect(violations.includes(rule), `${rule} was not found`);
  await page.context().close();
}

export default async function accessibility(stage) {
  await stage.step('mistakes put into a page are found', async () => findsMistakes(await stage.visit('/')));
  stage.maria = await stage.logIn('maria');
  for (const [language, locale] of Object.entries(languages)) {
    const inspectAll = async (what, open) =>
      stage.step(`${language}: ${what}`, async () => {
        const page = await open();
        for (const look of looks) await inspect(page, look, language);
        await page.context().close();
      });
    const visit = (address) => () => stage.visit(address, { locale });
    await inspectAll('the forms of the organisation', visit('/'));
    await inspectAll('the registration', visit(`/forms/${registration.slug}`));
    await inspectAll('the reservation', visit(`/forms/${reservation.slug}`));
    await inspectAll('a form with mistakes', async () => {
      const page = await visit(`/forms/${registration.slug}`)();
      await send(page, 'email');
      await page.locator('main [aria-invalid="true"]').first().waitFor();
      return page;
    });
    await inspectAll('the confirmation', async () => {
      const page = await visit(`/forms/${registration.slug}`)();
      await submit(page, { ...max.answers, ...registration.answers });
      return page;
    });
    const open = await makeTicket(stage, language, false);
    await inspectAll('an open ticket', visit(open));
    await inspectAll('files that are chosen, refused and kept', async () => {
      const page = await visit(open)();
      await page.locator('#f-attachments').setInputFiles([liar, plan]);
      await write(page, 'Nur der Plan');
      await page.locator('.held').waitFor();
      await page.locator('#f-attachments').setInputFiles([photo, ofSize('Film.pdf', 25)]);
      await page.locator('.chosen-file.refused').waitFor();
      return page;
    });
    const closed = await makeTicket(stage, language, true);
    await inspectAll('a closed ticket', visit(closed));
    await inspectAll('a wrong link', visit('/t/falsch'));
  }
}
