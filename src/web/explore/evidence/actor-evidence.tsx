/** Who an actor is, what it holds, whom it opposes and who stands with it. */
import { Link } from 'wouter';
import { useAnswer } from '../api/use-answer.ts';
import { usePages } from '../api/use-pages.ts';
import { ActorAllies, ActorInFull, ActorOpponents, EvidenceActor } from '../generated/operations.ts';
import { pageAddress } from '../parts/addresses.ts';
import { AskLink } from '../parts/ask-link.tsx';
import { Loading } from '../parts/loading.tsx';
import { Problem } from '../parts/problem.tsx';
import { kindInWords } from '../parts/words.ts';
import { ActorNames } from './actor-names.tsx';
import { CentreButton } from './centre-button.tsx';
import { usePanel } from './panel-context.ts';
import { PanelHeading } from './panel-heading.tsx';
import { RelationList } from './relation-list.tsx';
import { StanceList } from './stance-list.tsx';

const RELATIONS_AT_ONCE = 10;

interface OfActor {
  readonly id: string;
}

export function ActorEvidence({ id }: OfActor) {
  const { lang } = usePanel();
  const { data, error, refetch } = useAnswer(EvidenceActor, { id, lang }, { keepPrevious: true });
  const actor = data?.actor;
  if (error)
    return (
      <>
        <PanelHeading title={null} />
        <Problem error={error} onRetry={() => void refetch()}>
          <p>It may have another id now: search for its name, or click another node.</p>
        </Problem>
      </>
    );
  return (
    <>
      <PanelHeading title={actor?.name ?? null} />
      {actor ? (
        <>
          <p className="faint">{kindInWords(actor.kind)}</p>
          {actor.description && <p>{actor.description}</p>}
          <ActorNames actor={actor} />
          <About id={id} name={actor.name} />
        </>
      ) : (
        <Loading what="the actor" />
      )}
    </>
  );
}

/** What follows from its statements; its relations are asked for while its stances are. */
function About({ id, name }: OfActor & { readonly name: string }) {
  const { scope, lang } = usePanel();
  const asked = { id, scope, lang, first: RELATIONS_AT_ONCE };
  const opponents = usePages(ActorOpponents, asked, ({ actor }) => actor?.opponents);
  const allies = usePages(ActorAllies, asked, ({ actor }) => actor?.allies);
  return (
    <>
      <p className="evidence-actions">
        <CentreButton id={id} relations={[opponents.rows, allies.rows]} />
        <Link href={pageAddress('actor', id)}>Its page</Link>
        <AskLink operation={ActorInFull} variables={{ id, scope, lang }} />
      </p>
      <StanceList actor={id} name={name} />
      <RelationList title="Opponents" actor={id} pages={opponents} />
      <RelationList title="Allies" actor={id} pages={allies} />
    </>
  );
}
