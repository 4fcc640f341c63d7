// SPDX-License-Identifier: GPL-3.0-or-later
// The real schalterd with a data folder of its own: started, asked, killed, started again.
import { spawn } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import readline from 'node:readline';
import { configuration, furnish } from './govikon.mjs';
import { freePorts } from './ports.mjs';
import { program, run } from './programs.mjs';

const addressInUse = 5; // exit code

export class Server {
  #process;
  #isEnding = false;
  #log = [];

  constructor(folder, ports, smtp, undoSeconds, chat) {
    this.folder = folder;
    this.ports = ports;
    this.smtp = smtp;
    this.undoSeconds = undoSeconds;
    this.chat = chat;
  }

  // A server with the demo organisation in that folder; made if it is not there yet, with those ports.
  static async open(folder, { smtp, ports, undoSeconds, chat } = {}) {
    const server = new Server(path.resolve(folder), ports ?? (await freePorts('http', 'sync', 'admin')), smtp, undoSeconds, chat);
    await fs.mkdir(server.folder, { recursive: true, mode: 0o700 });
    const isFurnished = await fs.access(server.#furnished).then(() => true, () => false);
    await server.#configure();
    if (!isFurnished) {
      await furnish(server);
      await fs.writeFile(server.#furnished, '');
    }
    return server;
  }

  get #furnished() { return path.join(this.folder, 'furnished'); }
  get config() { return path.join(this.folder, 'schalterd.toml'); }
  get mailFolder() { return path.join(this.folder, 'mail'); }
  get url() { return `http://127.0.0.1:${this.ports.http}`; }
  get syncUrl() { return `ws://127.0.0.1:${this.ports.sync}`; }
  get adminUrl() { return `http://127.0.0.1:${this.ports.admin}`; }
  get log() { return this.#log.join('\n'); }
  passwordFile(login) { return path.join(this.folder, `${login}.password`); }

  async #configure() { await fs.writeFile(this.config, configuration(this.folder, this.ports, this.smtp, this.undoSeconds, this.chat)); }

  command(...words) { return run(program('schalterd'), [...words, '--config', this.config]); }
  async ask(...words) { return JSON.parse(await this.command(...words, '--json')); }

  // Another program may have taken a port since it was found free: then other ones, if nobody knows them yet.
  async start({ mayMove = false } = {}) {
    for (let attempt = 1; ; ++attempt) {
      const code = await this.#launch();
      if (code === undefined) return this;
      if (code !== addressInUse || !mayMove || attempt === 5)
        throw new Error(`schalterd ended with ${code}:\n${this.log}`);
      this.ports = await freePorts('http', 'sync', 'admin');
      await this.#configure();
    }
  }

  // Resolves when the server is ready (to nothing) or has ended (to its exit code).
  #launch() {
    const child = spawn(program('schalterd'), ['serve', '--config', this.config], { stdio: ['ignore', 'pipe', 'pipe'] });
    this.#process = child;
    return new Promise((resolve) => {
      child.on('close', (code, signal) => resolve(code ?? signal));
      for (const stream of [child.stdout, child.stderr])
        readline.createInterface({ input: stream }).on('line', (line) => {
          this.#log.push(line);
          if (line === 'schalterd: ready') resolve();
        });
    });
  }

  // Tells of an end that nobody asked for.
  onEnd(action) {
    this.#process.on('close', (code, signal) => this.#isEnding || action(signal ?? `exit code ${code}`));
  }

  async #end(signal) {
    this.#isEnding = true;
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.on('close', resolve));
    child.kill(signal);
    await ended;
  }

  stop() { return this.#end('SIGTERM'); }
  kill() { return this.#end('SIGKILL'); }

  async killAndRestart() {
    await this.kill();
    await this.start();
  }
}
