import type { PairFactsFragment, Verdict } from '../generated/operations.ts';

interface VerdictFilterProps {
  readonly pair: PairFactsFragment;
  readonly verdict: Verdict | null;
  readonly onChange: (verdict: Verdict | null) => void;
}

/** Which of the shared issues to list. */
export function VerdictFilter({ pair, verdict, onChange }: VerdictFilterProps) {
  const choices = [
    [null, `All ${pair.sharedIssues}`],
    ['OPPOSED', `Opposed ${pair.opposedOn}`],
    ['ALIGNED', `Aligned ${pair.alignedOn}`],
  ] as const;
  return (
    <div className="verdict-filter" role="group" aria-label="Which issues">
      {choices.map(([choice, text]) => (
        <button key={text} type="button" aria-pressed={verdict === choice} onClick={() => onChange(choice)}>
          {text}
        </button>
      ))}
    </div>
  );
}
