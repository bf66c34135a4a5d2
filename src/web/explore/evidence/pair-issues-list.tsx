/** Two actors issue by issue: the verdict, what both hold, and what they said. */
import { useState } from 'react';
import { Link } from 'wouter';
import { usePages } from '../api/use-pages.ts';
import {
  type EvidencePairQuery,
  type IssuesOfPairFragment,
  PairIssues,
  type StanceInWordsFragment,
  type Verdict,
} from '../generated/operations.ts';
import { pageAddress } from '../parts/addresses.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { Empty } from '../parts/empty.tsx';
import { Loading } from '../parts/loading.tsx';
import { MoreRows } from '../parts/more-rows.tsx';
import { Problem } from '../parts/problem.tsx';
import { SideMark } from '../parts/side-mark.tsx';
import { StanceWords } from '../parts/stance-words.tsx';
import type { View } from '../view/view.ts';
import { countOf } from './count-of.ts';
import { usePanel } from './panel-context.ts';
import { StanceStatements } from './stance-statements.tsx';
import { VerdictFilter } from './verdict-filter.tsx';

type Pair = NonNullable<EvidencePairQuery['compare']>;
type Compared = IssuesOfPairFragment['nodes'][number];

const AT_ONCE = 10;
/** So few issues need no opening: their statements are there at once. */
const FEW = 2;

export function PairIssuesList({ pair }: { readonly pair: Pair }) {
  const { scope, view } = usePanel();
  const [verdict, setVerdict] = useState(() => verdictAtFirst(pair, view.show));
  const pages = usePages(
    PairIssues,
    { a: pair.a.id, b: pair.b.id, scope, verdict, first: AT_ONCE },
    ({ compare }) => compare?.issues,
  );
  const { rows, error, retry } = pages;
  return (
    <section aria-busy={pages.isBehind}>
      <h3>Issue by issue ({pair.sharedIssues} shared)</h3>
      {pair.sharedIssues > 1 && <VerdictFilter pair={pair} verdict={verdict} onChange={setVerdict} />}
      {error && <Problem error={error} onRetry={retry} />}
      {!rows && !error && <Loading what="shared issues" />}
      {rows?.length === 0 && (
        <Empty>
          <p>
            {pair.sharedIssues === 0
              ? 'There is no issue on which both took a position for themselves.'
              : 'No shared issue has this verdict.'}
          </p>
        </Empty>
      )}
      {rows?.map((row) => (
        <ComparedIssue key={row.issue.id} row={row} pair={pair} isOpenAtFirst={pair.sharedIssues <= FEW} />
      ))}
      {rows && <MoreRows key={verdict} what="issues" shown={rows.length} {...pages} />}
    </section>
  );
}

/** What the picture is limited to; of many issues, those that they are opposed on. Null: all. */
function verdictAtFirst({ sharedIssues, opposedOn, alignedOn }: Pair, show: View['show']): Verdict | null {
  if (show === 'ALIGNMENT') return alignedOn > 0 ? 'ALIGNED' : null;
  const isOpposition = show === 'OPPOSITION' || sharedIssues > AT_ONCE;
  return isOpposition && opposedOn > 0 ? 'OPPOSED' : null;
}

const VERDICTS: Readonly<Record<Verdict, string>> = {
  OPPOSED: 'opposed',
  ALIGNED: 'aligned',
  MIXED: 'mixed: one of the two, or both, are in the middle',
  DIFFERENT: 'different, not exclusive',
};

interface ComparedIssueProps {
  readonly row: Compared;
  readonly pair: Pair;
  readonly isOpenAtFirst: boolean;
}

function ComparedIssue({ row: { issue, verdict, from, to }, pair, isOpenAtFirst }: ComparedIssueProps) {
  const count = from.listed.totalCount + to.listed.totalCount;
  return (
    <div className="evidence-row">
      <h4>
        <Link href={pageAddress('issue', issue.id)}>{issue.title}</Link>
      </h4>
      <p className="verdict">
        <SideMark side={verdict} />
        {VERDICTS[verdict]}
      </p>
      <dl className="side-by-side">
        <Held name={pair.a.name} stance={from} />
        <Held name={pair.b.name} stance={to} />
      </dl>
      <Disclosure
        isOpenAtFirst={isOpenAtFirst}
        summary={
          <>
            {countOf(count, 'statement')} of both
            <span className="visually-hidden"> on {issue.title}</span>
          </>
        }
      >
        {[pair.a, pair.b].map(({ id, name }) => (
          <div key={id}>
            <h5>
              <bdi>{name}</bdi>
            </h5>
            <StanceStatements actor={id} issue={issue.id} />
          </div>
        ))}
      </Disclosure>
    </div>
  );
}

function Held({ name, stance }: { readonly name: string; readonly stance: StanceInWordsFragment }) {
  return (
    <div>
      <dt>
        <bdi>{name}</bdi>
      </dt>
      <dd>
        <StanceWords stance={stance} />
      </dd>
    </div>
  );
}
