/** What sigma tells of mouse and finger, as what was pointed at and what was chosen. */
import type { Sigma } from 'sigma';
import type { Selection } from '../view/view.ts';

export interface DrawingEvents {
  /** Null: at nothing any more. */
  onPoint(at: Selection | null): void;
  /** By click or tap; null: the ground. */
  onChoose(chosen: Selection | null): void;
}

const node = (id: string): Selection => ({ type: 'NODE', id });

/** Returns how to stop. */
export function listenTo(sigma: Sigma, events: DrawingEvents): () => void {
  const edge = (id: string): Selection => {
    const [a, b] = sigma.getGraph().extremities(id);
    return { type: 'EDGE', a, b };
  };
  const listeners = {
    enterNode: (hit: { node: string }) => events.onPoint(node(hit.node)),
    leaveNode: () => events.onPoint(null),
    enterEdge: (hit: { edge: string }) => events.onPoint(edge(hit.edge)),
    leaveEdge: () => events.onPoint(null),
    clickNode: (hit: { node: string }) => events.onChoose(node(hit.node)),
    clickEdge: (hit: { edge: string }) => events.onChoose(edge(hit.edge)),
    clickStage: () => events.onChoose(null),
    // Two quick clicks are taken for one double click, wherever the second one was.
    doubleClickNode: (hit: { node: string }) => events.onChoose(node(hit.node)),
    doubleClickEdge: (hit: { edge: string }) => events.onChoose(edge(hit.edge)),
    doubleClickStage: () => events.onChoose(null),
  };
  for (const [name, listener] of Object.entries(listeners))
    sigma.on(name as keyof typeof listeners, listener);
  return () => {
    for (const [name, listener] of Object.entries(listeners))
      sigma.off(name as keyof typeof listeners, listener);
  };
}
