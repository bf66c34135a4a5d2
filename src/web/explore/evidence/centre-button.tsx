import type { RelationPageFragment } from '../generated/operations.ts';
import { usePanel } from './panel-context.ts';

interface CentreButtonProps {
  readonly id: string;
  /** Its strongest ones; null while they are on their way. */
  readonly relations: readonly (readonly RelationPageFragment['nodes'][number][] | null)[];
}

/**
 * Shows only this actor. In a picture of actors alone nothing would be left to relate it to: there, those come with it whom it
 * opposes or stands with most.
 */
export function CentreButton({ id, relations }: CentreButtonProps) {
  const { view, change } = usePanel();
  const isTwoMode = view.mode === 'TWO_MODE';
  const others = relations.flatMap((rows) => rows ?? []).flatMap(({ from, to }) => [from.id, to.id]);
  const actors = isTwoMode ? [id] : [...new Set([id, ...others])];
  const isReady = isTwoMode || relations.every((rows) => rows !== null);
  return (
    <button
      type="button"
      disabled={!isReady}
      onClick={() => change({ actors, camps: [], withoutActors: [] })}
    >
      Centre the view on it
    </button>
  );
}
