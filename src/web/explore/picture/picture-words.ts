/** What the picture says in sentences: for those who read rather than look, and for screen readers. */
import { isRightToLeft } from '../take-along/text-direction.ts';
import { kindInWords } from '../parts/words.ts';
import type { Selection } from '../view/view.ts';
import { toneOf } from './appearance.ts';
import { tallyOf } from './emphasis.ts';
import type { Picture, PictureEdge } from './model.ts';

export { kindInWords };

const NUMBERS = new Intl.NumberFormat('en');
const WEIGHTS = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** `counted(1, 'actor')`: “1 actor”. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${NUMBERS.format(count)} ${count === 1 ? one : many}`;
}

/** “9 actors; 6 relations of support, 3 of opposition. From 30 statements, 2025-11-18 to 2026-05-02.” */
export function pictureInWords(picture: Picture): string {
  const { nodes, edges, statements, firstDate, lastDate } = picture;
  const columns = nodes.filter(({ isColumn }) => isColumn).length;
  const actors = counted(nodes.length - columns, 'actor');
  const who = columns > 0 ? `${actors} and ${counted(columns, 'issue')}` : actors;
  const from = counted(statements, 'statement');
  const when = firstDate !== null && lastDate !== null ? `, ${firstDate} to ${lastDate}` : '';
  return `${who}; ${relationsInWords(edges, columns > 0)}. From ${from}${when}.`;
}

function relationsInWords(edges: readonly PictureEdge[], isTwoMode: boolean): string {
  const counts = { SUPPORT: 0, OPPOSITION: 0, NEITHER: 0 };
  for (const { sign } of edges) counts[toneOf(sign)]++;
  const parts = isTwoMode
    ? [
        [counts.SUPPORT, 'for an issue'],
        [counts.OPPOSITION, 'against one'],
        [counts.NEITHER, 'neither'],
      ]
    : [
        [counts.SUPPORT, 'of support'],
        [counts.OPPOSITION, 'of opposition'],
        [counts.NEITHER, 'neither'],
      ];
  const there = parts.filter(([count]) => count !== 0) as [number, string][];
  const [first, ...others] = there;
  if (!first) return `no ${isTwoMode ? 'stances' : 'relations'}`;
  const noun = isTwoMode ? 'stance' : 'relation';
  return [
    `${counted(first[0], noun)} ${first[1]}`,
    ...others.map(([count, text]) => `${NUMBERS.format(count)} ${text}`),
  ].join(', ');
}

/** A node or an edge; null if the picture does not have it. */
export function chosenInWords(picture: Picture, chosen: Selection): string | null {
  return chosen.type === 'NODE' ? nodeInWords(picture, chosen.id) : edgeInWords(picture, chosen.a, chosen.b);
}

function nodeInWords(picture: Picture, id: string): string | null {
  const node = picture.nodes.find((node) => node.id === id);
  if (!node) return null;
  const tally = tallyOf(picture, id);
  const isTwoMode = picture.nodes.some(({ isColumn }) => isColumn);
  const statements = node.statements > 0 ? counted(node.statements, 'statement') : 'only spoken about';
  const relations = node.isColumn
    ? `${counted(tally.with, 'actor')} for it, ${NUMBERS.format(tally.against)} against`
    : isTwoMode
      ? `for ${counted(tally.with, 'issue')}, against ${NUMBERS.format(tally.against)}`
      : `${counted(tally.against, 'opponent')}, ${counted(tally.with, 'ally', 'allies')}`;
  return `${named(node.label)} (${kindInWords(node.kind)}): ${relations}; ${statements}.`;
}

const TONES = { SUPPORT: 'support', OPPOSITION: 'opposition', NEITHER: 'neither' } as const;
const STANCES = { SUPPORT: 'for', OPPOSITION: 'against', NEITHER: 'neither' } as const;

function edgeInWords({ nodes, edges }: Picture, a: string, b: string): string | null {
  const labelOf = (id: string): string => named(nodes.find((node) => node.id === id)?.label ?? id);
  const between = edges.filter(
    ({ source, target }) => (source === a && target === b) || (source === b && target === a),
  );
  if (between.length === 0) return null;
  const isTwoMode = nodes.some(({ id, isColumn }) => isColumn && id === b);
  const parts = between.map(({ basis, sign, weight, statements, source, target }) => {
    const tone = (isTwoMode ? STANCES : TONES)[toneOf(sign)];
    const from = counted(statements, 'statement');
    return basis === 'DECLARED'
      ? `${tone}, declared by ${labelOf(source)} about ${labelOf(target)}, ${from}`
      : `${tone}, weight ${WEIGHTS.format(weight)}, ${from}`;
  });
  return `${labelOf(a)} and ${labelOf(b)}: ${parts.join('; ')}.`;
}

/** A name within an English sentence: one from right to left must not turn what follows. */
function named(label: string): string {
  return isRightToLeft(label) ? `\u2068${label}\u2069` : label;
}
