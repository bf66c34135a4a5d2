import { usePages } from '../api/use-pages.ts';
import { ActorPage as ActorPageOperation, type ActorPageQuery } from '../generated/operations.ts';
import { idOfAddress } from '../parts/addresses.ts';
import { kindInWords } from '../parts/words.ts';
import { ActorFacts } from './actor-facts.tsx';
import { ActorLinks } from './actor-links.tsx';
import { ActorRelations } from './actor-relations.tsx';
import { ActorStancesTable } from './actor-stances-table.tsx';
import type { PageActor } from './page-actor.ts';
import { NotThere, PageFrame } from './page-frame.tsx';
import { StatementList } from './statement-list.tsx';
import { TieList } from './tie-list.tsx';

const TIES_AT_ONCE = 20;

/** `id`: what its address calls it. */
export function ActorPage({ id: name }: { readonly id: string }) {
  const asked = { id: idOfAddress('actor', name), first: TIES_AT_ONCE };
  const ties = usePages(ActorPageOperation, asked, tiesOf);
  const actor = ties.answer?.actor;
  if (!actor || ties.isBehind) return <NotThere what="actor" error={ties.error} onRetry={ties.retry} />;
  const { id } = actor;
  return (
    <PageFrame kind={kindInWords(actor.kind)} title={actor.name}>
      <ActorFacts actor={actor} />
      <ActorLinks actor={actor} />
      <ActorStancesTable id={id} name={actor.name} />
      <ActorRelations id={id} />
      <TieList of={id} ties={ties} />
      <StatementList scope={{ actors: [id] }} />
    </PageFrame>
  );
}

function tiesOf({ actor }: ActorPageQuery): PageActor['ties'] | undefined {
  return actor?.ties;
}
