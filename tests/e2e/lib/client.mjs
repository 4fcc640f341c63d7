// SPDX-License-Identifier: GPL-3.0-or-later
// The real desktop client without a display, worked with through schalter-driver: one JSON object a line.
import { spawn } from 'node:child_process';
import path from 'node:path';
import readline from 'node:readline';
import { environment, program, root } from './programs.mjs';

const screen = path.join(root, 'tests/e2e/lib/screen.json'); // Qt's own is too small for an office

export class Client {
  #process;
  #answers;
  #log = [];

  constructor(server, login, language = 'de') {
    this.#start(server.folder, [
      '--language', language,
      '--server', server.syncUrl, '--user', login,
      '--password-file', server.passwordFile(login), '--data', path.join(server.folder, `client-${login}`),
    ]);
  }

  // Resolves when that person is logged in.
  async ready() {
    await this.wait('mainWindow', { timeout: 30000 });
    return this;
  }

  #start(home, args) {
    const env = { ...environment(home), QT_QPA_PLATFORM: `offscreen:configfile=${screen}`, LC_ALL: 'C.UTF-8', TZ: 'Europe/Zurich' };
    this.#process = spawn(program('schalter-driver'), args, { env });
    this.#process.stdin.on('error', () => {}); // it has ended: told by the missing answer
    this.#process.stderr.on('data', (data) => this.#log.push(data.toString()));
    this.#answers = readline.createInterface({ input: this.#process.stdout })[Symbol.asyncIterator]();
  }

  // Resolves to the answer; rejects with what was waited for in vain.
  async do(command) {
    this.#process.stdin.write(`${JSON.stringify(command)}\n`);
    const { value: line, done } = await this.#answers.next();
    if (done) throw new Error(`the client has ended:\n${this.#log.join('')}`);
    const answer = JSON.parse(line);
    if (!answer.ok) throw new Error(`${JSON.stringify(command)}: ${answer.error}; visible: ${answer.visible ?? '?'}`);
    return answer;
  }

  wait(object, conditions = {}) { return this.do({ do: 'wait', object, ...conditions }); }
  gone(object) { return this.do({ do: 'wait', object, visible: false }); }
  click(object, conditions = {}) { return this.do({ do: 'click', object, ...conditions }); }
  type(object, text) { return this.do({ do: 'type', object, text }); }
  drop(object, ...files) { return this.do({ do: 'drop', object, files }); }
  key(object, keys) { return this.do({ do: 'key', object, keys }); }
  choose(object, item) { return this.do({ do: 'choose', object, item }); }
  check(object, on = true) { return this.do({ do: 'check', object, on }); }
  screenshot(object, file) { return this.do({ do: 'screenshot', object, file: path.resolve(file) }); }
  async text(object) { return (await this.wait(object)).text; }
  async rows(object) { return (await this.wait(object)).rows; }

  openTicket(number) { return this.click('inboxTable', { cell: number }); }

  async quit() {
    const ended = this.#ended();
    this.#process.stdin.end(`${JSON.stringify({ do: 'quit' })}\n`);
    await ended;
  }

  async kill() {
    const ended = this.#ended();
    this.#process.kill('SIGKILL');
    await ended;
  }

  #ended() {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return Promise.resolve();
    return new Promise((resolve) => this.#process.on('close', resolve));
  }
}
