import type { AroundNavHandler } from 'wouter';

/** Another page is read from its top, also by who listens; what only changes on a page stays where it is. */
export const goTo: AroundNavHandler = (navigate, to, options) => {
  const { pathname } = globalThis.location;
  navigate(to, options);
  if (globalThis.location.pathname === pathname) return;
  globalThis.scrollTo(0, 0);
  document.querySelector<HTMLElement>('#main')?.focus({ preventScroll: true });
};
