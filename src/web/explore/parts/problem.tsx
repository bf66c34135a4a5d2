import type { ReactNode } from 'react';
import { ApiError } from '../api/api-error.ts';

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
      {nearest.length > 0 && <p>Close to it: {nearest.join(', ')}.</p>}
      {children}
      {onRetry && (
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}

function nearestOf({ details }: ApiError): readonly string[] {
  const { nearest } = details;
  return Array.isArray(nearest) ? nearest.filter((one) => typeof one === 'string') : [];
}
