import { Component, type ReactNode } from 'react';
import { Problem } from './problem.tsx';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
}

/** What breaks while drawing a page shows instead of it: an empty screen helps nobody. */
export class PageErrors extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <Problem error={error} onRetry={() => globalThis.location.reload()}>
        <p>This is a fault of the page. Loading it again may help.</p>
      </Problem>
    );
  }
}
