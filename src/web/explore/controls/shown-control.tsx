/** What is joined to what, and which sort of edges. */
import type { View } from '../view/view.ts';
import type { ControlProps } from './control-props.ts';
import { Select } from './select.tsx';

const MODES: Readonly<Record<View['mode'], string>> = {
  ONE_MODE: 'Actors with actors',
  TWO_MODE: 'Actors with issues',
};

const SHOWN: Readonly<Record<View['mode'], Readonly<Record<View['show'], string>>>> = {
  ONE_MODE: {
    BOTH: 'Support and opposition',
    OPPOSITION: 'Only opposition',
    ALIGNMENT: 'Only support',
  },
  TWO_MODE: { BOTH: 'For and against', OPPOSITION: 'Only against', ALIGNMENT: 'Only for' },
};

export function ShownControl({ view, change }: ControlProps) {
  return (
    <div className="control shown-control">
      <Select
        label="Picture of"
        value={view.mode}
        options={MODES}
        onChoose={(mode) => change({ mode, selection: null })}
      />
      <Select
        label="Relations"
        value={view.show}
        options={SHOWN[view.mode]}
        onChoose={(show) => change({ show })}
      />
    </div>
  );
}
