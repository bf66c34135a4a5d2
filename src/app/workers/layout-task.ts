/** Places for a drawing, worked out beside the event loop; the last ones are remembered: most people open the same few views. */
import { createHash } from 'node:crypto';
import type { Layout } from '../../analysis/network/layout/layout.ts';
import { LAYOUTS } from '../../analysis/network/layout/layouts.ts';
import type { SignedLayers } from '../../analysis/network/signed-layers.ts';

export interface LayoutWanted {
  readonly layers: SignedLayers;
  readonly seed: number;
  readonly iterations: number;
}

const MOST_REMEMBERED = 16;
const lastUsedLast = new Map<string, Layout>();

export function layoutTask(_columns: unknown, wanted: LayoutWanted, check: () => void): Layout {
  const key = fingerprint(wanted);
  const layout = lastUsedLast.get(key) ?? compute(wanted, check);
  lastUsedLast.delete(key);
  lastUsedLast.set(key, layout);
  if (lastUsedLast.size > MOST_REMEMBERED) lastUsedLast.delete(lastUsedLast.keys().next().value!);
  // What a task gives back is handed over to the other thread, and gone from this one.
  return { ...layout, x: layout.x.slice(), y: layout.y.slice() };
}

function compute({ layers, seed, iterations }: LayoutWanted, check: () => void): Layout {
  return LAYOUTS[0]!.compute(layers, { seed, iterations, check });
}

/** Of all that a layout depends on. */
function fingerprint({ layers, seed, iterations }: LayoutWanted): string {
  const { size, source, target, positive, negative } = layers;
  const hash = createHash('sha256').update(JSON.stringify({ size, pairs: source.length, seed, iterations }));
  for (const column of [source, target, positive, negative]) hash.update(column);
  return hash.digest('base64');
}
