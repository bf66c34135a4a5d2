/** What the marks of a picture mean: of those that it shows. */
import { KINDS } from '../view/view.ts';
import { type Stroke, STROKES, type Tone, toneOf } from './appearance.ts';
import type { Picture } from './model.ts';
import { kindInWords } from './picture-words.ts';
import { type Shape, shapeOf } from './shapes.ts';

export type LegendEntry =
  | { readonly type: 'NODE'; readonly shape: Shape; readonly isHollow: boolean; readonly text: string }
  | {
      readonly type: 'EDGE';
      readonly tone: Tone;
      readonly stroke: Stroke;
      readonly hasArrow: boolean;
      readonly text: string;
    };

/** In what sizes and widths differ. */
export const LEGEND_NOTE = 'The larger a mark, the more statements; the wider a line, the more weight.';

export function legendOf(picture: Picture): readonly LegendEntry[] {
  return [...nodeEntries(picture), ...edgeEntries(picture)];
}

function nodeEntries({ nodes }: Picture): LegendEntry[] {
  const columns = nodes.filter(({ isColumn }) => isColumn);
  const actors = nodes.filter(({ isColumn }) => !isColumn);
  const entries: LegendEntry[] = KINDS.filter((kind) => actors.some((actor) => actor.kind === kind)).map(
    (kind) => ({
      type: 'NODE',
      shape: shapeOf({ kind, isColumn: false }),
      isHollow: false,
      text: kindInWords(kind),
    }),
  );
  if (columns.length > 0) entries.push({ type: 'NODE', shape: 'BAR', isHollow: false, text: 'issue' });
  if (actors.some(({ statements }) => statements === 0))
    entries.push({ type: 'NODE', shape: 'CIRCLE', isHollow: true, text: 'hollow: only spoken about' });
  return entries;
}

const TONES: readonly Tone[] = ['SUPPORT', 'OPPOSITION', 'NEITHER'];

const NETWORK_TEXTS: Readonly<Record<Tone, string>> = {
  SUPPORT: 'support: the two agree more than they disagree',
  OPPOSITION: 'opposition: the two disagree more than they agree',
  NEITHER: 'neither: as much agreement as disagreement',
};
const TWO_MODE_TEXTS: Readonly<Record<Tone, string>> = {
  SUPPORT: 'for the issue',
  OPPOSITION: 'against the issue',
  NEITHER: 'neither for nor against',
};
const DECLARED_TEXTS: Readonly<Record<Tone, string>> = {
  SUPPORT: 'support, declared: the arrow points to whom it is about',
  OPPOSITION: 'opposition, declared: the arrow points to whom it is about',
  NEITHER: 'declared to be neither',
};

function edgeEntries({ nodes, edges }: Picture): LegendEntry[] {
  const isTwoMode = nodes.some(({ isColumn }) => isColumn);
  const there = new Set(edges.map(({ basis, sign }) => `${basis} ${toneOf(sign)}`));
  const texts = { NETWORK: isTwoMode ? TWO_MODE_TEXTS : NETWORK_TEXTS, DECLARED: DECLARED_TEXTS };
  return (['NETWORK', 'DECLARED'] as const).flatMap((basis) =>
    TONES.filter((tone) => there.has(`${basis} ${tone}`)).map((tone) => ({
      type: 'EDGE' as const,
      tone,
      stroke: STROKES[tone],
      hasArrow: basis === 'DECLARED',
      text: texts[basis][tone],
    })),
  );
}
