/** What stands behind the node or the edge that was clicked, down to the statements and their sources. */
import { useCallback, useMemo, useState } from 'react';
import type { ChangeView } from '../view/use-view.ts';
import { scopeOf } from '../view/view-scope.ts';
import type { Selection, View } from '../view/view.ts';
import { ActorEvidence } from './actor-evidence.tsx';
import { IssueEvidence } from './issue-evidence.tsx';
import { PairEvidence } from './pair-evidence.tsx';
import { type Panel, PanelProvider } from './panel-context.ts';
import { StanceEvidencePanel } from './stance-evidence-panel.tsx';
import { usePanelFocus } from './use-panel-focus.ts';

interface EvidencePanelProps {
  readonly view: View;
  readonly selection: Selection;
  readonly change: ChangeView;
}

export function EvidencePanel({ view, selection, change }: EvidencePanelProps) {
  const [announced, announce] = useState('');
  const close = useCallback(() => change({ selection: null }), [change]);
  const key = selection.type === 'NODE' ? selection.id : `${selection.a} ${selection.b}`;
  const { panel, heading } = usePanelFocus(key, close);
  const shared = useMemo<Panel>(
    () => ({
      view,
      change,
      scope: scopeOf(view, view.holder),
      lang: view.lang || null,
      heading,
      announce,
    }),
    [view, change, heading],
  );
  return (
    <aside className="evidence" aria-label="Evidence" ref={panel}>
      <button type="button" className="evidence-close" onClick={close}>
        Close
      </button>
      <PanelProvider value={shared}>
        <Selected key={key} selection={selection} />
      </PanelProvider>
      <p className="visually-hidden" role="status">
        {announced && `Evidence: ${announced}`}
      </p>
    </aside>
  );
}

/** An issue is on the other side of the two-mode picture; everything else that can be selected is an actor. */
const isIssue = (id: string): boolean => id.startsWith('issue:');

function Selected({ selection }: Pick<EvidencePanelProps, 'selection'>) {
  if (selection.type === 'NODE') {
    const { id } = selection;
    return isIssue(id) ? <IssueEvidence id={id} /> : <ActorEvidence id={id} />;
  }
  const { a, b } = selection;
  if (isIssue(a)) return <StanceEvidencePanel actor={b} issue={a} />;
  return isIssue(b) ? <StanceEvidencePanel actor={a} issue={b} /> : <PairEvidence a={a} b={b} />;
}
