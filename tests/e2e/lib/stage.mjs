// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that a test plays with: a server with the demo organisation in a folder of its own, browsers, clients,
// mails. What it opened it closes, whatever happens.
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Browser } from './browser.mjs';
import { Client } from './client.mjs';
import { Mailbox } from './mailbox.mjs';
import { Server } from './server.mjs';

export class Stage {
  #closing = [];
  #browser;

  constructor(report) {
    this.report = report;
  }

  async open() {
    this.folder = await fs.mkdtemp(path.join(os.tmpdir(), 'schalter-'));
  }

  // smtp: where mails go instead of into a folder: { host, port, folder where they arrive }; undoSeconds and chat (lines of
  // the configuration) may stand beside.
  async startServer(smtp) {
    this.server = await Server.open(path.join(this.folder, 'data'), { smtp, undoSeconds: smtp?.undoSeconds, chat: smtp?.chat });
    this.mailbox = new Mailbox(smtp?.folder ?? this.server.mailFolder);
    await this.server.start({ mayMove: true });
  }

  // What nearly every line of a story needs.
  tools() {
    return { step: (text, action) => this.step(text, action), mailbox: this.mailbox };
  }

  async visit(address, options) {
    this.#browser ??= await Browser.start(this.folder);
    return this.#browser.visit(new URL(address, this.server.url).href, options);
  }

  async logIn(login, language) {
    const client = new Client(this.server, login, language);
    this.onClose(() => client.kill());
    return client.ready();
  }

  onClose(action) { this.#closing.push(action); }

  // One thing that must hold, told in one line.
  async step(text, action) {
    try {
      const result = await action();
      this.report(`ok  ${text}`);
      return result;
    } catch (error) {
      this.report(`FAILED  ${text}`);
      throw error;
    }
  }

  async close() {
    for (const action of this.#closing.reverse()) await action();
    await this.#browser?.close();
    await this.server?.kill();
    await fs.rm(this.folder, { recursive: true, force: true });
  }
}
