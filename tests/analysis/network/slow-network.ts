/**
 * Networks once more, written down as directly as stance-networks.md reads: statements as objects, every pair of statements looked at.
 * Only for tests, where the real ones must agree with it on random statements.
 */
import type { NetworkOptions, VariableName } from '../../../src/analysis/network/options.ts';
import type { ColumnSource, RowDocument, StatementRow } from '../../../src/analysis/statement-columns.ts';
import { type Scope, WHOLE_GRAPH } from '../../../src/domain/scope.ts';
import { slowInScope } from '../slow-model.ts';
import { type Entry, factsOf, levelOf, oneModeEdges, type SlowEdge, twoModeEdges } from './slow-edges.ts';

export interface SlowNetwork {
  rows: Record<string, number>;
  columns: Record<string, number> | null;
  edges: SlowEdge[];
  statements: string[];
}

type Range = { from: string; to: string };

/** `within`: a window; all statements in scope if left out. */
export function slowNetwork(
  source: ColumnSource,
  scope: Scope,
  options: NetworkOptions,
  within: Range | null = null,
): SlowNetwork {
  const usable = slowUsable(source, scope, options);
  const inWindow = within === null ? usable : usable.filter((said) => liesIn(said, within));
  const kept = withoutDuplicates(source, scope, options, inWindow);
  const sourcesOnly: Scope = {
    ...WHOLE_GRAPH,
    from: scope.from,
    to: scope.to,
    asOf: scope.asOf,
    knownAt: scope.knownAt,
    include: {
      ...WHOLE_GRAPH.include,
      documents: scope.include.documents,
      publishers: scope.include.publishers,
    },
    exclude: {
      ...WHOLE_GRAPH.exclude,
      documents: scope.exclude.documents,
      publishers: scope.exclude.publishers,
    },
  };
  const labelled = options.isolates
    ? slowInScope(source, sourcesOnly).inside
    : within !== null && options.window!.keepNodes
      ? usable.filter((said) => said.earliest !== null && said.latest !== null)
      : inWindow;
  const labels = (name: VariableName): string[] =>
    [...new Set(labelled.flatMap((said) => valuesOf(source, scope, name, said)))].sort();
  const count = (label: string, side: 'row' | 'column'): number =>
    new Set(kept.filter((entry) => entry[side] === label).map((entry) => entry.said.id)).size;
  const counted = (name: VariableName, side: 'row' | 'column'): Record<string, number> =>
    Object.fromEntries(labels(name).map((label) => [label, count(label, side)]));
  const rows = counted(options.rows, 'row');
  const oneMode = options.type === 'ONE_MODE';
  const columns = oneMode ? null : counted(options.columns, 'column');
  const all = oneMode
    ? oneModeEdges(source, options, kept, Object.keys(rows))
    : twoModeEdges(source, options, kept, rows, columns!);
  return {
    rows,
    columns,
    edges: strongest(all, options),
    statements: [...new Set(kept.map(({ said }) => said.id))].sort(),
  };
}

/** In scope, of best rank, with both variables. */
export function slowUsable(
  source: ColumnSource,
  scope: Scope,
  { rows, columns }: NetworkOptions,
): StatementRow[] {
  const inside = slowInScope(source, { ...scope, level: 'BOTH' }).inside;
  const claim = (said: StatementRow): string =>
    JSON.stringify([said.speaker, said.principal, said.issue, said.earliest, said.latest]);
  const best = inside.filter(
    (said) =>
      said.rank === 'PREFERRED' ||
      !inside.some((other) => other.rank === 'PREFERRED' && claim(other) === claim(said)),
  );
  return best.filter((said) =>
    [rows, columns].every((name) => valuesOf(source, scope, name, said).length > 0),
  );
}

function liesIn(said: StatementRow, { from, to }: Range): boolean {
  return said.earliest !== null && said.latest !== null && said.earliest >= from && said.latest <= to;
}

