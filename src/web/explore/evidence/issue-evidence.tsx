/** An issue of the two-mode picture: who stands where on it. */
import { Link } from 'wouter';
import { useAnswer } from '../api/use-answer.ts';
import { EvidenceIssue, type EvidenceIssueQuery } from '../generated/operations.ts';
import { ActorLink } from '../parts/actor-link.tsx';
import { pageAddress } from '../parts/addresses.ts';
import { AskLink } from '../parts/ask-link.tsx';
import { Empty } from '../parts/empty.tsx';
import { Loading } from '../parts/loading.tsx';
import { Problem } from '../parts/problem.tsx';
import { SideMark } from '../parts/side-mark.tsx';
import { StanceWords } from '../parts/stance-words.tsx';
import { countOf } from './count-of.ts';
import { usePanel } from './panel-context.ts';
import { PanelHeading } from './panel-heading.tsx';

const MEMBERS_SHOWN = 20;

type Issue = NonNullable<EvidenceIssueQuery['issue']>;
type Camp = Issue['camps'][number];

export function IssueEvidence({ id }: { readonly id: string }) {
  const { scope, lang, change } = usePanel();
  const asked = { id, scope, lang, first: MEMBERS_SHOWN };
  const { data, error, refetch } = useAnswer(EvidenceIssue, asked, { keepPrevious: true });
  const issue = data?.issue;
  return (
    <>
      <PanelHeading title={issue?.title ?? null} />
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {!issue && !error && <Loading what="the issue" />}
      {issue?.question && <p>{issue.question}</p>}
      {issue && (
        <>
          <p className="evidence-actions">
            <button type="button" onClick={() => change({ issues: [id] })}>
              Show only this issue
            </button>
            <Link href={pageAddress('issue', id)}>Its page</Link>
            <AskLink operation={EvidenceIssue} variables={asked} />
          </p>
          {issue.camps.length === 0 && (
            <Empty>
              <p>Nobody took a position on it here.</p>
            </Empty>
          )}
          {issue.camps.map((camp) => (
            <CampSection key={`${camp.side} ${camp.label}`} camp={camp} issue={id} />
          ))}
        </>
      )}
    </>
  );
}

function CampSection({ camp, issue }: { readonly camp: Camp; readonly issue: string }) {
  const { change } = usePanel();
  const { label, side, memberCount, members } = camp;
  const hidden = memberCount - members.nodes.length;
  return (
    <section>
      <h3>
        <SideMark side={side} />
        {label} ({countOf(memberCount, 'actor')})
      </h3>
      <ul className="evidence-rows">
        {members.nodes.map(({ actor, ...stance }) => (
          <li key={actor.id}>
            <h4>
              <ActorLink actor={actor} />
            </h4>
            <StanceWords stance={stance} />
            <button
              type="button"
              onClick={() => change({ selection: { type: 'EDGE', a: actor.id, b: issue } })}
            >
              {countOf(stance.listed.totalCount, 'statement')}
              <span className="visually-hidden"> of {actor.name}</span>
            </button>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <p>
          {countOf(hidden, 'other')}: see <Link href={pageAddress('issue', issue)}>its page</Link>.
        </p>
      )}
    </section>
  );
}
