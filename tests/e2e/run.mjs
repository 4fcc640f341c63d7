// SPDX-License-Identifier: GPL-3.0-or-later
// node run.mjs FILE…: plays each file on a stage of its own; exits 0 only if all held. A file's default export is
// async (stage) => …, its optional export prepare(stage) says what startServer() is told.
import path from 'node:path';
import { Stage } from './lib/stage.mjs';

async function play(file) {
  const { default: story, prepare } = await import(path.resolve(file));
  const stage = new Stage(console.log);
  try {
    await stage.open();
    await stage.startServer(await prepare?.(stage));
    await story(stage);
    return true;
  } catch (error) {
    console.error(error.stack);
    console.error(`The server said:\n${stage.server?.log}`);
    return false;
  } finally {
    await stage.close();
  }
}

let failures = 0;
for (const file of process.argv.slice(2)) failures += (await play(file)) ? 0 : 1;
process.exitCode = failures ? 1 : 0;
