import { type ReactNode, useState } from 'react';

interface DisclosureProps {
  readonly summary: ReactNode;
  /** Not drawn, and so not asked for, until it is opened. */
  readonly children: ReactNode;
  readonly isOpenAtFirst?: boolean;
}

/** Something that opens. */
export function Disclosure({ summary, children, isOpenAtFirst = false }: DisclosureProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <details className="disclosure" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && children}
    </details>
  );
}
