/**
 * A network that was asked for, and what may be asked of it further: its windows, measures, places to draw it at, and the statements
 * behind an edge. Each is worked out once, when it is asked for.
 */
import { edgeOpener, type EdgeOpener } from '../../analysis/network/evidence.ts';
import { COMMUNITIES } from '../../analysis/network/measures/communities.ts';
import type { GroupVotes } from '../../analysis/network/measures/group-votes.ts';
import { type MeasureDescriptor, type MeasureResult } from '../../analysis/network/measures/measure.ts';
import type { Layout } from '../../analysis/network/layout/layout.ts';
import type { NetworkFacts } from '../../analysis/network/network-facts.ts';
import type { Network } from '../../analysis/network/network.ts';
import { planNetwork } from '../../analysis/network/plan.ts';
import { firstDate, lastDate, newestFirst } from '../../analysis/newest.ts';
import { stanceTable } from '../../analysis/stance-table.ts';
import { idAt } from '../../analysis/statement-ids.ts';
import { fullDate } from '../../domain/partial-date.ts';
import { NO_LISTS, type Scope, WHOLE_GRAPH } from '../../domain/scope.ts';
import { anchorOf } from '../stances/anchor.ts';
import type { LoadedStatements, StatementSource } from '../stances/statement-source.ts';
import { type ArgumentsOf, type ResultOf, type TaskName, TASKS } from '../workers/tasks.ts';
import type { WorkerPool } from '../workers/worker-pool.ts';
import { layersOf } from './network-layers.ts';
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
  /** Of all statements that count in it, as written; null where none has one. */
  firstDate(): string | null;
  lastDate(): string | null;
  /** Ids, newest first, of the statements behind an edge. */
  statementsBehind(edge: number): string[];
  windows(): Promise<readonly WindowAnswer[]>;
  measure(measure: MeasureDescriptor): Promise<MeasureResult>;
  /** By node; null in a two-mode network. */
  communities(): Promise<Float64Array | null>;
  layout(): Promise<Layout>;
  facts(): Promise<NetworkFacts>;
  issueTitle(id: string): string;
  /** The partial date of a statement of `facts`, as written. */
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

  firstDate(): string | null {
    return this.#once('first', () => firstDate(this.#ground.loaded.columns, this.network.statements));
  }

  lastDate(): string | null {
    return this.#once('last', () => lastDate(this.#ground.loaded.columns, this.network.statements));
  }

  statementsBehind(edge: number): string[] {
    const { rows, columns, edges } = this.network;
    const { columns: all } = this.#ground.loaded;
    const target = (columns ?? rows).ids[edges.target[edge]!]!;
    const behind = this.#opener().statements(rows.ids[edges.source[edge]!]!, target);
    return newestFirst(all, behind).map((statement) => idAt(all.ids, statement));
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
    const votes = input === 'GROUP' ? this.#votes() : null;
    return this.#once(`measure ${id}`, () =>
      workers.run('measure', null, { measure: id, layers: layersOf(this.network), votes, seed }, signal),
    );
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

  issueTitle(id: string): string {
    return this.#ground.loaded.issues.get(id)?.title ?? id;
  }

  dateOf(statement: number): string | null {
    return (
      firstDate(this.#ground.loaded.columns, [statement]) ??
      lastDate(this.#ground.loaded.columns, [statement])
    );
  }

  #wanted() {
    const { scope, options } = this.asked;
    return { scope, options, maxEdges: this.#ground.tools.maxEdges };
  }

  #opener(): EdgeOpener {
    return this.#once('opener', () => {
      const { scope, options } = this.asked;
      const plan = planNetwork(this.#ground.loaded.columns, scope, options);
      return edgeOpener(plan, this.#statements ?? plan.statements);
    });
  }

  /** How the actors of the scope stand on each issue. */
  #votes(): GroupVotes {
    const { scope, options } = this.asked;
    const level = options.rows === 'SPEAKER' ? 'SPEAKER' : 'PRINCIPAL';
    const { columns, issue, side } = stanceTable(this.#ground.loaded.columns, { ...scope, level });
    const count = (wanted: number): Int32Array => {
      const counts = new Int32Array(columns.issues.texts.length);
      side.forEach((each, stance) => (counts[issue[stance]!]! += Number(each === wanted)));
      return counts;
    };
    return { forIt: count(1), against: count(-1), abstain: count(0) };
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
