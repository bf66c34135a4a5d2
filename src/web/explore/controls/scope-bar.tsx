/** What to look at. */
import { useId, useState } from 'react';
import { ActorsControl } from './actors-control.tsx';
import { CampsControl } from './camps-control.tsx';
import type { ControlProps } from './control-props.ts';
import { IssuesControl } from './issues-control.tsx';
import { countLimits, countLimitsBehind, everythingAgain, isLimited } from './limits.ts';
import { MoreControls } from './more-controls.tsx';
import { ShownControl } from './shown-control.tsx';
import { TimeControl } from './time-control.tsx';
import { useScopedView } from './use-scoped-view.ts';

export function ScopeBar(props: ControlProps) {
  const { view } = props;
  const scoped = useScopedView(view);
  const [isUnfolded, setUnfolded] = useState(false);
  const [hasMore, setMore] = useState(false);
  const bodyId = useId();
  const count = countLimits(view);
  return (
    <section className="scope-bar" aria-label="What to look at">
      {/* On a phone only: elsewhere all is there. */}
      <button
        type="button"
        className="scope-fold"
        aria-expanded={isUnfolded}
        aria-controls={bodyId}
        onClick={() => setUnfolded(!isUnfolded)}
      >
        What to look at: {limitsInWords(count)}
      </button>
      <div id={bodyId} className={isUnfolded ? 'scope-body is-unfolded' : 'scope-body'}>
        <div className="scope-row">
          <IssuesControl {...props} />
          <ActorsControl {...props} />
          <ShownControl {...props} />
          <Buttons {...props} hasMore={hasMore} setMore={setMore} />
          <CampsControl {...props} />
        </div>
        {hasMore && <MoreControls {...props} />}
        <TimeControl {...props} scoped={scoped} />
      </div>
    </section>
  );
}

interface ButtonsProps extends ControlProps {
  readonly hasMore: boolean;
  readonly setMore: (hasMore: boolean) => void;
}

function Buttons({ view, change, hasMore, setMore }: ButtonsProps) {
  const behind = countLimitsBehind(view);
  const isAll = !isLimited(view);
  return (
    <div className="control scope-buttons">
      <button type="button" aria-expanded={hasMore} onClick={() => setMore(!hasMore)}>
        {hasMore ? 'Fewer controls' : 'More controls'}
        {behind > 0 && ` (${behind} set)`}
      </button>
      {/* It stays where the focus is when there is nothing more to take away. */}
      <button type="button" aria-disabled={isAll} onClick={() => !isAll && change(everythingAgain())}>
        Everything again
      </button>
      <p className="limits-count" role="status">
        {limitsInWords(countLimits(view))}
      </p>
    </div>
  );
}

function limitsInWords(count: number): string {
  if (count === 0) return 'no limits';
  return count === 1 ? '1 limit' : `${count} limits`;
}
