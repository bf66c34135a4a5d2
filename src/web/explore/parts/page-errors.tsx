import { Component, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { Problem } from './problem.tsx';

interface Props {
  /** Path of the page. */
  readonly path: string;
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
}

/** What breaks while drawing a page shows instead of it: an empty screen helps nobody. Another page is drawn again. */
export function PageErrors({ children }: Pick<Props, 'children'>) {
  const [path] = useLocation();
  return <Boundary path={path}>{children}</Boundary>;
}

class Boundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override componentDidUpdate({ path }: Props): void {
    if (path !== this.props.path && this.state.error !== null) this.setState({ error: null });
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
