/** An edge between two actors: what they said about each other, and both side by side, issue by issue. */
import { Link } from 'wouter';
import { useAnswer } from '../api/use-answer.ts';
import { EvidencePair, PairInFull } from '../generated/operations.ts';
import { pageAddress } from '../parts/addresses.ts';
import { AskLink } from '../parts/ask-link.tsx';
import { Loading } from '../parts/loading.tsx';
import { Problem } from '../parts/problem.tsx';
import { DeclaredRelations } from './declared-relations.tsx';
import { PairIssuesList } from './pair-issues-list.tsx';
import { usePanel } from './panel-context.ts';
import { PanelHeading } from './panel-heading.tsx';

interface PairEvidenceProps {
  /** Ids of actors. */
  readonly a: string;
  readonly b: string;
}

export function PairEvidence({ a, b }: PairEvidenceProps) {
  const { scope, lang } = usePanel();
  const asked = { a, b, scope, lang };
  const { data, error, refetch } = useAnswer(EvidencePair, asked, { keepPrevious: true });
  const pair = data?.compare;
  return (
    <>
      <PanelHeading title={pair ? `${pair.a.name} and ${pair.b.name}` : null} />
      {error && (
        <Problem error={error} onRetry={() => void refetch()}>
          <p>One of the two may have another id now: search for its name, or click another edge.</p>
        </Problem>
      )}
      {!pair && !error && <Loading what="both, side by side" />}
      {pair && (
        <>
          <p className="evidence-sentence">{pair.summary}</p>
          <p className="evidence-actions">
            {[pair.a, pair.b].map(({ id, name }) => (
              <Link key={id} href={pageAddress('actor', id)}>
                Page of <bdi>{name}</bdi>
              </Link>
            ))}
            <AskLink operation={PairInFull} variables={asked} />
          </p>
          <DeclaredRelations pair={pair} />
          <PairIssuesList pair={pair} />
        </>
      )}
    </>
  );
}
