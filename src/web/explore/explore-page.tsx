/** The explorer: what to look at, the picture or its tables, and the evidence behind what was clicked. */
import { ScopeBar } from './controls/scope-bar.tsx';
import { EvidencePanel } from './evidence/evidence-panel.tsx';
import { Loading } from './parts/loading.tsx';
import { Stage } from './stage.tsx';
import { useScopedView } from './controls/use-scoped-view.ts';
import { useView } from './view/use-view.ts';

export function ExplorePage() {
  const [view, change] = useView();
  const scoped = useScopedView(view);
  return (
    <div className="explorer">
      <h1 className="visually-hidden">Who stands against whom</h1>
      <div className="explorer-controls">
        <ScopeBar view={view} change={change} />
      </div>
      <div className="explorer-stage">
        {scoped.isPending ? (
          <Loading what="the camps" />
        ) : (
          <Stage view={scoped.view} change={change} problem={scoped.error} />
        )}
      </div>
      {view.selection && <EvidencePanel view={scoped.view} selection={view.selection} change={change} />}
    </div>
  );
}
