/**
 * A network that was asked for, and what may be asked of it further: its windows, measures, places to draw it at, and the statements
 * behind an edge. Each is worked out once, when it is asked for.
 */
import DataLoader from 'dataloader';
import { COMMUNITIES } from '../../analysis/network/measures/communities.ts';
import { type MeasureDescriptor, type MeasureResult } from '../../analysis/network/measures/measure.ts';
import type { Layout } from '../../analysis/network/layout/layout.ts';
import type { NetworkFacts } from '../../analysis/network/network-facts.ts';
import type { Network } from '../../analysis/network/network.ts';
import { firstDate, lastDate } from '../../analysis/newest.ts';
import { idAt } from '../../analysis/statement-ids.ts';
import { fullDate } from '../../domain/partial-date.ts';
import { NO_LISTS, type Scope, WHOLE_GRAPH } from '../../domain/scope.ts';
import { anchorOf } from '../stances/anchor.ts';
import type { LoadedStatements, StatementSource } from '../stances/statement-source.ts';
import type { DatesOf } from '../workers/network-task.ts';
import { type ArgumentsOf, type ResultOf, type TaskName, TASKS } from '../workers/tasks.ts';
import type { WorkerPool } from '../workers/worker-pool.ts';
import { layersOf } from './network-layers.ts';
import { endsOf } from './network-nodes.ts';
import type { NetworkAsked } from './network-asked.ts';

export interface NetworkTools {
  readonly source: StatementSource;
  readonly workers: WorkerPool;
  readonly signal: AbortSignal;
  /** More edges than this are refused. */
  readonly maxEdges: number;
}

export interface NetworkAnswer {
  readonly asked: NetworkAsked;
  readonly revision: number;
  readonly network: Network;
  readonly undatedLeftOut: number;
  /** Null where it has edges. */
  readonly emptyBecause: string | null;
  /** Of all statements that count in it. */
  dates(): Promise<DatesOf>;
  /** Ids, newest first, of the statements behind an edge; edges that are opened together are looked up together. */
  statementsBehind(edge: number): Promise<string[]>;
  windows(): Promise<readonly WindowAnswer[]>;
  measure(measure: MeasureDescriptor): Promise<MeasureResult>;
  /** By node; null in a two-mode network. */
  communities(): Promise<Float64Array | null>;
  layout(): Promise<Layout>;
  facts(): Promise<NetworkFacts>;
  /** Of a column of `facts`, where columns are issues. */
  issueTitle(place: number): string;
  /** The partial date of a statement of `facts`, as written; -1: none. */
  dateOf(statement: number): string | null;
}

export interface WindowAnswer {
  readonly from: string;
  readonly to: string;
  readonly answer: NetworkAnswer;
}

/** Columns that are named for each edge in a file. */
export const COLUMNS_NAMED = 10;
/** Below this, sending the work to another thread takes longer than doing it. */
const SMALL = 20_000;

/** Throws BAD_INPUT and LIMIT_EXCEEDED. */
export async function answerNetwork(tools: NetworkTools, asked: NetworkAsked): Promise<NetworkAnswer> {
  const { scope, options } = asked;
  const anchor = anchorOf(options.isolates ? datesAndSources(scope) : scope);
  const loaded = await tools.source.load({
    anchor,
    withTies: false,
    withRetracted: scope.knownAt !== null,
  });
  const wanted = { scope, options, maxEdges: tools.maxEdges };
  const found = await compute(tools, 'network', loaded, wanted);
  return new Answer({ tools, asked, loaded }, found, null);
}

/** Columns are shared with the threads; few statements are looked at here. */
function compute<Name extends TaskName>(
  { workers, signal }: NetworkTools,
  task: Name,
  { columns }: LoadedStatements,
  args: ArgumentsOf<Name>,
): Promise<ResultOf<Name>> {
  if (columns.size > SMALL) return workers.run(task, columns, args, signal);
  const work = TASKS[task] as (...given: unknown[]) => ResultOf<Name>;
  return Promise.resolve().then(() => work(columns, args, () => signal.throwIfAborted()));
}

interface Ground {
  readonly tools: NetworkTools;
  readonly asked: NetworkAsked;
  readonly loaded: LoadedStatements;
}

