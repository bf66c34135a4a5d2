import type { ReactNode } from 'react';

interface SourceLinkProps {
  readonly url: string;
  readonly children: ReactNode;
  /** Of what is linked, where known. */
  readonly lang?: string | null;
}

/** Leads out of here, to a page of somebody else, which learns nothing about where the reader came from. */
export function SourceLink({ url, children, lang }: SourceLinkProps) {
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      <span dir="auto" lang={lang ?? undefined}>
        {children}
      </span>
      <span aria-hidden="true"> ↗</span>
      <span className="visually-hidden"> (opens in a new tab)</span>
    </a>
  );
}
