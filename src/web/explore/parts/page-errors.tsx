import { Component, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { Problem } from './problem.tsx';

interface Props {
  /** Path of the page. */
  readonly path: string;
  readonly children: ReactNode;
}

interface State {
  /** Of the page that was drawn last. */
  readonly path: string;
  readonly error: Error | null;
}

/** What breaks while drawing a page shows instead of it: an empty screen helps nobody. Another page is drawn again. */
export function PageErrors({ children }: Pick<Props, 'children'>) {
  const [path] = useLocation();
  return <Boundary path={path}>{children}</Boundary>;
}

class Boundary extends Component<Props, State> {
  override state: State = { path: '', error: null };

  static getDerivedStateFromError(error: Error): Pick<State, 'error'> {
    return { error };
  }

  static getDerivedStateFromProps({ path }: Props, state: State): State | null {
    return path === state.path ? null : { path, error: null };
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
