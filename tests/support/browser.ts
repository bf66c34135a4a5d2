/** A real browser for tests of pages: Chromium from CHROMIUM_PATH, or where Debian installs it. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const PATH = process.env.CHROMIUM_PATH || '/usr/bin/chromium';
const FLAGS = [
  '--headless',
  '--no-sandbox',
  // WebGL without a graphics card.
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Declares the suite; without a browser its tests are skipped and say why, and under CI they fail. */
export function inBrowser(name: string, suite: (browser: () => Browser) => void): void {
  const missing = existsSync(PATH) ? null : `there is no browser at ${PATH} (CHROMIUM_PATH)`;
  const title = `${name} in a browser`;
  let browser: Browser;
  const declare = (): void => suite(() => browser);
  if (missing && !process.env.CI) return describe.skip(`${title}: skipped, ${missing}`, declare);
  describe(title, () => {
    beforeAll(async () => {
      if (missing) throw new Error(`This run requires a browser: ${missing}`);
      browser = await chromium.launch({ executablePath: PATH, args: FLAGS });
    }, 60_000);
    afterAll(() => browser?.close());
    declare();
  });
}
