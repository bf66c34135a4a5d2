/** Signed networks for tests: written down tie by tie, read from a file, or made up. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { MEASURES } from '../../../src/analysis/network/measures/measures.ts';
import type {
  GroupMeasure,
  MeasureOptions,
  MeasureResult,
  NetworkMeasure,
} from '../../../src/analysis/network/measures/measure.ts';
import type { SignedLayers } from '../../../src/analysis/network/signed-layers.ts';
import { seededRandom } from '../../../src/analysis/random.ts';

/** Two ends, congruence, conflict. */
export type TieRow = readonly [number, number, number, number];

export function layersOf(size: number, ties: readonly TieRow[]): SignedLayers {
  return {
    size,
    source: Int32Array.from(ties, ([a]) => a),
    target: Int32Array.from(ties, ([, b]) => b),
    positive: Float64Array.from(ties, ([, , positive]) => positive),
    negative: Float64Array.from(ties, ([, , , negative]) => negative),
  };
}

export function tiesOf({ source, target, positive, negative }: SignedLayers): TieRow[] {
  return Array.from(source, (a, pair) => [a, target[pair]!, positive[pair]!, negative[pair]!] as const);
}

/** Ties of weight 1: `+` and `-` between two nodes written as digits, as in '01+ 12-'. */
export function signs(size: number, text: string): SignedLayers {
  const ties = text.split(' ').filter((tie) => tie !== '');
  return layersOf(
    size,
    ties.map((tie): TieRow => [
      Number(tie[0]),
      Number(tie[1]),
      tie[2] === '+' ? 1 : 0,
      tie[2] === '-' ? 1 : 0,
    ]),
  );
}

export function allPairs(
  size: number,
  weights: (a: number, b: number) => readonly [number, number],
): SignedLayers {
  const ties: TieRow[] = [];
  for (let a = 0; a < size; a++) for (let b = a + 1; b < size; b++) ties.push([a, b, ...weights(a, b)]);
  return layersOf(size, ties);
}

export function highlandTribes(): SignedLayers {
  const file = join(__dirname, '..', '..', 'fixtures', 'signed', 'read_highland_tribes.csv');
  const rows = parse(readFileSync(file), { from: 2 }) as [string, string, string][];
  const names = [...new Set(rows.flatMap(([a, b]) => [a, b]))].sort();
  return layersOf(
    names.length,
    rows.map(([a, b, sign]) => [
      names.indexOf(a),
      names.indexOf(b),
      Number(sign) > 0 ? 1 : 0,
      Number(sign) < 0 ? 1 : 0,
    ]),
  );
}

/** Two camps that agree within and disagree between, but for a share of accidents; every pair met up to 20 times. */
export function noisyCamps(size: number, share: { ties: number; accidents: number }): SignedLayers {
  const random = seededRandom(size);
  const ties: TieRow[] = [];
  for (let a = 0; a < size; a++) {
    for (let b = a + 1; b < size; b++) {
      if (random() >= share.ties) continue;
      const meetings = 1 + Math.floor(random() * 20);
      let agreed = 0;
      for (let k = 0; k < meetings; k++) if (random() < share.accidents !== ((a - b) % 2 === 0)) agreed += 1;
      ties.push([a, b, agreed, meetings - agreed]);
    }
  }
  return layersOf(size, ties);
}

/** Up to `most` nodes; any pairs, either end first, small whole weights in both layers. */
export function layersArb(most: number, greatest = 3): fc.Arbitrary<SignedLayers> {
  const weight = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: greatest }));
  return fc.integer({ min: 0, max: most }).chain((size) => {
    const pairs = allPairs(size, () => [0, 0]);
    return fc
      .array(fc.tuple(weight, weight, fc.boolean()), {
        minLength: pairs.source.length,
        maxLength: pairs.source.length,
      })
      .map((drawn) => {
        const ties = tiesOf(pairs).map(([a, b], pair): TieRow => {
          const [positive, negative, isTurned] = drawn[pair]!;
          return isTurned ? [b, a, positive, negative] : [a, b, positive, negative];
        });
        return layersOf(
          size,
          ties.filter(([, , positive, negative]) => positive + negative > 0),
        );
      });
  });
}

/** A network and its nodes in another order: node v becomes `place[v]`. */
export function relabelledArb(
  most: number,
): fc.Arbitrary<{ layers: SignedLayers; other: SignedLayers; place: number[] }> {
  return layersArb(most).chain((layers) => {
    const ties = tiesOf(layers);
    const places = Array.from({ length: layers.size }, (_, node) => node);
    return fc
      .tuple(
        fc.shuffledSubarray(places, { minLength: places.length }),
        fc.shuffledSubarray(ties, { minLength: ties.length }),
      )
      .map(([place, shuffled]) => ({
        layers,
        place,
        other: layersOf(
          layers.size,
          shuffled.map(([a, b, positive, negative]) => [place[a]!, place[b]!, positive, negative]),
        ),
      }));
  });
}

export function networkMeasure(id: string): NetworkMeasure {
  const measure = MEASURES.find((one) => one.id === id);
  if (measure?.input !== 'NETWORK') throw new Error(`${id} is no measure of networks`);
  return measure;
}

export function groupMeasure(id: string): GroupMeasure {
  const measure = MEASURES.find((one) => one.id === id);
  if (measure?.input !== 'GROUP') throw new Error(`${id} is no measure of groups`);
  return measure;
}

export function measured(id: string, layers: SignedLayers, options?: MeasureOptions): MeasureResult {
  return networkMeasure(id).compute(layers, options);
}

export function partOf(result: MeasureResult, id: string) {
  return result.parts.find((part) => part.id === id)!;
}
