import { useCallback, useEffect, useId, useState } from 'react';
import type { ControlProps } from './control-props.ts';

const REST_MS = 300;
const FAULT = 'Write a number of 0 or more, such as 2 or 0.5; nothing for all edges.';

/** What is being typed, instead of which weight. */
interface Typed {
  readonly text: string;
  readonly insteadOf: number | null;
}

/** The least weight that an edge is shown with. It is taken over when nothing was typed for a moment. */
export function WeightControl({ view, change }: ControlProps) {
  const { minWeight, normalisation } = view;
  const [typed, setTyped] = useState<Typed | null>(null);
  const noteId = useId();
  // The weight may have been changed by the address since.
  const current = typed?.insteadOf === minWeight ? typed : null;
  const text = current?.text ?? textOf(minWeight);
  const weight = weightOf(text);

  const takeOver = useCallback((): void => {
    if (weight === undefined || weight === minWeight) return;
    setTyped({ text, insteadOf: weight });
    change({ minWeight: weight });
  }, [text, weight, minWeight, change]);
  const leave = (): void => {
    takeOver();
    if (weight !== undefined) setTyped(null);
  };
  useEffect(() => {
    const timer = setTimeout(takeOver, REST_MS);
    return () => clearTimeout(timer);
  }, [takeOver]);
  return (
    <div className="field">
      <label>
        <span className="field-label">Least weight</span>
        <input
          type="text"
          inputMode="decimal"
          size={6}
          maxLength={12}
          autoComplete="off"
          value={text}
          placeholder="any"
          aria-invalid={weight === undefined}
          aria-describedby={noteId}
          onChange={({ target }) => setTyped({ text: target.value, insteadOf: minWeight })}
          onBlur={leave}
        />
      </label>
      <p id={noteId} className={weight === undefined ? 'field-help is-fault' : 'field-help'} role="status">
        {weight === undefined ? FAULT : helpOf(normalisation)}
      </p>
    </div>
  );
}

function helpOf(normalisation: string): string {
  return normalisation === 'NONE'
    ? 'Weaker edges are left out. An edge weighs about as much as the pairs of statements behind it.'
    : 'Weaker edges are left out. Divided weights are small: try 0.1.';
}

function textOf(weight: number | null): string {
  return weight === null ? '' : String(weight);
}

/** Null: none is asked for; undefined: no weight. */
function weightOf(text: string): number | null | undefined {
  const trimmed = text.trim().replace(',', '.');
  if (trimmed === '') return null;
  const weight = Number(trimmed);
  return Number.isFinite(weight) && weight >= 0 ? weight : undefined;
}
