/** What is chosen, each with a button that takes it away. */

export interface Chip {
  readonly id: string;
  /** Null while it is not known. */
  readonly title: string | null;
  /** Before the title, such as “topic” or “not”; empty for none. */
  readonly tag: string;
  /** `byKey`: by keyboard, whose focus has to go somewhere then. */
  readonly onRemove: (byKey: boolean) => void;
}

interface ChipsProps {
  readonly label: string;
  readonly chips: readonly Chip[];
}

export function Chips({ label, chips }: ChipsProps) {
  if (chips.length === 0) return null;
  return (
    <ul className="chips" aria-label={label}>
      {chips.map(({ id, title, tag, onRemove }) => (
        <li key={`${tag} ${id}`} className="chip">
          {tag !== '' && <span className="chip-tag">{tag}</span>}
          <bdi className="chip-title" title={title ?? id}>
            {title ?? '…'}
          </bdi>
          <button type="button" onClick={({ detail }) => onRemove(detail === 0)}>
            <span aria-hidden="true">×</span>
            <span className="visually-hidden">
              Take away {tag} <bdi>{title ?? id}</bdi>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
