import { useEffect } from 'react';

const SITE = 'stance-graph';

/** The title of the window while this page is shown; null: not known yet. */
export function usePageTitle(title: string | null): void {
  useEffect(() => {
    document.title = title === null ? SITE : `${title} · ${SITE}`;
    return () => {
      document.title = SITE;
    };
  }, [title]);
}
