// SPDX-License-Identifier: GPL-3.0-or-later
// What came in before one looks at the demo for the first time, all of it on the ways of applicants.
import { Visitor } from './formpost.mjs';
import { registration, reservation } from './govikon.mjs';
import { Intake } from './intake.mjs';
import { Mailbox } from './mailbox.mjs';

const teams = [
  ['Luca Bernasconi', 'luca.bernasconi@example.org', 'Die Kickers', 'aktive', '9', ''],
  ['Céline Favre', 'celine.favre@example.org', 'Les Étoiles', 'frauen', '11', 'Wir können erst ab 11 Uhr spielen.'],
  ['Max Muster', 'max.muster@example.org', 'FC Feierabend', 'plausch', '14', 'Dürfen wir zwei Kinder mitnehmen?'],
];

const events = [
  ['Ruth Ammann', 'ruth.ammann@example.org', 'Generalversammlung Frauenchor', '95', ['kueche', 'lautsprecher']],
  ['Beat Zürcher', 'beat.zuercher@example.org', 'Vortrag des Vogelschutzvereins', '60', ['beamer']],
];

async function addMessage(server, email, text) {
  const visitor = new Visitor(server.url);
  const { link, ticket } = await new Mailbox(server.mailFolder).arrival(email, '');
  await visitor.get(link);
  await visitor.submit(`/tickets/${ticket}`, 'text', { text });
}

export async function addExamples(server) {
  for (const [name, email, team, kategorie, spieler, bemerkungen] of teams)
    await new Visitor(server.url).submit(`/forms/${registration.slug}`, 'email',
      { name, email, team, kategorie, spieler, bemerkungen, telefon: '079 123 45 67' });
  for (const [name, email, anlass, gaeste, options] of events)
    await new Visitor(server.url).submit(`/forms/${reservation.slug}`, 'email',
      { ...reservation.answers(), name, email, anlass, gaeste, options });
  const intake = await Intake.open(server, 'Gemeindehomepage');
  await intake.post({
    category: 'SPO',
    title: 'Schlüssel für die Turnhalle',
    applicant: { name: 'Livia Rossi', email: 'livia.rossi@example.org', language: 'it' },
    fields: [{ label: 'Richiesta', value: 'Ci servirebbe una seconda chiave della palestra.' }],
  }, { idempotencyKey: 'beispiel' });
  await addMessage(server, 'max.muster@example.org', 'Wir sind jetzt 15, Luca spielt auch mit. Geht das noch?');
  await addMessage(server, 'ruth.ammann@example.org', 'Können wir die Küche schon am Vorabend einräumen?');
}
