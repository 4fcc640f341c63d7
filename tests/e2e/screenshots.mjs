// SPDX-License-Identifier: GPL-3.0-or-later
// node screenshots.mjs FOLDER: pictures of page and client at work, for the README and the documentation.
import fs from 'node:fs/promises';
import path from 'node:path';
import { says, write } from './lib/applicant.mjs';
import { addExamples } from './lib/examples.mjs';
import { people, registration } from './lib/govikon.mjs';
import { Stage } from './lib/stage.mjs';

const folder = path.resolve(process.argv[2]);
const applicant = 'max.muster@example.org';

// The first story up to where both are waiting for each other, so that every part of the window has something to show.
async function playScene(stage) {
  await addExamples(stage.server);
  const { link, ticket } = await stage.mailbox.arrival(applicant, '');
  const maria = await stage.logIn('maria');
  await maria.openTicket(ticket);
  await maria.click('acceptButton');
  await maria.wait('ticketOwner', { contains: people.maria.name });
  await maria.click(`fieldPencil${registration.playersField}`);
  await maria.type('fieldEdit', '15');
  await maria.click('fieldSave');
  await maria.wait(`fieldValue${registration.playersField}`, { equals: '15' });
  await maria.type('noteEdit', 'Mit dem Platzwart besprochen: 15 auf der Liste sind in Ordnung.');
  await maria.click('noteSend');
  await maria.wait('noteEdit', { equals: '' });
  await maria.type('replyEdit', 'Guten Tag Herr Muster\n\n15 sind kein Problem, ich habe es angepasst. Die Kinder dürfen gern mitspielen.');
  await maria.check('notifyOnReply');
  await maria.click('sendButton');
  await stage.mailbox.arrival(applicant, '15 sind kein Problem', ticket);
  const page = await stage.visit(link, { viewport: { width: 1120, height: 900 } });
  await write(page, 'Vielen Dank, dann bis zum Turnier!');
  await says(page, 'bis zum Turnier');
  await maria.wait('timelineView', { contains: 'bis zum Turnier' });
  await maria.type('replyEdit', 'Gern geschehen – ');
  return { maria, page };
}

const picture = async (name) => `data:image/png;base64,${(await fs.readFile(path.join(folder, `${name}.png`))).toString('base64')}`;

// The client, and beside it the page on a telephone.
async function compose(stage) {
  const page = await stage.visit('about:blank', { viewport: { width: 1740, height: 834 } });
  await page.setContent(`<body style="margin:0;height:834px;display:flex;align-items:center;justify-content:space-evenly;background:#e9edf1">
    <img src="${await picture('client')}" style="width:1290px;border-radius:8px;box-shadow:0 6px 28px #0004">
    <img src="${await picture('page-phone')}" style="width:350px;border-radius:20px;box-shadow:0 6px 28px #0004;border:6px solid #222">
  </body>`);
  await page.screenshot({ path: path.join(folder, 'overview.png') });
}

// Every screen of the client, by what opens it: [name, its window, keys before the picture, keys after it].
const screens = [
  ['ticket', 'mainWindow', [], []],
  ['palette', 'mainWindow', ['Ctrl+K'], ['Esc']],
  ['keys', 'mainWindow', ['F1'], ['Esc']],
  ['counter', 'mainWindow', ['Ctrl+N'], ['Esc']],
];
const looks = { light: 1, dark: 2, contrast: 3 };

// What has the focus takes the keys; Escape is meant for what lies over the window.
const overlays = { palette: 'paletteSearch', keys: 'shortcutSheet' };

async function showScreens(stage, ticket, language, look) {
  const home = path.join(stage.server.folder, 'client-maria');
  await fs.rm(home, { recursive: true, force: true });
  await fs.mkdir(home, { recursive: true });
  await fs.writeFile(path.join(home, 'schalter.ini'), `[window]\nappearance=${looks[look]}\n`);
  const maria = await stage.logIn('maria', language);
  await maria.openTicket(ticket);
  await maria.wait('ticketNumber', { contains: ticket });
  const file = (name) => path.join(folder, 'screens', `${name}-${language}-${look}.png`);
  for (const [name, window, before, after] of screens) {
    for (const keys of before) await maria.key('inboxTable', keys);
    await maria.screenshot(window, file(name));
    for (const keys of after) await maria.key(overlays[name] ?? 'inboxTable', keys);
  }
  await maria.key('inboxTable', 'Ctrl+Shift+M');
  await maria.wait('adminWindow');
  for (const page of (await maria.rows('adminSections')).map((row) => row[0] ?? row)) {
    await maria.click('adminSections', { cell: page });
    await maria.screenshot('adminWindow', file(`admin-${page.toLowerCase().replace(/[^a-zäöüéèà]+/g, '-')}`));
  }
  await maria.quit();
}

const toTop = (page) => page.evaluate(() => scrollTo(0, 0));

const stage = new Stage(console.log);
try {
  await fs.mkdir(folder, { recursive: true });
  await stage.open();
  await stage.startServer();
  const { maria, page } = await playScene(stage);
  await maria.screenshot('mainWindow', path.join(folder, 'client.png'));
  await toTop(page);
  await page.screenshot({ path: path.join(folder, 'page.png') });
  await page.setViewportSize({ width: 390, height: 780 });
  await page.locator('#s-talk').evaluate((heading) => heading.scrollIntoView());
  await page.screenshot({ path: path.join(folder, 'page-phone.png') });
  await compose(stage);
  const ticket = await maria.text('ticketNumber');
  await maria.quit();
  for (const language of ['de', 'fr'])
    for (const look of Object.keys(looks)) await showScreens(stage, ticket, language, look);
} finally {
  await stage.close();
}
