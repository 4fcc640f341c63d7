// SPDX-License-Identifier: GPL-3.0-or-later
// Ports that nobody uses now. The server is told them, so that its addresses stay over a restart.
import net from 'node:net';

const listening = () =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(server));
  });

export async function freePorts(...names) {
  const servers = await Promise.all(names.map(listening));
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return Object.fromEntries(names.map((name, index) => [name, ports[index]]));
}
