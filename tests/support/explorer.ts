/** The explorer in a browser, with nothing but its own server within reach. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { packageFile } from '../../src/domain/package-root.ts';

/** Machines may be busy. */
const PATIENCE_MS = 60_000;

export interface Explorer {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the browser had to complain about. */
  readonly complaints: readonly string[];
  /** `path`: below /explore. Waits until nothing is on its way, and what came is shown. */
  open(path: string): Promise<void>;
  /** Where the page is, asked of the page itself: what is heard of it may lag behind. */
  address(): Promise<URL>;
  /** What breaks the rules of accessibility: that is nothing. */
  faults(): Promise<string[]>;
  screenshot(name: string): Promise<void>;
}

export async function openExplorer(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Explorer> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    const asked = request.url();
    if (!asked.startsWith(`${url}/`) && !/^(?:data|blob):/.test(asked)) complaints.push(`asked for ${asked}`);
  });
  return {
    context,
    page,
    complaints,
    async open(path) {
      await page.goto(`${url}/explore${path}`);
      await page.waitForLoadState('networkidle');
      // Questions of the tour wait until somebody gets there.
      const coming = page.locator('.starting, .loading:not(.tour-question *)');
      await coming.first().waitFor({ state: 'detached' });
    },
    address: async () => new URL(await page.evaluate<string>('location.href')),
    async faults() {
      const { violations } = await new AxeBuilder({ page }).analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    },
    async screenshot(name) {
      await page.screenshot({ path: packageFile('tests', 'artefacts', `${name}.png`), fullPage: true });
    },
  };
}

/** A phone, a desk by day, a desk by night. */
export const WAYS_TO_LOOK: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true },
};
