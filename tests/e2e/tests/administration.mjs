// SPDX-License-Identifier: GPL-3.0-or-later
// What an office sets up for itself in the client: a field that is added stands on the page at once, and a text module
// that is inserted by keyboard arrives filled in.
import { submit } from '../lib/applicant.mjs';
import { max, registration } from '../lib/govikon.mjs';

export default async function administration(stage) {
  const { step, mailbox } = stage.tools();
  const page = await stage.visit('/forms/gruempelturnier');
  const admin = await stage.logIn('verwaltung');
  await step('an administrator adds a field in the client', async () => {
    await admin.key('mainWindow', 'Ctrl+Shift+M');
    await admin.wait('adminSections');
    await admin.click('adminSections', { cell: 'Formulare' });
    await admin.click('adminForms', { cell: 'Grümpelturnier' });
    await admin.click('fieldAdd');
    await admin.type('fieldLabel', 'Rückennummer');
    await admin.wait('adminFormSave', { enabled: true });
    await admin.click('adminFormSave');
    await admin.wait('adminFormBar');
  });
  await step('and the page shows it', async () => {
    await page.reload();
    await page.getByLabel('Rückennummer').waitFor();
  });
  const maria = await stage.logIn('maria');
  await step('a caseworker writes a text module of her own', async () => {
    await maria.key('mainWindow', 'Ctrl+Shift+M');
    await maria.click('adminModuleNew');
    await maria.type('adminModuleTitle', 'Dank');
    await maria.type('adminModuleText', 'Besten Dank, {applicant.name}, für {ticket.number}.');
    await maria.click('adminModuleSave');
    await maria.wait('adminModules', { rows: 1 });
    await maria.key('adminWindow', 'Ctrl+W');
  });
  const number = await submit(page, { ...max.answers, ...registration.answers });
  await step('inserted by keyboard it arrives filled in', async () => {
    await maria.openTicket(number);
    await maria.click('acceptButton');
    await maria.wait('approveButton', { enabled: true });
    await maria.key('replyEdit', 'Ctrl+J');
    await maria.type('moduleSearch', 'dank');
    await maria.key('moduleSearch', 'Return');
    await maria.gone('modulePalette');
    await maria.key('replyEdit', 'Ctrl+Return');
    await mailbox.arrival(max.email, `Besten Dank, ${max.name}, für ${number}.`, number);
  });
}
