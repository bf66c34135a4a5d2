import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { ApiError } from '../api/api-error.ts';
import { pageAddress, type PageType } from './addresses.ts';

interface ProblemProps {
  readonly error: Error;
  /** Asks again. */
  readonly onRetry?: () => void;
  /** What else to try. */
  readonly children?: ReactNode;
}

/** What went wrong, in the server's words, and what to try. */
export function Problem({ error, onRetry, children }: ProblemProps) {
  const nearest = error instanceof ApiError ? nearestOf(error) : [];
  return (
    <div className="problem" role="alert">
      <p>{error.message}</p>
      {nearest.length > 0 && (
        <>
          <p>Close to it:</p>
          <ul>
            {nearest.map((near) => (
              <li key={near.id}>
                <NearestLink {...near} />
              </li>
            ))}
          </ul>
        </>
      )}
      {children}
      {onRetry && (
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}

interface Nearest {
  readonly id: string;
  /** ACTOR, ISSUE, DOCUMENT and what else can be found. */
  readonly type: string;
  /** Its name or title. */
  readonly matched: string;
}

const PAGES: Readonly<Record<string, PageType>> = { ACTOR: 'actor', ISSUE: 'issue', DOCUMENT: 'document' };

function NearestLink({ id, type, matched }: Nearest) {
  const page = PAGES[type];
  const name = <bdi>{matched}</bdi>;
  return page ? <Link href={pageAddress(page, id)}>{name}</Link> : name;
}

function nearestOf({ details }: ApiError): readonly Nearest[] {
  const { nearest } = details;
  return Array.isArray(nearest) ? nearest.filter(isNearest) : [];
}

function isNearest(one: unknown): one is Nearest {
  const texts = typeof one === 'object' && one !== null ? (one as Record<string, unknown>) : {};
  return ['id', 'type', 'matched'].every((name) => typeof texts[name] === 'string');
}
