// SPDX-License-Identifier: GPL-3.0-or-later
// The applicant sends files from the page, with and without JavaScript: they arrive, what is refused is named and the
// rest is kept, and nothing typed or chosen is lost when the line breaks.
import fs from 'node:fs/promises';
import path from 'node:path';
import { mark, isSamePage, says, send, submit, write } from '../lib/applicant.mjs';
import { max, registration } from '../lib/govikon.mjs';
import { bomb, liar, list, ofSize, photo, plan, program } from '../lib/samples.mjs';
import { expect } from '../lib/until.mjs';

let folder;

// From the disk: a large one would take long to reach the browser otherwise.
async function choose(page, files) {
  const paths = files.map(({ name }) => path.join(folder, name));
  await Promise.all(files.map(({ buffer }, index) => fs.writeFile(paths[index], buffer)));
  await page.locator('#f-attachments').setInputFiles(paths);
}

const shown = (page, file) => page.locator('#timeline .file', { hasText: file.name });
const wrong = (page) => page.locator('#e-attachments');

async function download(page, file) {
  const [got] = await Promise.all([page.waitForEvent('download'), shown(page, file).locator('a').click()]);
  return { name: got.suggestedFilename(), content: await fs.readFile(await got.path()) };
}

async function openTicket(stage, options) {
  const form = await stage.visit(`/forms/${registration.slug}`, options);
  const number = await submit(form, { ...max.answers, ...registration.answers });
  await form.context().close();
  const { link } = await stage.mailbox.arrival(max.email, number);
  return stage.visit(link, options);
}

async function sendsAndFetches(step, page, file, text) {
  await step('a file goes with a message and stands in the history with its size', async () => {
    await choose(page, [file]);
    await write(page, text);
    await says(page, text);
    await shown(page, file).waitFor();
  });
  await step('it comes back as it was, under its name', async () => {
    const got = await download(page, file);
    expect(got.name === file.name, `it is called ${got.name}`);
    expect(got.content.equals(file.buffer), 'its content is another one');
  });
}

async function refuses(step, page, file, what) {
  await step(`${what} is refused by its name; what was typed and the other file stay`, async () => {
    await choose(page, [file, list]);
    await write(page, `Mit ${what}`);
    await wrong(page).getByText(file.name).waitFor();
    expect((await page.locator('#text').inputValue()) === `Mit ${what}`, 'the text was lost');
    await page.locator('.held', { hasText: list.name }).waitFor();
  });
  await step('sent once more, the other file goes along without being chosen again', async () => {
    await send(page, 'text');
    await says(page, `Mit ${what}`);
    await page.locator('.entry', { hasText: `Mit ${what}` }).locator('.file', { hasText: list.name }).waitFor();
  });
}

async function withoutScript(stage) {
  const { step } = stage.tools();
  const page = await openTicket(stage, { javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  await sendsAndFetches(step, page, plan, 'Der Plan, ohne Skript');
  await refuses(step, page, program, 'einem Programm');
  await refuses(step, page, liar, 'einer falschen Endung');
  await refuses(step, page, bomb, 'einer Zip-Bombe');
  await refuses(step, page, ofSize('Film.pdf', 25), 'einer zu grossen Datei');
  await page.context().close();
}

async function withScript(stage) {
  const { step } = stage.tools();
  const page = await openTicket(stage);
  await sendsAndFetches(step, page, photo, 'Ein Bild der Aula');
  await step('a picture is shown in the history', async () => {
    const width = await shown(page, photo).locator('img').evaluate(async (image) => {
      image.scrollIntoView();
      await image.decode();
      return image.naturalWidth;
    });
    expect(width === 640, `it is ${width} px wide`);
  });
  await step('a file that is too large is named before anything is sent, and can be removed', async () => {
    await mark(page);
    await choose(page, [ofSize('Film.pdf', 25)]);
    await page.locator('.chosen-file.refused .file-problem').waitFor();
    await write(page, 'Zu gross');
    await page.locator('.chosen-file .remove').click();
    expect((await page.locator('.chosen-file').count()) === 0, 'it is still there');
    expect(await isSamePage(page), 'the page was left');
  });
  await refuses(step, page, liar, 'einer falschen Endung');
  await step('a pasted picture and a dropped file join the list', async () => {
    await page.locator('#text').evaluate((text, bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], 'image.png', { type: 'image/png' }));
      text.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      const more = new DataTransfer();
      more.items.add(new File(['%PDF-1.4 dropped\n%%EOF'], 'gezogen.pdf', { type: 'application/pdf' }));
      text.form.dispatchEvent(new DragEvent('drop', { dataTransfer: more, bubbles: true, cancelable: true }));
    }, Array.from(photo.buffer));
    expect((await page.locator('.chosen-file').count()) === 2, 'the list has another length');
    await write(page, 'Eingefügt und gezogen');
    await says(page, 'Eingefügt und gezogen');
    expect((await page.locator('.entry', { hasText: 'Eingefügt und gezogen' }).locator('.file').count()) === 2, 'a file is missing');
  });
  await cancels(stage, page);
  await losesTheLine(stage, page);
  await page.context().close();
}

async function cancels(stage, page) {
  const { step } = stage.tools();
  const line = await page.context().newCDPSession(page);
  const speed = (bytes) => line.send('Network.emulateNetworkConditions', {
    offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: bytes,
  });
  await step('a slow upload shows how far it is and can be cancelled; text and file stay', async () => {
    await line.send('Network.enable');
    await speed(300 * 1024);
    await choose(page, [ofSize('Lang.pdf', 15)]);
    await write(page, 'Langsam');
    await page.locator('.upload-cancel').click();
    await page.locator('.upload-note').waitFor();
    expect((await page.locator('#text').inputValue()) === 'Langsam', 'the text was lost');
    expect((await page.locator('.chosen-file').count()) === 1, 'the file was lost');
  });
  await step('sent again, it arrives', async () => {
    await speed(-1);
    await send(page, 'text');
    await says(page, 'Langsam');
    await line.detach();
  });
}

async function losesTheLine(stage, page) {
  const { step } = stage.tools();
  await step('without a connection the page says so and keeps text and file', async () => {
    await page.context().setOffline(true);
    await choose(page, [plan]);
    await write(page, 'Aus dem Tunnel');
    await page.locator('.upload-note').waitFor();
    expect((await page.locator('#text').inputValue()) === 'Aus dem Tunnel', 'the text was lost');
    expect((await page.locator('.chosen-file').count()) === 1, 'the file was lost');
  });
  await step('with the connection back it is sent, once', async () => {
    await page.context().setOffline(false);
    await send(page, 'text');
    await says(page, 'Aus dem Tunnel');
    expect((await page.locator('.said', { hasText: 'Aus dem Tunnel' }).count()) === 1, 'it stands there twice');
  });
}

export default async function files(stage) {
  folder = path.join(stage.folder, 'files');
  await fs.mkdir(folder);
  await withoutScript(stage);
  await withScript(stage);
}
