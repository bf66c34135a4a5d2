/** Networks of made-up statements, computed by the built program as its worker threads do, from columns in shared memory. */
import type * as BuildColumns from '../../src/analysis/build-columns.ts';
import { DEFAULT_NETWORK, type Duplicates } from '../../src/analysis/network/options.ts';
import type * as SharedColumns from '../../src/analysis/shared-columns.ts';
import type * as NetworkTask from '../../src/app/workers/network-task.ts';
import { WHOLE_GRAPH } from '../../src/domain/scope.ts';
import { built, doTask, sayFrom } from '../measure/in-process.ts';
import { median } from '../measure/load.ts';
import { type SkewedSize, skewedRows, sumOfSquares } from './skewed-rows.ts';
import type { SkewedOutcome, SkewedTask } from './skewed-task.ts';

/** Rounds after the first one in which the engine still compiles what it has seen run. */
const WARM_UPS = 3;
const DUPLICATES: readonly Duplicates[] = ['INCLUDE', 'DOCUMENT'];

await doTask<SkewedTask, SkewedOutcome[]>(async ({ sizes, rounds }) => {
  const cases = await Promise.all(sizes.map(prepared));
  const times = new Map(cases.flat().map((each) => [each, [] as number[]]));
  for (let round = -WARM_UPS; round <= rounds; round++) {
    sayFrom(round <= 0 ? 'warming up' : `round ${round} of ${rounds}`);
    for (const [each, found] of times) found.push(each.compute());
  }
  return [...times].map(([{ compute: _compute, ...rest }, [firstMs, ...others]]) => ({
    ...rest,
    firstMs: firstMs!,
    ms: median(others.slice(WARM_UPS)),
  }));
});

type Case = Omit<SkewedOutcome, 'firstMs' | 'ms'> & {
  /** Gives the milliseconds that it took. */
  readonly compute: () => number;
};

async function prepared(size: SkewedSize): Promise<Case[]> {
  const { statementColumns } = await built<typeof BuildColumns>('analysis', 'build-columns.js');
  const { packColumns, unpackColumns } = await built<typeof SharedColumns>('analysis', 'shared-columns.js');
  const { networkTask } = await built<typeof NetworkTask>('app', 'workers', 'network-task.js');
  const source = skewedRows(size);
  const columns = unpackColumns(packColumns(statementColumns(source)));
  const squares = sumOfSquares(source);
  return DUPLICATES.map((duplicates) => {
    const wanted = {
      scope: WHOLE_GRAPH,
      options: { ...DEFAULT_NETWORK, duplicates },
      maxEdges: Infinity,
    };
    const found: { -readonly [Key in keyof Case]: Case[Key] } = {
      size,
      duplicates,
      squares,
      edges: 0,
      compute() {
        const start = performance.now();
        const { network } = networkTask(columns, wanted, () => {});
        const ms = performance.now() - start;
        found.edges = network.edges.size;
        return ms;
      },
    };
    return found;
  });
}
