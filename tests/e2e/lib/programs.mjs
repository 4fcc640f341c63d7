// SPDX-License-Identifier: GPL-3.0-or-later
// Where the programs of this build are, and how to run them to their end.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
export const bin = path.resolve(process.env.SCHALTER_BIN ?? path.join(root, 'build/release/bin'));
export const program = (name) => path.join(bin, name);

// The environment of programs that would leave something behind at home: theirs is that folder.
export const environment = (home) => ({
  ...process.env,
  HOME: home,
  XDG_CONFIG_HOME: path.join(home, 'config'),
  XDG_DATA_HOME: path.join(home, 'share'),
  XDG_RUNTIME_DIR: home,
  XDG_CACHE_HOME: path.join(root, '.cache/xdg'), // the list of fonts is slow to make
});

// Resolves to standard output; a failure tells what stood on standard error.
export function run(command, args, { input = '', env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env });
    const output = { stdout: [], stderr: [] };
    for (const stream of ['stdout', 'stderr']) child[stream].on('data', (data) => output[stream].push(data));
    child.on('error', reject);
    child.on('close', (code) => {
      const [stdout, stderr] = [output.stdout, output.stderr].map((data) => Buffer.concat(data).toString());
      if (code === 0) resolve(stdout);
      else reject(new Error(`${path.basename(command)} ${args.join(' ')} ended with ${code}: ${stderr || stdout}`));
    });
    child.stdin.on('error', () => {}); // it did not want the input
    child.stdin.end(input);
  });
}
