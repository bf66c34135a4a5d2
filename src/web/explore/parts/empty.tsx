import type { ReactNode } from 'react';

/** Nothing to show: why, and what to try. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return (
    <div className="empty" role="status">
      {children}
    </div>
  );
}
