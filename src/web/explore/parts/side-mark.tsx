import type { Side, Verdict } from '../generated/operations.ts';

const MARKS: Readonly<Record<Side | Verdict, readonly [mark: string, tone: string]>> = {
  FOR: ['+', 'support'],
  AGAINST: ['−', 'opposition'],
  MIDDLE: ['○', 'middle'],
  ALIGNED: ['=', 'support'],
  OPPOSED: ['≠', 'opposition'],
  MIXED: ['~', 'middle'],
  DIFFERENT: ['~', 'middle'],
};

/** A mark by form and by colour, beside words that say the same. Nothing on a scale without sides. */
export function SideMark({ side }: { readonly side: Side | Verdict | null }) {
  if (side === null) return null;
  const [mark, tone] = MARKS[side];
  return (
    <span className={`side-mark side-mark-${tone}`} aria-hidden="true">
      {mark}
    </span>
  );
}
