// SPDX-License-Identifier: GPL-3.0-or-later
// A visitor without any script: fetches a page, fills in its form and sends it, with the cookies that she was given.

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const decoded = (text) => text.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name) => entities[name]);
const attribute = (tag, name) => decoded(tag.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1] ?? '');

export class Visitor {
  #cookies = new Map();

  constructor(url) {
    this.url = url;
  }

  async open(address, options = {}) {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(address, this.url), {
      ...options, redirect: 'manual', headers: { cookie, 'accept-language': 'de', ...options.headers },
    });
    for (const line of response.headers.getSetCookie?.() ?? [response.headers.get('set-cookie') ?? '']) {
      const [, name, value] = line.match(/^([^=]+)=([^;]*)/) ?? [];
      if (name) this.#cookies.set(name, value);
    }
    return response;
  }

  // Follows redirects to the page itself.
  async get(address) {
    const response = await this.open(address);
    const target = response.status >= 300 && response.status < 400 && response.headers.get('location');
    return target ? this.get(target) : { status: response.status, html: await response.text(), headers: response.headers };
  }

  // The form with that input as it stands on the page: where it goes and its hidden inputs.
  async form(address, input) {
    const { html } = await this.get(address);
    const form = html.match(/<form[\s\S]*?<\/form>/g)?.find((each) => each.includes(`name="${input}"`));
    if (!form) throw new Error(`no form with "${input}" on ${address}:\n${html}`);
    const hidden = form.match(/<input[^>]*type="hidden"[^>]*>/g) ?? [];
    return {
      action: attribute(form.match(/<form[^>]*>/)[0], 'action') || address,
      fields: Object.fromEntries(hidden.map((tag) => [attribute(tag, 'name'), attribute(tag, 'value')])),
      isMultipart: /<form[^>]*multipart/.test(form),
    };
  }

  // Sends it; the same form may be sent again, as a browser's "send again" does.
  async post(form, answers) {
    const body = form.isMultipart ? new FormData() : new URLSearchParams();
    for (const [name, value] of Object.entries({ ...form.fields, ...answers }))
      for (const each of [value].flat()) body.append(name, each);
    const response = await this.open(form.action, { method: 'POST', body, headers: { origin: this.url } });
    return { status: response.status, location: response.headers.get('location'), html: await response.text() };
  }

  async submit(address, input, answers) {
    const answer = await this.post(await this.form(address, input), answers);
    if (answer.status !== 303) throw new Error(`${address} answered ${answer.status}:\n${answer.html}`);
    return answer;
  }
}
