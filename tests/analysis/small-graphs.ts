/** Short ways to write statements and graphs for tests of the analysis. Ids are bare words. */
import { normalisedValue } from '../../src/analysis/normalised-value.ts';
import { statementColumns } from '../../src/analysis/build-columns.ts';
import type {
  ColumnSource,
  IssueFacts,
  StatementColumns,
  StatementRow,
} from '../../src/analysis/statement-columns.ts';
import { type StanceTable, stanceTable } from '../../src/analysis/stance-table.ts';
import { type TieFacts, tieFacts, type TieRow } from '../../src/analysis/tie-facts.ts';
import type { ActorKind } from '../../src/domain/model.ts';
import { parsePartialDate } from '../../src/domain/partial-date.ts';
import { type Scope, WHOLE_GRAPH } from '../../src/domain/scope.ts';

export interface Said {
  readonly id?: string;
  readonly by: string;
  readonly for?: string;
  readonly reporter?: string;
  readonly issue?: string;
  /** A number on -1..1, or the name of a nominal position. */
  readonly says: number | string;
  /** A partial date, or `earliest..latest` with either left out; undated if left out. */
  readonly on?: string;
  readonly if?: string;
  readonly docs?: readonly string[];
  readonly preferred?: boolean;
  readonly confidence?: number;
  readonly deed?: boolean;
  /** Moments from which and until which it was on record; always if left out. */
  readonly recordings?: StatementRow['recordings'];
}

let unnamed = 0;

export function row(said: Said): StatementRow {
  const issue = said.issue ?? 'issue';
  const nominal = typeof said.says === 'string';
  return {
    id: said.id ?? `s${String(++unnamed).padStart(6, '0')}`,
    speaker: said.by,
    principal: said.for ?? null,
    reporter: said.reporter ?? null,
    issue,
    position: nominal ? (said.says as string) : `${issue}:${said.says}`,
    value: nominal ? null : (said.says as number),
    ...days(said.on),
    mode: said.deed === true ? 'DEEDS' : 'WORDS',
    rank: said.preferred === true ? 'PREFERRED' : 'NORMAL',
    confidence: said.confidence ?? null,
    condition: said.if ?? null,
    documents: (said.docs ?? [`doc${unnamed}`]).map((id) => ({
      id,
      // Publishers are the letters that a document's id begins with: ap1 and ap2 are both of ap; "-1" has none.
      publisher: /^[a-z]+/.exec(id)?.[0] ?? null,
      publishedEarliest: null,
    })),
    recordings: said.recordings ?? [],
  };
}

function days(on: string | undefined): Pick<StatementRow, 'date' | 'earliest' | 'latest'> {
  if (on === undefined) return { date: null, earliest: null, latest: null };
  if (on.includes('..')) {
    const [earliest, latest] = on.split('..').map((text) => (text === '' ? null : text));
    return { date: null, earliest: earliest!, latest: latest! };
  }
  const date = parsePartialDate(on)!;
  return { date: on, earliest: date.earliest, latest: date.latest };
}

export interface SmallGraph {
  readonly said: readonly (Said | StatementRow)[];
  readonly issues?: readonly (Partial<IssueFacts> & { readonly id: string })[];
  readonly kinds?: Readonly<Record<string, ActorKind>>;
  readonly ties?: readonly (Pick<TieRow, 'type' | 'from' | 'to'> & Partial<TieRow>)[];
}

export function columnsOf(graph: SmallGraph): StatementColumns {
  return statementColumns(sourceOf(graph));
}

export function sourceOf(graph: SmallGraph): ColumnSource {
  const rows = graph.said.map((said) => ('speaker' in said ? said : row(said)));
  const declared = new Map((graph.issues ?? []).map((issue) => [issue.id, issue]));
  const nominal = new Set(rows.filter((each) => each.value === null).map((each) => each.issue));
  const ids = new Set([...declared.keys(), ...rows.map((each) => each.issue)]);
  const actors = [
    ...rows.flatMap((each) => [each.speaker, each.principal ?? each.speaker]),
    ...(graph.issues ?? []).flatMap((issue) => issue.about ?? []),
    ...(graph.ties ?? []).flatMap((tie) => [tie.from, tie.to]),
  ];
  return {
    rows,
    issues: [...ids].map((id) => ({
      id,
      scale: nominal.has(id) ? ('NOMINAL' as const) : ('BINARY' as const),
      min: nominal.has(id) ? null : -1,
      max: nominal.has(id) ? null : 1,
      positions: positionsOf(rows.filter((each) => each.issue === id)),
      about: null,
      topics: [],
      incompatible: [],
      ...declared.get(id),
    })),
    actorKinds: new Map(actors.map((id) => [id, graph.kinds?.[id] ?? 'ORGANISATION'])),
  };
}

function positionsOf(rows: readonly StatementRow[]): IssueFacts['positions'] {
  return [...new Map(rows.map(({ position, value }) => [position, { id: position, value }])).values()];
}

export function tableOf(graph: SmallGraph, scope: Partial<Scope> = {}): StanceTable {
  return stanceTable(columnsOf(graph), { ...WHOLE_GRAPH, ...scope });
}

export function tiesOf(table: StanceTable, graph: SmallGraph): TieFacts {
  return tieFacts(table.columns, tieRowsOf(graph));
}

export function tieRowsOf(graph: SmallGraph): TieRow[] {
  return (graph.ties ?? []).map((tie) => ({
    id: `${tie.type} ${tie.from} ${tie.to}`,
    since: null,
    until: null,
    ...tie,
  }));
}

/** Value of an ordinal position. */
export function ordinal(value: number, min: number, max: number): number {
  return normalisedValue(value, min, max)!;
}
