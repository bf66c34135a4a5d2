/** The camps on an issue, side by side, with what each member holds. */
import { useState } from 'react';
import { useAnswer } from '../api/use-answer.ts';
import { usePages } from '../api/use-pages.ts';
import {
  type CampMemberFragment,
  IssueCamps,
  type IssueCampsQuery,
  type Side,
  SideMembers,
  type SideMembersQuery,
} from '../generated/operations.ts';
import { ActorLink } from '../parts/actor-link.tsx';
import { Loading } from '../parts/loading.tsx';
import { MoreRows } from '../parts/more-rows.tsx';
import { Problem } from '../parts/problem.tsx';
import { SideMark } from '../parts/side-mark.tsx';
import { StanceWords } from '../parts/stance-words.tsx';
import { kindInWords } from '../parts/words.ts';

const AT_FIRST = 30;
const AT_ONCE = 100;

type Camp = IssueCampsQuery['camps'][number];

export function Camps({ issue }: { readonly issue: string }) {
  const { data, error, refetch } = useAnswer(IssueCamps, { id: issue, first: AT_FIRST });
  return (
    <section>
      <h2>Who stands where</h2>
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading what="the camps" />}
      {data?.camps.length === 0 && <p>Nobody took a position that counts.</p>}
      <div className="columns camps">
        {data?.camps.map((camp) => (
          <OneCamp key={camp.label} issue={issue} camp={camp} />
        ))}
      </div>
    </section>
  );
}

function OneCamp({ issue, camp }: { readonly issue: string; readonly camp: Camp }) {
  const { label, side, memberCount, members } = camp;
  const [isWhole, showWhole] = useState(false);
  const missing = memberCount - members.nodes.length;
  return (
    <section className={`camp camp-${side ?? 'NONE'}`}>
      <h3>
        <SideMark side={side} />
        {label} ({memberCount})
      </h3>
      {isWhole && side ? <WholeSide issue={issue} side={side} /> : <Members members={members.nodes} />}
      {missing > 0 && !isWhole && (
        <p className="more-rows">
          {members.nodes.length} of {memberCount}
          {side && (
            <button type="button" onClick={() => showWhole(true)}>
              More<span className="visually-hidden"> of: {label}</span>
            </button>
          )}
        </p>
      )}
    </section>
  );
}

function WholeSide({ issue, side }: { readonly issue: string; readonly side: Side }) {
  const pages = usePages(SideMembers, { id: issue, side, first: AT_ONCE }, membersOf);
  const { rows, error, retry } = pages;
  if (error && !rows) return <Problem error={error} onRetry={retry} />;
  if (!rows) return <Loading what="the members" />;
  return (
    <>
      <Members members={rows} />
      <MoreRows what="members" shown={rows.length} {...pages} />
    </>
  );
}

function membersOf({ stances }: SideMembersQuery): SideMembersQuery['stances'] {
  return stances;
}

function Members({ members }: { readonly members: readonly CampMemberFragment[] }) {
  return (
    <ul className="plain-list">
      {members.map(({ actor, ...stance }) => (
        <li key={actor.id}>
          <p>
            <strong>
              <ActorLink actor={actor} />
            </strong>{' '}
            <span className="faint">{kindInWords(actor.kind)}</span>
          </p>
          <StanceWords stance={stance} />
        </li>
      ))}
    </ul>
  );
}
