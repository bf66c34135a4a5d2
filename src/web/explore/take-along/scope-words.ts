/** What a picture shows, in words, for where it goes without the page around it. What limits the statements says view/scope-in-words.ts. */
import type { Normalisation } from '../generated/operations.ts';
import { counted } from '../picture/picture-words.ts';
import { FIRST_VIEW, type View } from '../view/view.ts';

const WHO: Readonly<Record<View['mode'], Readonly<Record<View['show'], string>>>> = {
  ONE_MODE: {
    BOTH: 'Who agrees and who disagrees with whom',
    OPPOSITION: 'Who disagrees with whom',
    ALIGNMENT: 'Who agrees with whom',
  },
  TWO_MODE: {
    BOTH: 'Who is for and who is against what',
    OPPOSITION: 'Who is against what',
    ALIGNMENT: 'Who is for what',
  },
};

const NORMALISATIONS: Readonly<Partial<Record<Normalisation, string>>> = {
  AVERAGE: 'Weights are divided by the mean number of statements of the two.',
  JACCARD: 'Weights are divided by what the two share, in the manner of Jaccard.',
  COSINE: 'Weights are cosines.',
  DNA_COSINE: 'Weights are divided by the product of both numbers of statements.',
  SHARED: 'Weights are divided by how often the two meet on an issue.',
};

export function titleOf({ mode, show }: View): string {
  return WHO[mode][show];
}

/** How it was reckoned, as sentences. */
export function reckoningInWords({
  holder,
  mode,
  normalisation,
  minWeight,
  topEdges,
}: View): readonly string[] {
  return [
    holder === 'SPEAKER'
      ? 'Statements count for who spoke.'
      : 'Statements count for whom they were made for.',
    mode === 'ONE_MODE' ? NORMALISATIONS[normalisation] : undefined,
    minWeight === null ? undefined : `Only edges that weigh ${minWeight} or more.`,
    topEdges === FIRST_VIEW.topEdges ? undefined : `Only the ${counted(topEdges, 'strongest edge')}.`,
  ].filter((sentence) => sentence !== undefined);
}
