import { useId } from 'react';

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  /** What each value is called, in the order in which they are offered. */
  readonly options: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value) => void;
  readonly help?: string;
  readonly isDisabled?: boolean;
}

export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, value, options, onChoose, help, isDisabled = false } = props;
  const helpId = useId();
  return (
    <div className="field">
      <label>
        <span className="field-label">{label}</span>
        <select
          value={value}
          disabled={isDisabled}
          aria-describedby={help === undefined ? undefined : helpId}
          onChange={({ target }) => onChoose(target.value as Value)}
        >
          {(Object.entries(options) as [Value, string][]).map(([one, title]) => (
            <option key={one} value={one}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {help !== undefined && (
        <p id={helpId} className="field-help">
          {help}
        </p>
      )}
    </div>
  );
}
