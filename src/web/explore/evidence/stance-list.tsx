/** What an actor holds on every issue, and with how many it stands there. */
import { Link } from 'wouter';
import { usePages } from '../api/use-pages.ts';
import { ActorStances, type StancePageFragment } from '../generated/operations.ts';
import { exploreAddress, pageAddress } from '../parts/addresses.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { Empty } from '../parts/empty.tsx';
import { Loading } from '../parts/loading.tsx';
import { MoreRows } from '../parts/more-rows.tsx';
import { Problem } from '../parts/problem.tsx';
import { StanceWords } from '../parts/stance-words.tsx';
import { countOf } from './count-of.ts';
import { usePanel } from './panel-context.ts';
import { StanceStatements } from './stance-statements.tsx';

const AT_ONCE = 10;

type ActorStance = StancePageFragment['nodes'][number];

interface StanceListProps {
  readonly actor: string;
  readonly name: string;
}

export function StanceList({ actor, name }: StanceListProps) {
  const { scope } = usePanel();
  const pages = usePages(ActorStances, { id: actor, scope, first: AT_ONCE }, ({ actor }) => actor?.stances);
  const { rows, answer, error, retry, total } = pages;
  const undated = answer?.actor?.stances.undatedLeftOut ?? 0;
  return (
    <section>
      <h3>Stances and camps{rows && ` (${total})`}</h3>
      {error && <Problem error={error} onRetry={retry} />}
      {!rows && !error && <Loading what="stances" />}
      {rows?.length === 0 && (
        <Empty>
          <p>
            <bdi>{name}</bdi> took no position here. Silence is not neutrality: others may have spoken about
            it.
          </p>
        </Empty>
      )}
      {rows && rows.length > 0 && (
        <ul className="evidence-rows">
          {rows.map((stance) => (
            <StanceRow key={stance.issue.id} stance={stance} actor={actor} />
          ))}
        </ul>
      )}
      {undated > 0 && <p className="faint">{countOf(undated, 'statement')} without a date left out.</p>}
      {rows && <MoreRows what="stances" shown={rows.length} {...pages} />}
    </section>
  );
}

function StanceRow({ stance, actor }: { readonly stance: ActorStance; readonly actor: string }) {
  const { issue, listed } = stance;
  return (
    <li>
      <h4>
        <Link href={pageAddress('issue', issue.id)}>{issue.title}</Link>
      </h4>
      <StanceWords stance={stance} />
      <Camp stance={stance} />
      <Disclosure
        summary={
          <>
            {countOf(listed.totalCount, 'statement')}
            <span className="visually-hidden"> on {issue.title}</span>
          </>
        }
      >
        <StanceStatements actor={actor} issue={issue.id} />
      </Disclosure>
    </li>
  );
}

/** The camp that a stance puts it in, as a link to who else is there. */
function Camp({ stance: { side, current, issue } }: { readonly stance: ActorStance }) {
  const { view } = usePanel();
  const camp = issue.camps.find((one) =>
    side === null ? current.some(({ id }) => one.position?.id === id) : one.side === side,
  );
  if (!camp) return null;
  if (camp.memberCount === 1) return <p>Camp: {camp.label}, nobody else</p>;
  const { mode, holder, lang } = view;
  const address = exploreAddress({
    mode,
    holder,
    lang,
    issues: [issue.id],
    ...(camp.side && { camps: [camp.side] }),
    ...(camp.position && { positions: [camp.position.id] }),
  });
  return (
    <p>
      Camp: <Link href={address}>{camp.label}</Link>, {countOf(camp.memberCount, 'actor')}
    </p>
  );
}
