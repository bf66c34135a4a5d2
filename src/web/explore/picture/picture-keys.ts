/** The picture by keyboard: arrow keys go from node to node, Enter opens the evidence. */
import type { KeyboardEvent } from 'react';
import type { Selection } from '../view/view.ts';
import type { Drawing } from './drawing.ts';
import type { Picture } from './model.ts';
import { DIRECTIONS, type Direction, nearestNode } from './nearest-node.ts';

export const KEYS_IN_WORDS =
  'Arrow keys go from node to node, Enter shows the evidence, Escape clears, + and − zoom, 0 fits the picture.';

interface KeyTargets {
  readonly picture: Picture;
  readonly drawing: Drawing | null;
  readonly pointed: Selection | null;
  readonly selected: Selection | null;
  readonly point: (at: Selection | null) => void;
  readonly choose: (chosen: Selection | null) => void;
}

const ZOOMS: Readonly<Record<string, 'IN' | 'OUT' | 'FIT'>> = {
  '+': 'IN',
  '=': 'IN',
  '-': 'OUT',
  '0': 'FIT',
};

export function onPictureKey(event: KeyboardEvent, targets: KeyTargets): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (!act(event.key, targets)) return;
  event.preventDefault();
}

/** Whether the key means something here. */
function act(key: string, { picture, drawing, pointed, selected, point, choose }: KeyTargets): boolean {
  const zoom = ZOOMS[key];
  if (zoom) {
    drawing?.zoom(zoom);
  } else if (key in DIRECTIONS) {
    const next = nextNode(picture, pointed ?? selected, key as Direction);
    if (next !== null) {
      drawing?.reveal(next);
      point({ type: 'NODE', id: next });
    }
  } else if (key === 'Enter' && pointed) {
    choose(pointed);
  } else if (key === 'Escape') {
    point(null);
    choose(null);
  } else {
    return false;
  }
  return true;
}

/** From nowhere: the node with the most statements. */
function nextNode({ nodes }: Picture, from: Selection | null, direction: Direction): string | null {
  const id = from?.type === 'NODE' ? from.id : from?.a;
  const start = nodes.find((node) => node.id === id);
  if (start) return nearestNode(nodes, start, direction);
  const most = nodes.toSorted((a, b) => b.statements - a.statements)[0];
  return most?.id ?? null;
}
