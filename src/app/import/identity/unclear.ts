/** The error that asks who is who. */
import { StanceGraphError } from '../../../domain/errors.ts';
import type { UnclearActor } from '../import-job.ts';
import type { Decision } from './decisions.ts';
import { NEW } from './decisions.ts';
import type { Mention } from './mentions.ts';

/** How many suggested lines the message shows; the details have all of them. */
const SHOWN = 20;

export function unclearActor(mention: Mention, candidates: UnclearActor['candidates']): UnclearActor {
  const { name } = mention.given;
  const [externalId] = mention.externalIds;
  const keys = [
    `name: ${JSON.stringify(name)}`,
    ...(externalId === undefined ? [] : [`externalId: ${JSON.stringify(externalId)}`]),
    `is: ${candidates[0]?.id ?? NEW}`,
  ];
  const others = [...candidates.slice(1).map(({ id }) => id), NEW];
  const whys = candidates.map(({ name, why }) => `${name}: ${why}`).join('; ');
  return {
    name,
    externalIds: mention.externalIds,
    candidates,
    suggestion: `- { ${keys.join(', ')} }  # or ${others.join(', ')} (${whys})`,
  };
}

/** ACTORS_UNCLEAR. `unused`: decisions that fitted nothing, perhaps because of a slip. */
export function actorsUnclear(
  actors: readonly UnclearActor[],
  unused: readonly Decision[],
): StanceGraphError {
  const shown = actors.slice(0, SHOWN).map(({ suggestion }) => `  ${suggestion}`);
  if (actors.length > SHOWN) shown.push(`  # … and ${actors.length - SHOWN} more`);
  const count = actors.length === 1 ? 'One actor of the file' : `${actors.length} actors of the file`;
  const title =
    `${count} could be somebody whom the graph knows already; nothing was imported. Say who is who in a decisions file ` +
    '(--decisions FILE), for example:';
  const lines = [title, 'actors:', ...shown];
  if (unused.length > 0) {
    lines.push(
      `Of the decisions given, these fit nothing in the file: ${unused.map(({ text }) => text).join('; ')}.`,
    );
  }
  return new StanceGraphError('ACTORS_UNCLEAR', lines.join('\n'), { details: { actors } });
}
