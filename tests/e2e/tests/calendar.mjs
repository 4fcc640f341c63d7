// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar of the Aula and what the page says of a field: with a script, without one, and by keyboard.
import { send, submit } from '../lib/applicant.mjs';
import { anna, openDay } from '../lib/govikon.mjs';
import { expect } from '../lib/until.mjs';

const phone = { viewport: { width: 320, height: 640 } };
const plain = { ...phone, javaScriptEnabled: false };
const choice = (page, day) => page.locator(`#calendar [data-choice][data-day="${day}"]`);
const dayInput = (page) => page.locator('main [name="day"]');

async function turnTo(page, day) {
  for (let turns = 0; turns < 14 && !(await choice(page, day).count()); turns++) {
    const title = await page.locator('#calendar-title').innerText();
    await page.locator('.calendar-step').last().click();
    await page.waitForFunction((before) => document.getElementById('calendar-title').textContent !== before, title);
  }
}

async function turnPlainlyTo(page, day) {
  for (let turns = 0; turns < 14 && !(await choice(page, day).count()); turns++)
    await Promise.all([page.waitForNavigation(), page.locator('.calendar-step').last().click()]);
}

async function fits(page) {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width <= phone.viewport.width, `the page is ${width} px wide`);
}

export default async function calendar(stage) {
  const { step } = stage.tools();
  const day = openDay();

  const page = await stage.visit('/forms/aula', phone);
  await step('with a script, a chosen day fills itself in and nothing typed is lost', async () => {
    await page.locator('main [name="anlass"]').fill('Konzert');
    await turnTo(page, day);
    await choice(page, day).click();
    await page.locator('#calendar-detail').waitFor();
    expect((await dayInput(page).inputValue()) === day, 'the day was not filled in');
    expect((await page.locator('main [name="anlass"]').inputValue()) === 'Konzert', 'what was typed is lost');
    expect(await choice(page, day).evaluate((button) => button === document.activeElement), 'the focus went astray');
    await fits(page);
  });
  await step('the arrow keys lead to another day, Enter chooses it', async () => {
    const choices = await page.locator('#calendar [data-choice]').count();
    const isFirst = (await page.locator('#calendar [data-choice]').first().getAttribute('data-day')) === day;
    await page.keyboard.press(isFirst ? 'ArrowRight' : 'ArrowLeft');
    const reached = await page.evaluate(() => document.activeElement.dataset.day);
    expect(choices === 1 || reached !== day, 'the focus stayed');
    await page.keyboard.press('Enter');
    await page.locator(`#calendar [data-day="${reached}"][aria-pressed="true"]`).waitFor();
    expect((await dayInput(page).inputValue()) === reached, 'the day was not filled in');
    await choice(page, day).click();
    await page.locator(`#calendar [data-day="${day}"][aria-pressed="true"]`).waitFor();
  });
  await step('a field says what is wrong when it is left, and that it is right when it is', async () => {
    await page.locator('main [name="email"]').fill('anna@');
    await page.locator('main [name="name"]').focus();
    await page.locator('#e-email').waitFor();
    expect(await page.locator('main [name="email"]').getAttribute('aria-invalid') === 'true', 'not marked as wrong');
    await page.locator('main [name="email"]').fill(anna.email);
    await page.locator('#e-email').waitFor({ state: 'detached' });
  });
  await step('what is missing is said without sending, in the words of the server', async () => {
    await send(page, 'email');
    await page.locator('#e-name').waitFor();
    const said = await page.locator('#e-from .what').innerText();
    const server = await stage.visit('/forms/aula', plain);
    await send(server, 'email');
    await server.locator('#e-from').waitFor();
    expect((await server.locator('#e-from .what').innerText()) === said, `the server says something else than: ${said}`);
  });
  await step('put right, it becomes a ticket', () =>
    submit(page, { ...anna.answers, from: '18:00', to: '20:00', anlass: 'Konzert' }));

  const other = await stage.visit('/forms/aula', plain);
  await step('without a script, the calendar shows the day as partly taken, by nobody', async () => {
    await other.locator('main [name="anlass"]').fill('Vortrag');
    await turnPlainlyTo(other, day);
    expect((await other.locator('main [name="anlass"]').inputValue()) === 'Vortrag', 'what was typed is lost');
    expect(await choice(other, day).evaluate((button) => button.classList.contains('day-partly')), 'it looks free');
    await Promise.all([other.waitForNavigation(), choice(other, day).click()]);
    const detail = await other.locator('#calendar-detail').innerText();
    expect(detail.includes('18:00–20:00'), `the taken time is missing: ${detail}`);
    expect(!(await other.content()).includes(anna.name), 'somebody is named');
    expect((await dayInput(other).inputValue()) === day, 'the day was not filled in');
    await fits(other);
  });
  await step('a time too close to the other one is refused', async () => {
    for (const [name, value] of Object.entries({ ...anna.answers, from: '20:15', to: '22:00' }))
      await other.locator(`main [name="${name}"]`).fill(value);
    await send(other, 'email');
    await other.locator('#e-from').waitFor();
    expect((await other.locator('main [name="anlass"]').inputValue()) === 'Vortrag', 'what was typed is lost');
  });
  await step('with some distance it becomes a ticket', () =>
    submit(other, { ...anna.answers, from: '20:30', to: '22:00', anlass: 'Vortrag' }));
  await step('no script failed and no other host was asked', async () =>
    expect(page.strangers.length + page.problems.length === 0, [...page.strangers, ...page.problems].join(' ')));
}
