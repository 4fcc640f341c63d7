// SPDX-License-Identifier: GPL-3.0-or-later
// Waiting for what another process does: asks again until the answer is there.

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export async function until(what, ask, timeout = 20000) {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited ${timeout / 1000} s in vain: ${what}`);
    await pause(25);
  }
}

export function expect(condition, otherwise) {
  if (!condition) throw new Error(otherwise);
}
