import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { ApiError } from '../api/api-error.ts';
import { Loading } from '../parts/loading.tsx';
import { usePageTitle } from '../parts/page-title.ts';
import { Problem } from '../parts/problem.tsx';

interface PageFrameProps {
  /** What sort of thing the page is about, as in “armed group”. */
  readonly kind: string;
  readonly title: string;
  readonly lang?: string | null;
  readonly children: ReactNode;
}

/** A page about one thing. */
export function PageFrame({ kind, title, lang, children }: PageFrameProps) {
  usePageTitle(title);
  return (
    <article className="thing-page">
      <p className="thing-kind">{kind}</p>
      <h1>
        <span dir="auto" lang={lang ?? undefined}>
          {title}
        </span>
      </h1>
      {children}
    </article>
  );
}

interface NotThereProps {
  /** As in “actor”. */
  readonly what: string;
  /** Null: it is on its way. */
  readonly error: Error | null;
  readonly onRetry: () => void;
}

/** Instead of a page whose thing is not known yet, or not at all. */
export function NotThere({ what, error, onRetry }: NotThereProps) {
  const isUnknown = error instanceof ApiError && error.code === 'NOT_FOUND';
  const title = isUnknown ? `There is no such ${what}` : `This ${what} cannot be shown`;
  usePageTitle(error && title);
  if (!error) return <Loading what={`the ${what}`} />;
  return (
    <div className="thing-page">
      <h1>{title}</h1>
      <Problem error={error} {...(!isUnknown && { onRetry })}>
        <p>
          The address may be mistyped or the id may have changed. The <Link href="/">explorer</Link> shows
          what there is.
        </p>
      </Problem>
    </div>
  );
}
