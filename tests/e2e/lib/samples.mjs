// SPDX-License-Identifier: GPL-3.0-or-later
// Files to send: real ones, wrong ones, and one that would fill a disk.
import { deflateRawSync, deflateSync } from 'node:zlib';

const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; ++bit) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  return rest;
});

function crc32(data) {
  let crc = ~0;
  for (const byte of data) crc = (crc >>> 8) ^ remainders[(crc ^ byte) & 0xff];
  return ~crc >>> 0;
}

const number = (value, size) => {
  const bytes = Buffer.alloc(size);
  bytes.writeUIntLE(value, 0, size);
  return bytes;
};

// A ZIP archive with one file.
function zip(name, content) {
  const packed = deflateRawSync(content, { level: 9 });
  const head = Buffer.concat([
    number(20, 2), number(0, 2), number(8, 2), number(0, 4), number(crc32(content), 4), number(packed.length, 4),
    number(content.length, 4), number(name.length, 2), number(0, 2),
  ]);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, Buffer.from(name), packed]);
  const central = Buffer.concat([
    Buffer.from('PK\x01\x02'), number(20, 2), head, number(0, 6), number(0, 4), number(0, 4), Buffer.from(name),
  ]);
  const end = Buffer.concat([
    Buffer.from('PK\x05\x06'), number(0, 4), number(1, 2), number(1, 2), number(central.length, 4),
    number(local.length, 4), number(0, 2),
  ]);
  return Buffer.concat([local, central, end]);
}

// A picture of slanting stripes.
function png(width, height) {
  const chunk = (type, data) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const length = Buffer.alloc(4);
    const sum = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (1 + 3 * width));
  for (let y = 0; y < height; ++y)
    for (let x = 0; x < width; ++x)
      rows.set((x + y) % 60 < 30 ? [11, 90, 99] : [224, 239, 240], y * (1 + 3 * width) + 1 + 3 * x);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', head), chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const pdf = (pages) => Buffer.from(
  `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count ${pages}>>endobj\n` +
  'trailer<</Root 1 0 R>>\n%%EOF\n');

export const plan = { name: 'Hallenplan für Küche.pdf', mimeType: 'application/pdf', buffer: pdf(0) };
export const list = { name: 'Spielerliste.pdf', mimeType: 'application/pdf', buffer: pdf(1) };
export const photo = { name: 'Aula.png', mimeType: 'image/png', buffer: png(640, 420) };
export const program = {
  name: 'Rechnung.pdf.exe', mimeType: 'application/pdf', buffer: Buffer.from('MZ\x90\x00 this is no document', 'latin1'),
};
export const liar = {
  name: 'Rechnung.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\x90\x00 this is no document', 'latin1'),
};
export const bomb = {
  name: 'Plaene.zip', mimeType: 'application/zip', buffer: zip('nichts.txt', Buffer.alloc(120 * 1024 * 1024)),
};
export const ofSize = (name, megabytes) => ({
  name, mimeType: 'application/pdf',
  buffer: Buffer.concat([pdf(0), Buffer.alloc(megabytes * 1024 * 1024, 'x')]),
});
