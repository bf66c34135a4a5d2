import { useEffect } from 'react';
import { usePanel } from './panel-context.ts';

interface PanelHeadingProps {
  /** Null while nobody knows yet what it is called. */
  readonly title: string | null;
}

/** The title of what the panel shows; the focus can be put on it. */
export function PanelHeading({ title }: PanelHeadingProps) {
  const { heading, announce } = usePanel();
  useEffect(() => {
    if (title !== null) announce(title);
  }, [title, announce]);
  return (
    <h2 ref={heading} tabIndex={-1} className="evidence-title">
      <bdi>{title ?? 'Evidence'}</bdi>
    </h2>
  );
}
