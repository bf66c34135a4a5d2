import { type FormEvent, useId, useState } from 'react';
import { faultOfDate } from '../view/partial-date.ts';

interface DateFieldProps {
  readonly label: string;
  /** Null: open. */
  readonly date: string | null;
  /** What it stands for where it is open. */
  readonly placeholder: string;
  /** Why this date does not go with the other one; null: it does. */
  readonly faultOf: (date: string) => string | null;
  readonly onDate: (date: string | null) => void;
}

/** What is being typed, instead of which date. */
interface Typed {
  readonly text: string;
  readonly insteadOf: string | null;
  readonly fault: string | null;
}

/** An exact date, typed: a year, a month or a day; nothing for an open end. It is taken over by the enter key, or when the field is left. */
export function DateField({ label, date, placeholder, faultOf, onDate }: DateFieldProps) {
  const [typed, setTyped] = useState<Typed | null>(null);
  const faultId = useId();
  // The date may have been changed by another control since.
  const current = typed?.insteadOf === date ? typed : null;
  const text = current?.text ?? date ?? '';
  const fault = current?.fault ?? null;

  const takeOver = (): void => {
    const wanted = text.trim() || null;
    if (wanted === date) return setTyped(null);
    const fault = wanted === null ? null : (faultOfDate(wanted) ?? faultOf(wanted));
    if (fault !== null) return setTyped({ text, insteadOf: date, fault });
    setTyped(null);
    onDate(wanted);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    takeOver();
  };
  return (
    <form className="date-field" onSubmit={submit} noValidate>
      <label>
        <span className="date-label">{label}</span>
        <input
          type="text"
          size={10}
          maxLength={10}
          autoComplete="off"
          value={text}
          placeholder={placeholder}
          aria-invalid={fault !== null}
          aria-describedby={faultId}
          onChange={({ target }) => setTyped({ text: target.value, insteadOf: date, fault: null })}
          onBlur={takeOver}
        />
      </label>
      <p id={faultId} className="date-fault" role="status">
        {fault}
      </p>
    </form>
  );
}
