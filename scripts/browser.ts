/** A real browser for tests and measurements of pages: Chromium from CHROMIUM_PATH, or where Debian installs it. */

export const CHROMIUM = process.env.CHROMIUM_PATH || '/usr/bin/chromium';

/** Without a screen, a graphics card, and anything that it would ask of other hosts by itself. */
export const CHROMIUM_FLAGS = [
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
