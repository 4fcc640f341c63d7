// SPDX-License-Identifier: GPL-3.0-or-later
// Another form system that opens tickets.

export class Intake {
  static async open(server, name) {
    const intake = new Intake();
    intake.url = new URL('/api/v1/tickets', server.url).href;
    intake.key = (await server.ask('intake-key', 'create', name)).key;
    return intake;
  }

  async post(ticket, { idempotencyKey, key = this.key } = {}) {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
        ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
      },
      body: JSON.stringify(ticket),
    });
    return { status: response.status, type: response.headers.get('content-type'), body: await response.json() };
  }
}
