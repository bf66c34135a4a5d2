interface EvidenceButtonProps {
  /** Whose evidence, for who cannot see the row. */
  readonly of: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Opens what stands behind a row, beside the table. */
export function EvidenceButton({ of, isOpen, onToggle }: EvidenceButtonProps) {
  return (
    <button type="button" className="evidence-button" aria-pressed={isOpen} onClick={onToggle}>
      Evidence<span className="visually-hidden"> on {of}</span>
    </button>
  );
}
