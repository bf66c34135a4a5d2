/** What is around statements, as part of a draft's tables. */
import type { ColumnDraft } from './column-draft.ts';
import type { ColumnSource } from './statement-columns.ts';

/** Whom and what issues speak of, and all actors of known kind, become part of the tables. */
export function mentionSurroundings(
  draft: ColumnDraft,
  { issues, actorKinds }: Pick<ColumnSource, 'issues' | 'actorKinds'>,
): void {
  for (const { id, about, incompatible, positions } of issues) {
    draft.issue(id);
    if (about !== null) draft.actor(about);
    for (const position of positions) draft.position(position.id);
    for (const position of incompatible.flat()) draft.position(position);
  }
  for (const actor of actorKinds.keys()) draft.actor(actor);
}
