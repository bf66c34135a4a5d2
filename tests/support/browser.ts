/** Tests of pages, in a real browser. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { CHROMIUM, CHROMIUM_FLAGS } from '../../scripts/browser.ts';

/** Declares the suite; without a browser its tests are skipped and say why, and under CI they fail. */
export function inBrowser(name: string, suite: (browser: () => Browser) => void): void {
  const missing = existsSync(CHROMIUM) ? null : `there is no browser at ${CHROMIUM} (CHROMIUM_PATH)`;
  const title = `${name} in a browser`;
  let browser: Browser;
  const declare = (): void => suite(() => browser);
  if (missing && !process.env.CI) return describe.skip(`${title}: skipped, ${missing}`, declare);
  describe(title, () => {
    beforeAll(async () => {
      if (missing) throw new Error(`This run requires a browser: ${missing}`);
      browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_FLAGS });
    });
    afterAll(() => browser?.close());
    declare();
  });
}
