/** What each of two actors said about the other. */
import { useAnswer } from '../api/use-answer.ts';
import { type EvidencePairQuery, PairDeclarations } from '../generated/operations.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { Loading } from '../parts/loading.tsx';
import { Problem } from '../parts/problem.tsx';
import { SideMark } from '../parts/side-mark.tsx';
import { StatementCard } from '../parts/statement-card.tsx';
import { countOf } from './count-of.ts';
import { usePanel } from './panel-context.ts';

type Pair = NonNullable<EvidencePairQuery['compare']>;
type Relation = Pair['relations'][number];

/** As many statements as an answer may hold: there are few that are about one other actor. */
const MOST = 100;

export function DeclaredRelations({ pair }: { readonly pair: Pair }) {
  const declared = pair.relations.filter(({ basis }) => basis === 'DECLARED');
  return (
    <section>
      <h3>What each said about the other</h3>
      {declared.length === 0 && <p className="faint">Nothing: neither took a stance on the other.</p>}
      {declared.map((relation) => (
        <div key={`${relation.verdict} ${relation.from.id}`} className="evidence-row">
          <h4>
            <bdi>{relation.from.name}</bdi> on <bdi>{relation.to.name}</bdi>
          </h4>
          <p>
            <SideMark side={relation.verdict} />
            {relation.summary}
          </p>
          <Disclosure
            isOpenAtFirst={declared.length === 1 && pair.sharedIssues === 0}
            summary={
              <>
                {countOf(relation.count, 'statement')}
                <span className="visually-hidden"> about {relation.to.name}</span>
              </>
            }
          >
            <Declarations pair={pair} relation={relation} />
          </Disclosure>
        </div>
      ))}
    </section>
  );
}

function Declarations({ pair, relation }: { readonly pair: Pair; readonly relation: Relation }) {
  const { scope, lang } = usePanel();
  const asked = { a: pair.a.id, b: pair.b.id, scope, lang, first: MOST };
  const { data, error, refetch } = useAnswer(PairDeclarations, asked);
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  const found = data?.compare?.relations.find(
    ({ basis, verdict, from }) =>
      basis === 'DECLARED' && verdict === relation.verdict && from.id === relation.from.id,
  );
  if (!found) return <Loading what="statements" />;
  return found.evidence.nodes.map((statement) => <StatementCard key={statement.id} statement={statement} />);
}
