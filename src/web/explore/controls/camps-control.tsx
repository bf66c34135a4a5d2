/** The camps on the one issue that is chosen: only who is in some of them. */
import { useId } from 'react';
import { useAnswer } from '../api/use-answer.ts';
import { CampsOfIssue, type CampsOfIssueQuery } from '../generated/operations.ts';
import { SideMark } from '../parts/side-mark.tsx';
import { type View, SIDES } from '../view/view.ts';
import type { ControlProps } from './control-props.ts';
import { campsQuestion, issueOfCamps } from './use-scoped-view.ts';

type Camp = CampsOfIssueQuery['camps'][number];

export function CampsControl(props: ControlProps) {
  const { view } = props;
  const labelId = useId();
  const hasIssue = issueOfCamps(view) !== null;
  const { data, error } = useAnswer(CampsOfIssue, campsQuestion(view), {
    enabled: hasIssue,
    keepPrevious: true,
  });
  return (
    <div className="control camps" role="group" aria-labelledby={labelId}>
      <span id={labelId} className="field-label">
        Camps
      </span>
      {hasIssue ? (
        <CampButtons {...props} camps={data?.camps ?? null} error={error} />
      ) : (
        <p className="control-note">{whyNone(view)}</p>
      )}
    </div>
  );
}

function whyNone({ issues }: View): string {
  return issues.length === 0
    ? 'Choose an issue to see who is for and who is against.'
    : 'Camps are those of one issue: take the others away to see them.';
}

interface CampButtonsProps extends ControlProps {
  readonly camps: readonly Camp[] | null;
  readonly error: Error | null;
}

function CampButtons({ view, change, camps, error }: CampButtonsProps) {
  if (error) return <p className="control-note">{error.message}</p>;
  if (camps === null) return <p className="control-note">Looking …</p>;
  if (camps.length === 0)
    return (
      <p className="control-note">Nobody took a position with these limits. Choose other kinds of actors.</p>
    );
  return (
    <div className="camp-buttons">
      {camps.map((camp) => (
        <button
          key={camp.position?.id ?? camp.side}
          type="button"
          aria-pressed={isChosen(camp, view)}
          onClick={() => change(toggled(camp, view))}
        >
          <SideMark side={camp.side} />
          <bdi>{camp.label}</bdi>
          <span className="camp-size"> · {camp.memberCount}</span>
          <span className="visually-hidden">{camp.memberCount === 1 ? ' actor' : ' actors'}</span>
        </button>
      ))}
    </div>
  );
}

function isChosen({ side, position }: Camp, { camps, positions }: View): boolean {
  return side === null ? positions.includes(position?.id ?? '') : camps.includes(side);
}

/** Sides where the answers have an order; else positions. */
function toggled(camp: Camp, view: View): Partial<View> {
  const { side, position } = camp;
  const wasChosen = isChosen(camp, view);
  if (side !== null)
    return { camps: SIDES.filter((one) => (one === side ? !wasChosen : view.camps.includes(one))) };
  const others = view.positions.filter((id) => id !== position?.id);
  return { positions: wasChosen || !position ? others : [...others, position.id] };
}