function valuesOf(source: ColumnSource, { kinds }: Scope, name: VariableName, said: StatementRow): string[] {
  const allowed = (actor: string): string[] =>
    kinds === null || kinds.includes(source.actorKinds.get(actor)!) ? [actor] : [];
  const all = {
    SPEAKER: () => allowed(said.speaker),
    PRINCIPAL: () => allowed(said.principal ?? said.speaker),
    ISSUE: () => [said.issue],
    TOPIC: () => factsOf(source, said).topics,
    POSITION: () => [said.position],
    DOCUMENT: () => said.documents.map(({ id }) => id),
    PUBLISHER: () => said.documents.flatMap(({ publisher }) => publisher ?? []),
  };
  return [...new Set(all[name]())];
}

function withoutDuplicates(
  source: ColumnSource,
  scope: Scope,
  options: NetworkOptions,
  statements: readonly StatementRow[],
): Entry[] {
  const sortKey = (said: StatementRow): string[] => {
    const document = earliestDocument(said);
    return [
      said.earliest ?? said.latest ?? '9999-99-99',
      document.publishedEarliest ?? '9999-99-99',
      document.id,
      said.id,
    ];
  };
  const inOrder = [...statements].sort((a, b) => {
    const [x, y] = [sortKey(a), sortKey(b)];
    const at = x.findIndex((part, k) => part !== y[k]);
    return at < 0 ? 0 : x[at]! < y[at]! ? -1 : 1;
  });
  const kept: Entry[] = [];
  for (const said of inOrder)
    for (const row of valuesOf(source, scope, options.rows, said))
      for (const column of valuesOf(source, scope, options.columns, said)) {
        const isDuplicate = kept.some(
          (other) =>
            other.row === row &&
            other.column === column &&
            (options.aggregation === 'IGNORE' || levelOf(source, other.said) === levelOf(source, said)) &&
            share(options.duplicates, other.said, said),
        );
        if (!isDuplicate) kept.push({ row, column, said });
      }
  return kept;
}

function earliestDocument(said: StatementRow): RowDocument {
  const published = (document: RowDocument): string => document.publishedEarliest ?? '9999-99-99';
  return [...said.documents].sort((a, b) =>
    published(a) < published(b) || (published(a) === published(b) && a.id < b.id) ? -1 : 1,
  )[0]!;
}

function share(rule: NetworkOptions['duplicates'], a: StatementRow, b: StatementRow): boolean {
  if (rule === 'INCLUDE') return false;
  if (rule === 'ACROSS_RANGE') return true;
  if (rule === 'DOCUMENT') return earliestDocument(a).id === earliestDocument(b).id;
  const periods = [a, b].map((said) => {
    if (said.earliest === null || said.latest === null) return null;
    const [first, last] = [period(said.earliest, rule), period(said.latest, rule)];
    return first === last ? first : null;
  });
  return periods[0] !== null && periods[0] === periods[1];
}

function period(day: string, rule: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR'): string {
  if (rule === 'YEAR') return day.slice(0, 4);
  if (rule === 'MONTH') return day.slice(0, 7);
  if (rule === 'DAY') return day;
  // The Thursday of the week tells its ISO year and number.
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7) + 3);
  return date.toISOString().slice(0, 10);
}

function strongest(edges: SlowEdge[], { minWeight, topEdges }: NetworkOptions): SlowEdge[] {
  const heavy = edges.filter(({ weight }) => Math.abs(weight) >= (minWeight ?? 0) - 1e-9);
  if (topEdges === null) return heavy;
  // A stable sort of edges that are in the order of ids; weights that are equal on paper are equal here.
  const strength = ({ weight }: SlowEdge): number => Math.round(Math.abs(weight) * 1e9);
  const best = new Set([...heavy].sort((a, b) => strength(b) - strength(a)).slice(0, topEdges));
  return heavy.filter((edge) => best.has(edge));
}
