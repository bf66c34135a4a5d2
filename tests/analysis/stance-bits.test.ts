/** Pairs counted as bits: many actors on the same issues, over more than one word of issues. */
import { pairCounter } from '../../src/analysis/pair-counts.ts';
import { randomInteger, seededRandom } from '../../src/analysis/random.ts';
import { stanceBits } from '../../src/analysis/stance-bits.ts';
import { type StanceTable, stanceAt } from '../../src/analysis/stance-table.ts';
import { type Said, type SmallGraph, tableOf } from './small-graphs.ts';

const [ACTORS, ISSUES] = [12, 70];

/** Every seventh issue is nominal; a spokesman; some are silent on some. */
function dense(): SmallGraph {
  const random = seededRandom(11);
  const said: Said[] = [];
  for (let issue = 0; issue < ISSUES; issue++)
    for (let actor = 0; actor < ACTORS; actor++) {
      if (random() < 0.2) continue;
      const says =
        issue % 7 === 0 ? ['red', 'blue'][randomInteger(random, 2)]! : randomInteger(random, 3) - 1;
      const spokesman = actor === 3 && random() < 0.5 ? { for: 'a5' } : {};
      said.push({ by: `a${actor}`, issue: `i${issue}`, says, ...spokesman });
    }
  return { said };
}

/** One issue after the other. */
function counted(table: StanceTable, a: number, b: number) {
  const count = { opposed: 0, aligned: 0, shared: 0 };
  for (let issue = 0; issue < ISSUES; issue++) {
    const [mine, theirs] = [stanceAt(table, a, issue), stanceAt(table, b, issue)];
    if (mine < 0 || theirs < 0 || table.spokeFor.has(issue, a, b)) continue;
    count.shared++;
    if (table.columns.nominal[issue] === 1) {
      if (table.camp[mine] === table.camp[theirs]) count.aligned++;
      continue;
    }
    const product = table.side[mine]! * table.side[theirs]!;
    if (product < 0) count.opposed++;
    if (product > 0) count.aligned++;
  }
  return count;
}

test('the same counts as issue by issue', () => {
  const table = tableOf(dense());
  expect(stanceBits(table)).toMatchObject({ words: 3 });
  const counter = pairCounter(table);
  let compared = 0;
  for (let a = 0; a < ACTORS; a++) {
    const met = counter.countFrom(a, 0);
    expect(met).toEqual([...met].sort((x, y) => x - y));
    for (let b = 0; b < ACTORS; b++) {
      if (a === b) continue;
      expect({ a, b, ...counter.counts(b) }).toEqual({ a, b, ...counted(table, a, b) });
      expect(met.includes(b)).toBe(counter.counts(b).shared > 0);
      compared++;
    }
  }
  expect(compared).toBe(ACTORS * (ACTORS - 1));
});

test('where actors share few issues there are no bits', () => {
  const said = Array.from({ length: 40 }, (_, k) => ({ by: `a${k}`, issue: `i${k % 20}`, says: 1 }));
  expect(stanceBits(tableOf({ said }))).toBeNull();
});
