/** What the server tells Prometheus. Labels have few values: routes, kinds, statuses and codes, never names or ids. */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { GraphNumbers } from '../../app/catalogue.ts';
import type { IndexNumbers } from '../../app/stance-index/stance-index.ts';
import type { StatementReport } from '../../app/request-reader.ts';
import { within } from './within.ts';

export interface RequestEnded {
  /** A route of ours, or `none`. */
  readonly route: string;
  /** `query`, or `none` for what is no GraphQL request or was refused before it could be told. */
  readonly operation: string;
  readonly status: number;
  readonly seconds: number;
  readonly errors: readonly string[];
}

export interface Metrics {
  statementEnded(report: StatementReport): void;
  requestEnded(ended: RequestEnded): void;
  /** The page. Without the numbers of the graph while the database does not answer. */
  page(): Promise<string>;
  readonly contentType: string;
}

/** Reading the metrics takes no longer for a database that is away. */
const NUMBERS_WITHIN_MS = 800;
const REQUEST_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const STATEMENT_SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1, 5, 30];

export interface NumbersRead {
  /** Costs one database statement; null: there is no graph. */
  readonly graph: () => Promise<GraphNumbers | null>;
  /** Null: there is none. */
  readonly index: () => IndexNumbers | null;
}

/** One for a process. */
export function createMetrics(version: string, numbers: NumbersRead): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const graph = graphGauges(registry);
  const index = indexGauges(registry);
  const { requests, errors, statements, rows } = counters(registry);
  const about = { name: 'stance_graph_info', help: 'The version of this software.' };
  new Gauge({ ...about, labelNames: ['version'], registers: [registry] }).set({ version }, 1);

  return {
    contentType: registry.contentType,
    statementEnded(report) {
      statements.observe(report.ms / 1000);
      rows.inc(report.rows);
    },
    requestEnded({ route, operation, status, seconds, errors: codes }) {
      requests.observe({ route, operation, status }, seconds);
      for (const code of codes) errors.inc({ code });
    },
    async page() {
      graph.set(await within(NUMBERS_WITHIN_MS, numbers.graph()).catch(() => null));
      index(numbers.index());
      return registry.metrics();
    },
  };
}

function counters(registry: Registry) {
  const registers = [registry];
  return {
    requests: new Histogram({
      name: 'stance_graph_http_request_duration_seconds',
      help: 'Requests, from the first byte to the end of the answer.',
      labelNames: ['route', 'operation', 'status'],
      buckets: REQUEST_SECONDS,
      registers,
    }),
    errors: new Counter({
      name: 'stance_graph_errors_total',
      help: 'GraphQL answers with an error of this code.',
      labelNames: ['code'],
      registers,
    }),
    statements: new Histogram({
      name: 'stance_graph_database_statement_duration_seconds',
      help: 'Database statements, those that failed included.',
      buckets: STATEMENT_SECONDS,
      registers,
    }),
    rows: new Counter({
      name: 'stance_graph_database_rows_total',
      help: 'Rows that database statements gave.',
      registers,
    }),
  };
}

interface GraphGauges {
  /** Null: the database does not answer. */
  set(numbers: GraphNumbers | null): void;
}

function graphGauges(registry: Registry): GraphGauges {
  const up = new Gauge({
    name: 'stance_graph_database_up',
    help: '1 if the database answered just now, else 0.',
    registers: [registry],
  });
  const gauge = (name: string, help: string): Gauge => new Gauge({ name, help, registers: [registry] });
  const revision = gauge('stance_graph_revision', 'The revision of the graph.');
  const statements = gauge(
    'stance_graph_statements',
    'Statements in the graph, deprecated and retracted ones included.',
  );
  return {
    set(numbers) {
      up.set(numbers === null ? 0 : 1);
      if (numbers === null) {
        // Else the last numbers would stand there, or 0.
        revision.remove();
        statements.remove();
        return;
      }
      revision.set(numbers.revision);
      statements.set(numbers.statements);
    },
  };
}

/** Sets them all; null: none of them is there. */
function indexGauges(registry: Registry): (numbers: IndexNumbers | null) => void {
  const gauge = (name: string, help: string): Gauge =>
    new Gauge({ name: `stance_graph_index_${name}`, help, registers: [registry] });
  const gauges: Readonly<Record<keyof IndexNumbers, Gauge>> = {
    statements: gauge('statements', 'Statements in the index in memory.'),
    bytes: gauge('bytes', 'What the index in memory takes.'),
    revision: gauge('revision', 'The revision that the index in memory is of.'),
    buildSeconds: gauge('build_seconds', 'What the last building or loading of the index took.'),
  };
  return (numbers) => {
    for (const [name, each] of Object.entries(gauges) as [keyof IndexNumbers, Gauge][]) {
      if (numbers === null) each.remove();
      else each.set(numbers[name]);
    }
  };
}
