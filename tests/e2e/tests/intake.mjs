// SPDX-License-Identifier: GPL-3.0-or-later
// Another form system opens a ticket over the intake API; the caseworker sees it, the applicant is told.
import { shows } from '../lib/applicant.mjs';
import { Intake } from '../lib/intake.mjs';
import { expect } from '../lib/until.mjs';

const ticket = {
  category: 'SPO',
  title: 'Turnhalle am Samstag',
  applicant: { name: 'Livia Rossi', email: 'livia@example.org', language: 'it' },
  fields: [{ label: 'Wunsch', value: 'Turnhalle am Samstag von 9 bis 12' }],
};

export default async function intakeTest(stage) {
  const { step, mailbox } = stage.tools();

  const sabine = await stage.logIn('sabine');
  const intake = await Intake.open(stage.server, 'Formularsystem');
  const made = await step('the intake API answers 201 with the number and the address of the ticket', async () => {
    const answer = await intake.post(ticket, { idempotencyKey: 'eins' });
    expect(answer.status === 201, JSON.stringify(answer));
    return answer.body;
  });
  await step('the ticket appears in the client by itself, with what was entered', async () => {
    await sabine.openTicket(made.number);
    await sabine.wait('fieldValue0', { contains: 'Turnhalle am Samstag von 9 bis 12' });
  });
  await step('the applicant is told by mail', async () => {
    const mail = await mailbox.arrival('livia@example.org', made.number);
    await shows(await stage.visit(mail.link), 'Turnhalle am Samstag von 9 bis 12');
  });
  await step('the address in the answer opens the ticket', async () =>
    shows(await stage.visit(made.status_url), made.number));
  await step('the same Idempotency-Key gives the same answer and no second ticket', async () => {
    const again = await intake.post(ticket, { idempotencyKey: 'eins' });
    expect(again.status === 201 && again.body.number === made.number, JSON.stringify(again));
    expect((await mailbox.to('livia@example.org')).length === 1, 'she was told twice');
  });
  await step('the same key with another ticket is refused', async () => {
    const other = await intake.post({ ...ticket, title: 'Anderes' }, { idempotencyKey: 'eins' });
    expect(other.status >= 400 && other.type.startsWith('application/problem+json'), JSON.stringify(other));
  });
  await step('a wrong key and a wrong ticket are refused with a problem', async () => {
    const stranger = await intake.post(ticket, { key: 'falsch' });
    expect(stranger.status === 401, JSON.stringify(stranger));
    const nowhere = await intake.post({ ...ticket, category: 'XXX' });
    expect(nowhere.status >= 400 && nowhere.status < 500 && nowhere.body.title, JSON.stringify(nowhere));
  });
  await step('the description of the API can be read', async () => {
    const description = await (await fetch(new URL('/api/v1/openapi.json', stage.server.url))).json();
    expect(description.openapi?.startsWith('3.') && description.paths['/api/v1/tickets'], 'it is not OpenAPI 3');
  });
}
