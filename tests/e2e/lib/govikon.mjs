// SPDX-License-Identifier: GPL-3.0-or-later
// The demo organisation: its configuration, its people, its forms.
import fs from 'node:fs/promises';
import path from 'node:path';
import { root } from './programs.mjs';

export const people = {
  maria: {
    name: 'Maria Keller',
    email: 'maria.keller@govikon.example',
    role: 'caseworker',
    categories: ['RES', 'SPO'],
    password: 'Kirschbaum am Dorfplatz',
  },
  sabine: {
    name: 'Sabine Frei',
    email: 'sabine.frei@govikon.example',
    role: 'caseworker',
    categories: ['SPO', 'RES', 'EWD'],
    password: 'Glockenturm am Seeufer',
  },
  verwaltung: {
    name: 'Verena Amrein',
    email: 'verwaltung@govikon.example',
    role: 'administrator',
    categories: ['RES', 'SPO'],
    password: 'Wegweiser zum Rathaus',
  },
};

const mailTable = (smtp) =>
  smtp?.host
    ? ['transport = "smtp"', `host = "${smtp.host}"`, `port = ${smtp.port}`, 'security = "none"']
    : ['transport = "directory"', 'directory = "mail"'];

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
export const chatAroundTheClock = ['enabled = true', ...days.map((day) => `${day} = ["00:00-24:00"]`)];
const chatHours = ['enabled = true', 'holidays = ["01-01", "08-01", "12-25", "12-26"]',
  ...days.slice(0, 5).map((day) => `${day} = ["08:00-11:45", "13:30-17:00"]`)];

// undoSeconds: 0, so that no play waits for what it does not show.
export const configuration = (folder, ports, smtp, undoSeconds = 0, chat = chatHours) =>
  [
    '# Made by the demo; every key is explained in docs/operations.md.',
    '[server]',
    `public_url = "http://127.0.0.1:${ports.http}"`,
    `http_listen = "127.0.0.1:${ports.http}"`,
    `sync_listen = "127.0.0.1:${ports.sync}"`,
    `admin_listen = "127.0.0.1:${ports.admin}"`,
    `data_dir = "${folder}"`,
    '',
    '[organisation]',
    'name = "Govikon"',
    'locale = "de_CH"',
    'languages = ["de", "fr", "it", "en"]',
    'time_zone = "Europe/Zurich"',
    '',
    '[mail]',
    ...mailTable(smtp),
    'from = "Govikon <tickets@govikon.example>"',
    'bounce_address = "bounces@govikon.example"',
    '',
    '[limits]',
    `undo_seconds = ${undoSeconds}`,
    '',
    '[chat]',
    ...chat,
    '',
  ].join('\n');

// Categories, forms and people, before the server starts for the first time; goes on where it was interrupted.
export async function furnish(server) {
  await server.command('migrate');
  await server.command('category', 'import', path.join(root, 'resources/demo/govikon.toml'));
  const known = (await server.ask('user', 'list')).users.map((user) => user.login);
  for (const [login, person] of Object.entries(people)) {
    if (known.includes(login)) continue;
    await fs.writeFile(server.passwordFile(login), `${person.password}\n`, { mode: 0o600 });
    const categories = person.categories.flatMap((code) => ['--category', code]);
    await server.command('user', 'add', login, '--name', person.name, '--email', person.email,
      '--role', person.role, ...categories, '--password-file', server.passwordFile(login));
  }
}

export const max = {
  name: 'Max Muster',
  email: 'max.muster@example.org',
  answers: { name: 'Max Muster', email: 'max.muster@example.org' },
};

export const anna = {
  name: 'Anna Brunner',
  email: 'anna.brunner@example.org',
  answers: { name: 'Anna Brunner', email: 'anna.brunner@example.org' },
};

export const registration = {
  slug: 'gruempelturnier',
  players: '14',
  playersField: 2, // position among the ticket's fields
  answers: { team: 'FC Feierabend', kategorie: 'plausch', spieler: '14', telefon: '079 123 45 67' },
};

// Each on a day of its own, so that no two meet in the Aula, and never on one on which it is closed.
let ahead = 30;
const isClosed = (day) => /-(12-(2[4-9]|3[01])|01-0[12]|03-2[6-9]|08-01)$/.test(day);
const dayFromNow = (days) => new Date(Date.now() + days * 24 * 3600 * 1000).toISOString().slice(0, 10);

export const openDay = () => {
  let day = dayFromNow(ahead++);
  while (isClosed(day)) day = dayFromNow(ahead++);
  return day;
};

export const reservation = {
  slug: 'aula',
  answers: () => ({
    day: openDay(), from: '14:00', to: '22:00', options: ['kueche'],
    anlass: 'Generalversammlung', gaeste: '80',
  }),
};
