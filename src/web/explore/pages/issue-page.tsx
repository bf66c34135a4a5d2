import { Link } from 'wouter';
import { useAnswer } from '../api/use-answer.ts';
import { IssuePage as IssuePageOperation, type IssuePageQuery } from '../generated/operations.ts';
import { ActorLink } from '../parts/actor-link.tsx';
import { exploreAddress, idOfAddress } from '../parts/addresses.ts';
import { Camps } from './camps.tsx';
import { IssueLinks } from './issue-links.tsx';
import { NotThere, PageFrame } from './page-frame.tsx';
import { StatementList } from './statement-list.tsx';
import { Timeline } from './timeline.tsx';

/** `id`: what its address calls it. */
export function IssuePage({ id: name }: { readonly id: string }) {
  const asked = { id: idOfAddress('issue', name) };
  const { data, error, refetch } = useAnswer(IssuePageOperation, asked);
  const issue = data?.issue;
  if (!issue) return <NotThere what="issue" error={error} onRetry={() => void refetch()} />;
  const { id } = issue;
  return (
    <PageFrame kind="issue" title={issue.title}>
      <IssueFacts issue={issue} />
      <IssueLinks id={id} />
      <Camps issue={id} />
      <Timeline key={id} issue={issue} />
      <StatementList scope={{ issues: [id] }} withIssue={false} />
    </PageFrame>
  );
}

type PageIssue = NonNullable<IssuePageQuery['issue']>;

function IssueFacts({
  issue: { question, about, topics, positions, scale, min, max },
}: {
  readonly issue: PageIssue;
}) {
  return (
    <>
      {question && (
        <p className="thing-description" dir="auto">
          {question}
        </p>
      )}
      <dl className="facts">
        {about && (
          <>
            <dt>About</dt>
            <dd>
              <ActorLink actor={about} />
            </dd>
          </>
        )}
        {topics.length > 0 && (
          <>
            <dt>{topics.length === 1 ? 'Topic' : 'Topics'}</dt>
            {topics.map(({ id, title }) => (
              <dd key={id}>
                <Link href={exploreAddress({ topics: [id] })}>{title}</Link>
              </dd>
            ))}
          </>
        )}
        <dt>Positions</dt>
        {positions.map(({ id, label, value }) => (
          <dd key={id}>
            {label}
            {value !== null && <span className="faint"> ({valueInWords(value)})</span>}
          </dd>
        ))}
        {scale === 'ORDINAL' && (
          <>
            <dt>Scale</dt>
            <dd>
              from {min} to {max}
            </dd>
          </>
        )}
      </dl>
    </>
  );
}

function valueInWords(value: number): string {
  return value > 0 ? `+${value}` : String(value).replace('-', '−');
}
