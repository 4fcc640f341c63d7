// SPDX-License-Identifier: GPL-3.0-or-later
// The mails that left the server, read with Python's parser: nothing of ours judges its own work.
import fs from 'node:fs/promises';
import path from 'node:path';
import { root, run } from './programs.mjs';
import { until } from './until.mjs';

const parser = path.join(root, 'tests/support/readmail.py');

class Mail {
  constructor(file, raw, parsed) {
    Object.assign(this, parsed, { file, raw });
    this.recipient = parsed.to[0]?.address ?? '';
    this.subject = this.header('Subject');
    this.text = parsed.parts.find((part) => part.type === 'text/plain')?.text ?? '';
    this.html = parsed.parts.find((part) => part.type === 'text/html')?.text ?? '';
    this.ticket = this.header('X-Schalter-Ticket');
    this.messageId = this.header('Message-ID');
    this.replyAddress = parsed.replyTo[0]?.address ?? '';
  }

  header(name) { return this.headers.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1] ?? ''; }
  get links() { return this.text.match(/https?:\/\/[^\s>]+\/t\/[\w-]+/g) ?? []; }
  get link() { return this.links[0]; }
}

export class Mailbox {
  #mails = new Map();

  constructor(folder) {
    this.folder = folder;
  }

  async all() {
    const names = await fs.readdir(this.folder).catch(() => []);
    for (const name of names.filter((each) => each.endsWith('.eml')).sort())
      if (!this.#mails.has(name)) this.#mails.set(name, await this.#read(name));
    return [...this.#mails.values()];
  }

  async #read(name) {
    const file = path.join(this.folder, name);
    const raw = await fs.readFile(file);
    return new Mail(file, raw.toString(), JSON.parse(await run('/usr/bin/python3', [parser], { input: raw })));
  }

  async to(recipient, ticket) {
    return (await this.all()).filter((mail) => mail.recipient === recipient && (!ticket || mail.ticket === ticket));
  }

  // The mail to that person which holds these words; each waits for its own, later ones may follow.
  arrival(recipient, words, ticket) {
    return until(`a mail to ${recipient} with "${words}"`, async () =>
      (await this.to(recipient, ticket)).find((mail) => mail.text.includes(words) || mail.subject.includes(words)));
  }
}
