// SPDX-License-Identifier: GPL-3.0-or-later
// node demo.mjs FOLDER: the demo organisation to look at and play with, until Ctrl-C.
import { spawn } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import { addExamples } from './lib/examples.mjs';
import { people } from './lib/govikon.mjs';
import { freePorts } from './lib/ports.mjs';
import { program } from './lib/programs.mjs';
import { Server } from './lib/server.mjs';

const folder = path.resolve(process.argv[2]);
const portsFile = path.join(folder, 'ports.json');

// The ports of the first time, so that links in mails stay valid.
async function portsOf(file) {
  const known = await fs.readFile(file, 'utf8').then(JSON.parse, () => undefined);
  return known ?? freePorts('http', 'sync', 'admin');
}

// Marked first: interrupted, there are fewer, but none twice.
async function addExamplesOnce(server) {
  const mark = path.join(folder, 'examples');
  if (await fs.access(mark).then(() => true, () => false)) return;
  await fs.writeFile(mark, '');
  await addExamples(server);
}

function startClient(server) {
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    console.log('== There is no display: going on without the desktop client.');
    return undefined;
  }
  const client = spawn(program('schalter'), [
    '--server', server.syncUrl, '--user', 'maria', '--password-file', server.passwordFile('maria'),
    '--data', path.join(folder, 'client-maria'),
  ], { stdio: ['ignore', 'inherit', 'inherit'] });
  client.on('error', (error) => console.error(`== The client could not be started: ${error.message}`));
  client.on('exit', () => console.log('== The client was closed. The server goes on; Ctrl-C stops it.'));
  return client;
}

function tell(server) {
  const lines = Object.entries(people).map(([login, { name, role, password }]) =>
    `  ${login.padEnd(12)}${password.padEnd(26)}${name}, ${role}`);
  console.log(`
  The page      ${server.url}
  The mails     ${server.mailFolder}  (one .eml file each; the links in them open the tickets)
  The client    ${path.relative(process.cwd(), program('schalter'))} --server ${server.syncUrl}

  User        Password                  Name
${lines.join('\n')}

  Ctrl-C stops everything.
`);
}

const server = await Server.open(folder, { ports: await portsOf(portsFile), undoSeconds: 10 });
let client;

async function end(code) {
  client?.removeAllListeners();
  client?.kill();
  await server.stop();
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(0));

try {
  await server.start({ mayMove: true });
  server.onEnd((why) => {
    console.error(`schalterd has ended (${why}):\n${server.log}`);
    end(1);
  });
  await fs.writeFile(portsFile, JSON.stringify(server.ports));
  await addExamplesOnce(server);
  client = startClient(server);
  tell(server);
} catch (error) {
  console.error(error.message);
  await end(1);
}
