/** Which statements count, and for whom. */
import type { View } from '../view/view.ts';
import type { ControlProps } from './control-props.ts';
import { Select } from './select.tsx';

const HOLDERS: Readonly<Record<View['holder'], string>> = {
  PRINCIPAL: 'the principal',
  SPEAKER: 'the speaker',
};

const HOLDER_HELP =
  'Where a spokesman speaks for a movement, the movement is the principal, and he is the speaker. Who speaks for nobody else is both.';

const ATTRIBUTIONS: Readonly<Record<View['attribution'], string>> = {
  ALL: 'all statements',
  DIRECT_ONLY: 'without what others report',
  REPORTED_ONLY: 'only what others report',
};

const ATTRIBUTION_HELP =
  'Somebody else may report what an actor holds (“sources say that …”). Such attributed statements can be left out.';

export function StatementsControl({ view, change }: ControlProps) {
  return (
    <>
      <Select
        label="A statement counts for"
        value={view.holder}
        options={HOLDERS}
        onChoose={(holder) => change({ holder })}
        help={HOLDER_HELP}
      />
      <Select
        label="Attributed statements"
        value={view.attribution}
        options={ATTRIBUTIONS}
        onChoose={(attribution) => change({ attribution })}
        help={ATTRIBUTION_HELP}
      />
    </>
  );
}
