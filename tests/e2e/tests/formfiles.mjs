// SPDX-License-Identifier: GPL-3.0-or-later
// A form that asks for a file: it comes with the submission, one of a wrong kind is named and nothing that was typed or
// chosen is lost, and it opens at the caseworker's.
import fs from 'node:fs/promises';
import path from 'node:path';
import { numberPattern } from '../lib/applicant.mjs';
import { liar, list, photo } from '../lib/samples.mjs';
import { expect } from '../lib/until.mjs';

const email = 'hundehalterin@example.org';
const answers = {
  rufname: 'Bäri <b>', chip: '756097200012345', geburt: '2025-03-01', seit: '2026-01-15',
  name: 'Erika Hunziker', email,
};

const sendForm = (page) => page.locator('#form button.primary').click();
const problem = (page) => page.locator('#e-ausweis');

async function choose(stage, page, files) {
  const paths = files.map(({ name }) => path.join(stage.folder, name));
  await Promise.all(files.map(({ buffer }, index) => fs.writeFile(paths[index], buffer)));
  await page.locator('#f-ausweis').setInputFiles(paths);
}

async function fillIn(page) {
  for (const [name, value] of Object.entries(answers)) await page.locator(`#form [name="${name}"]`).fill(value);
  await page.locator('#form input[name="herkunft"][value="heim"]').check();
}

async function numberOn(page) {
  await page.waitForURL(/thanks/);
  return (await page.locator('main').innerText()).match(numberPattern)[0];
}

async function refusesAndKeeps(stage, page) {
  const { step } = stage.tools();
  await step('a file of a wrong kind is named; what was typed and the other file stay', async () => {
    await fillIn(page);
    await choose(stage, page, [liar, photo]);
    await sendForm(page);
    await problem(page).getByText(liar.name).waitFor();
    for (const [name, value] of Object.entries(answers))
      expect((await page.locator(`#form [name="${name}"]`).inputValue()) === value, `${name} was lost`);
    expect(await page.locator('#form input[value="heim"]').isChecked(), 'the choice was lost');
    await page.locator('.held', { hasText: photo.name }).waitFor();
  });
  return step('sent once more it arrives, with the file that was not chosen again', async () => {
    await sendForm(page);
    return numberOn(page);
  });
}

async function withoutScript(stage) {
  const page = await stage.visit('/forms/hund', { javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  const number = await refusesAndKeeps(stage, page);
  await page.context().close();
  return number;
}

async function withScript(stage) {
  const { step } = stage.tools();
  const page = await stage.visit('/forms/hund');
  const number = await refusesAndKeeps(stage, page);
  await step('several files come with one submission', async () => {
    await page.goto(new URL('/forms/hund', page.url()).href);
    await fillIn(page);
    await choose(stage, page, [photo, list]);
    await sendForm(page);
    await numberOn(page);
  });
  await page.context().close();
  return number;
}

async function opensAtTheCaseworkers(stage, number) {
  const { step } = stage.tools();
  const sabine = await stage.logIn('sabine');
  await step('the caseworker sees the file on the ticket, and it opens', async () => {
    await sabine.openTicket(number);
    await sabine.wait('timelineView', { contains: photo.name });
    await sabine.click('acceptButton');
    await sabine.key('timelineView', 'Home');
    await sabine.key('timelineView', 'Return');
    await sabine.wait('pictureViewer');
  });
}

async function isTheApplicants(stage, number) {
  const { step } = stage.tools();
  await step('the applicant finds it on her page and gets it back as it was', async () => {
    const { link } = await stage.mailbox.arrival(email, number, number);
    const page = await stage.visit(link);
    const [got] = await Promise.all([page.waitForEvent('download'), page.locator('#timeline .file a').first().click()]);
    expect(got.suggestedFilename() === photo.name, `it is called ${got.suggestedFilename()}`);
    expect((await fs.readFile(await got.path())).equals(photo.buffer), 'its content is another one');
  });
}

export default async function formFiles(stage) {
  const number = await withoutScript(stage);
  await withScript(stage);
  await isTheApplicants(stage, number);
  await opensAtTheCaseworkers(stage, number);
}
