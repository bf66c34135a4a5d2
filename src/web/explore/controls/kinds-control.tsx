import { type View, KINDS } from '../view/view.ts';
import { kindInWords } from '../parts/words.ts';
import type { ControlProps } from './control-props.ts';

/** Which kinds of actors. */
export function KindsControl({ view, change }: ControlProps) {
  const { kinds } = view;
  return (
    <fieldset className="field kinds">
      <legend className="field-label">Kinds of actors</legend>
      <div className="kind-boxes">
        {KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={kinds.includes(kind)}
              onChange={({ target }) => change({ kinds: withKind(kinds, kind, target.checked) })}
            />{' '}
            {kindInWords(kind)}
          </label>
        ))}
      </div>
      <p className="field-help">None ticked: all kinds.</p>
    </fieldset>
  );
}

type Kinds = View['kinds'];

function withKind(kinds: Kinds, kind: Kinds[number], isWanted: boolean): Kinds {
  const wanted = KINDS.filter((one) => (one === kind ? isWanted : kinds.includes(one)));
  // All of them is what none says shorter.
  return wanted.length === KINDS.length ? [] : wanted;
}
