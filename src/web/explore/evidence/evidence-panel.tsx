import type { ChangeView } from '../view/use-view.ts';
import type { Selection, View } from '../view/view.ts';

interface EvidencePanelProps {
  readonly view: View;
  readonly selection: Selection;
  readonly change: ChangeView;
}

/** What stands behind a node or an edge. */
export function EvidencePanel({ selection }: EvidencePanelProps) {
  return <aside aria-label="Evidence">{selection.type}</aside>;
}
