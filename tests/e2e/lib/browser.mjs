// SPDX-License-Identifier: GPL-3.0-or-later
// Debian's Chromium: each visitor has a context of her own.
import { chromium } from 'playwright-core';
import { environment } from './programs.mjs';

const flags = [
  '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

export class Browser {
  static async start(home) {
    const browser = new Browser();
    browser.chromium = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      chromiumSandbox: false,
      args: flags,
      env: environment(home),
    });
    return browser;
  }

  // options: Playwright's (locale, viewport, javaScriptEnabled, colorScheme). Requests to other hosts fail the page.
  async visit(url, options = {}) {
    const context = await this.chromium.newContext({ locale: 'de-CH', ...options });
    context.setDefaultTimeout(15000);
    const page = await context.newPage();
    page.strangers = [];
    page.problems = [];
    page.on('request', (request) => {
      if (new URL(request.url()).host !== new URL(url).host) page.strangers.push(request.url());
    });
    page.on('pageerror', (error) => page.problems.push(error.message));
    await page.goto(url);
    return page;
  }

  close() { return this.chromium.close(); }
}
