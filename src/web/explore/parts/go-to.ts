import type { AroundNavHandler } from 'wouter';

/** Another page is read from its top, also by who listens; what only changes on a page stays where it is. */
export const goTo: AroundNavHandler = (navigate, to, options) => {
  const before = page();
  navigate(to, options);
  if (page() === before) return;
  globalThis.scrollTo(0, 0);
  document.querySelector<HTMLElement>('#main')?.focus({ preventScroll: true });
};

/** The explorer's own address is the same with a slash at its end and without. */
function page(): string {
  return globalThis.location.pathname.replace(/\/$/, '');
}
