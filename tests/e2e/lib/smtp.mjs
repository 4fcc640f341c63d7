// SPDX-License-Identifier: GPL-3.0-or-later
// A real SMTP server that keeps what it receives in a folder.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs/promises';
import path from 'node:path';
import { root } from './programs.mjs';

export async function startSmtp(stage) {
  const folder = path.join(stage.folder, 'received');
  await fs.mkdir(folder);
  const program = path.join(root, 'tests/support/smtpserver.py');
  const child = spawn('/usr/bin/python3', [program, '--folder', folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  stage.onClose(() => child.kill());
  const [port] = await once(child.stdout, 'data');
  return { host: '127.0.0.1', port: Number(port), folder };
}
