/** What weights are divided by, in the API's own words. */
import { useAnswer } from '../api/use-answer.ts';
import { NormalisationWords } from '../generated/operations.ts';
import { NORMALISATIONS } from '../view/view.ts';
import type { ControlProps } from './control-props.ts';
import { Select } from './select.tsx';

type Name = (typeof NORMALISATIONS)[number];

const TITLES: Readonly<Record<Name, string>> = {
  NONE: 'none',
  AVERAGE: 'average',
  JACCARD: 'Jaccard',
  COSINE: 'cosine',
  DNA_COSINE: 'cosine of DNA',
  SHARED: 'shared',
};
const OPTIONS = Object.fromEntries(NORMALISATIONS.map((name) => [name, TITLES[name]])) as typeof TITLES;

export function NormalisationControl({ view, change }: ControlProps) {
  const { data } = useAnswer(NormalisationWords, {});
  const isOneMode = view.mode === 'ONE_MODE';
  const words = data?.type?.enumValues?.find(({ name }) => name === view.normalisation)?.description;
  return (
    <Select
      label="Weights are divided by"
      value={view.normalisation as Name}
      options={OPTIONS}
      onChoose={(normalisation) => change({ normalisation })}
      help={isOneMode ? withoutMode(words ?? '…') : 'Only in the picture of actors with actors.'}
      isDisabled={!isOneMode}
    />
  );
}

/** The API says first in which sort of network it can be used: here it is the one that there is. */
function withoutMode(description: string): string {
  const words = description.replace(/^One-mode: /, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