class Answer implements NetworkAnswer {
  readonly asked: NetworkAsked;
  readonly revision: number;
  readonly network: Network;
  readonly undatedLeftOut: number;
  readonly emptyBecause: string | null;
  readonly #ground: Ground;
  /** Those of a window, duplicates included; null: all. */
  readonly #statements: Int32Array | null;
  readonly #known = new Map<string, unknown>();

  constructor(ground: Ground, found: ResultOf<'network'>, statements: Int32Array | null) {
    this.#ground = ground;
    this.#statements = statements;
    this.asked = ground.asked;
    this.revision = ground.loaded.revision;
    this.network = found.network;
    this.undatedLeftOut = found.undatedLeftOut;
    this.emptyBecause = found.emptyBecause;
  }

  dates(): Promise<DatesOf> {
    const { statements } = this.network;
    return this.#once('dates', () =>
      compute(this.#ground.tools, 'dates', this.#ground.loaded, { statements }),
    );
  }

  async statementsBehind(edge: number): Promise<string[]> {
    const { ids } = this.#ground.loaded.columns;
    const behind = await this.#opener().load(edge);
    return Array.from(behind, (statement) => idAt(ids, statement));
  }

  windows(): Promise<readonly WindowAnswer[]> {
    if (this.asked.options.window === null || this.#statements !== null) return Promise.resolve([]);
    return this.#once('windows', async () => {
      const windows = await compute(this.#ground.tools, 'windows', this.#ground.loaded, this.#wanted());
      return windows.map(({ from, to, network, statements }) => {
        const found = { network, undatedLeftOut: 0, emptyBecause: null };
        return {
          from: fullDate(from),
          to: fullDate(to),
          answer: new Answer(this.#ground, found, statements),
        };
      });
    });
  }

  measure({ id, input }: MeasureDescriptor): Promise<MeasureResult> {
    const { workers, signal } = this.#ground.tools;
    const { seed } = this.asked.layout;
    return this.#once(`measure ${id}`, async () => {
      const votes = input === 'GROUP' ? await this.#votes() : null;
      const wanted = { measure: id, layers: layersOf(this.network), votes, seed };
      return workers.run('measure', null, wanted, signal);
    });
  }

  async communities(): Promise<Float64Array | null> {
    if (this.network.columns !== null) return null;
    return (await this.measure(COMMUNITIES)).nodes;
  }

  layout(): Promise<Layout> {
    const { workers, signal } = this.#ground.tools;
    return this.#once('layout', () =>
      workers.run('layout', null, { layers: layersOf(this.network), ...this.asked.layout }, signal),
    );
  }

  facts(): Promise<NetworkFacts> {
    return this.#once('facts', () =>
      compute(this.#ground.tools, 'networkFacts', this.#ground.loaded, {
        ...this.#wanted(),
        mostColumns: COLUMNS_NAMED,
      }),
    );
  }

  issueTitle(place: number): string {
    const { issues, columns } = this.#ground.loaded;
    const id = columns.issues.texts[place]!;
    return issues.get(id)?.title ?? id;
  }

  dateOf(statement: number): string | null {
    if (statement < 0) return null;
    return (
      firstDate(this.#ground.loaded.columns, [statement]) ??
      lastDate(this.#ground.loaded.columns, [statement])
    );
  }

  #wanted() {
    const { scope, options } = this.asked;
    return { scope, options, maxEdges: this.#ground.tools.maxEdges };
  }

  #opener(): DataLoader<number, Int32Array> {
    return this.#once(
      'opener',
      () =>
        new DataLoader((edges: readonly number[]) =>
          compute(this.#ground.tools, 'behind', this.#ground.loaded, {
            ...this.#wanted(),
            statements: this.#statements,
            ends: edges.map((edge) => endsOf(this.network, edge)),
          }),
        ),
    );
  }

  #votes(): Promise<ResultOf<'groupVotes'>> {
    const { scope, options } = this.asked;
    const level = options.rows === 'SPEAKER' ? 'SPEAKER' : 'PRINCIPAL';
    return compute(this.#ground.tools, 'groupVotes', this.#ground.loaded, { scope: { ...scope, level } });
  }

  #once<T>(what: string, work: () => T): T {
    if (!this.#known.has(what)) this.#known.set(what, work());
    return this.#known.get(what) as T;
  }
}

/** What isolates are looked for in. */
function datesAndSources({ include }: Scope): Scope {
  return {
    ...WHOLE_GRAPH,
    include: { ...NO_LISTS, documents: include.documents, publishers: include.publishers },
  };
}
