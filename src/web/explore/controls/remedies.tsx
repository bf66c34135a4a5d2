/** What helps where a picture cannot be made of a view. */
import { ApiError } from '../api/api-error.ts';
import { MOST_NAMED } from './camp-limit.ts';
import type { ControlProps } from './control-props.ts';

interface RemediesProps extends ControlProps {
  readonly error: Error;
}

/** Nothing for errors that it does not know. */
export function Remedies({ error, view, change }: RemediesProps) {
  const nominal = nominalIssues(error);
  if (view.mode !== 'TWO_MODE' || nominal.length === 0) return null;
  const withoutIssues = [...new Set([...view.withoutIssues, ...nominal])];
  const leavesSome =
    withoutIssues.length <= MOST_NAMED &&
    (view.issues.length === 0 || view.issues.some((id) => !nominal.includes(id)));
  return (
    <p className="remedies">
      Actors can be for or against an issue only where its answers have an order.{' '}
      {leavesSome && (
        <button type="button" onClick={() => change({ withoutIssues })}>
          {nominal.length === 1 ? 'Leave this issue out' : `Leave these ${nominal.length} issues out`}
        </button>
      )}{' '}
      <button type="button" onClick={() => change({ mode: 'ONE_MODE', selection: null })}>
        Show actors with actors
      </button>
    </p>
  );
}

function nominalIssues(error: Error): readonly string[] {
  const issues = error instanceof ApiError ? error.details['nominalIssues'] : null;
  return Array.isArray(issues) ? issues.filter((one) => typeof one === 'string') : [];
}
