import { useEffect } from 'react';
import { ScopeNote } from '../parts/scope-note.tsx';
import { usePanel } from './panel-context.ts';

interface PanelHeadingProps {
  /** Null while nobody knows yet what it is called. */
  readonly title: string | null;
}

/** The title of what the panel shows, which can be given the focus, and what it is limited to. */
export function PanelHeading({ title }: PanelHeadingProps) {
  const { view, heading, announce } = usePanel();
  useEffect(() => {
    if (title !== null) announce(title);
  }, [title, announce]);
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className="evidence-title">
        <bdi>{title ?? 'Evidence'}</bdi>
      </h2>
      <ScopeNote view={view} />
    </>
  );
}
