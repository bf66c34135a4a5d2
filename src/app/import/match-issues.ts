/** Issues of a file that are issues of the graph: their positions are the graph's, those that it has not yet are added. */
import type { PositionRecord } from '../../domain/model.ts';
import { normaliseName } from '../../domain/names.ts';
import type { GraphReader } from '../../graph/port.ts';
import type { Marked } from '../../graph/queries/marks.ts';
import { readIssueRows, readPositionRows, readPositionRowsOn } from '../../graph/queries/upsert-issues.ts';
import type { IssueRow, PositionRow } from '../../graph/queries/upsert-issues.ts';
import type { BundleIssue } from '../../interchange/readers/bundle/bundle.ts';
import type { ImportItem, RowFault } from '../../interchange/readers/reader.ts';
import { listsBy } from './identity/file-actors.ts';

type IssueItem = Extract<ImportItem, { type: 'issue' }>;

export interface IssueMatches {
  /** The graph's id by the file's. */
  readonly issues: ReadonlyMap<string, string>;
  /** Those with another id there. */
  readonly positions: ReadonlyMap<string, string>;
  /** By the file's id: the graph's issue as it is, with the positions that it has not yet. */
  readonly added: ReadonlyMap<string, BundleIssue>;
  /** Issues that cannot be the graph's, although they are called so; by the file's id. */
  readonly refused: ReadonlyMap<string, RowFault>;
  /** How many of them the import has brought itself, before. */
  readonly own: { readonly issues: number; readonly positions: number };
}

/** `to`: the issue of the graph that is called so, or has the id. */
export async function matchIssues(
  tx: GraphReader,
  pairs: readonly { readonly item: IssueItem; readonly to: string }[],
  isOwn: (row: Marked<IssueRow>) => boolean,
): Promise<IssueMatches> {
  const targets = pairs.map(({ to }) => to);
  const marked = new Map((await readIssueRows(tx, targets)).map((one) => [one.row.properties.id, one]));
  const onIssue = listsBy(await readPositionRowsOn(tx, targets), ({ issue }) => [issue]);
  const wanted = pairs.flatMap(({ item }) => item.record.positions.map(({ id }) => id));
  const elsewhere = new Map(
    (await readPositionRows(tx, wanted)).map(({ row }) => [row.properties.id, row.issue]),
  );
  const issues = new Map<string, string>();
  const positions = new Map<string, string>();
  const added = new Map<string, BundleIssue>();
  const refused = new Map<string, RowFault>();
  const own = { issues: 0, positions: 0 };
  for (const { item, to } of pairs) {
    const { record, at } = item;
    const { row } = marked.get(to)!;
    const asksTheSame = record.kind === row.properties.kind && record.about === row.about;
    if (!asksTheSame && record.id !== to) continue;
    const there = onIssue.get(to) ?? [];
    const message = asksTheSame
      ? (scaleClash(record, row) ?? takenPosition(record, to, elsewhere))
      : `the graph has an issue with the id ${to} that asks about something else: give this one another id or title`;
    if (message !== null) {
      refused.set(record.id, { ...at, column: 'title', value: record.title, message });
      continue;
    }
    issues.set(record.id, to);
    const missing: PositionRecord[] = [];
    for (const position of record.positions) {
      const same = samePosition(position, there);
      if (same === null) missing.push({ ...position, issue: to });
      else if (same !== position.id) positions.set(position.id, same);
    }
    if (missing.length > 0) added.set(record.id, withPositions(row, record, missing));
    else if (isOwn(marked.get(to)!)) {
      own.issues += 1;
      own.positions += record.positions.length;
    }
  }
  return { issues, positions, added, refused, own };
}

/** Pairs that exclude each other are kept, and added where both are new. */
function withPositions(
  { properties, about, topics }: IssueRow,
  { incompatible }: BundleIssue,
  positions: readonly PositionRecord[],
): BundleIssue {
  const { normalised: _normalised, kind, scale, ...rest } = properties;
  const isNew = (id: string): boolean => positions.some((position) => position.id === id);
  return {
    ...rest,
    kind: kind as BundleIssue['kind'],
    scale: scale as BundleIssue['scale'],
    about,
    topics,
    positions,
    incompatible: incompatible.filter(([one, other]) => isNew(one) && isNew(other)),
  };
}

/** Null: every position of the file's issue has its place on the scale of the graph's. */
function scaleClash(issue: BundleIssue, { properties }: IssueRow): string | null {
  const { scale, min, max } = properties;
  const isNominal = scale === 'NOMINAL';
  const sameEnds = isNominal || (issue.min === min && issue.max === max);
  const fits = issue.positions.every(
    ({ value }) => isNominal || scale !== 'BINARY' || value === -1 || value === 1,
  );
  if (isNominal === (issue.scale === 'NOMINAL') && sameEnds && fits) return null;
  return (
    `the graph has an issue of this title, ${properties.id}, with ${scaleText(properties)}, which ${scaleText(issue)} does not fit: ` +
    'give the values on that scale, or another title'
  );
}

function scaleText({ scale, min, max }: { scale: string; min: number | null; max: number | null }): string {
  return scale === 'ORDINAL' ? `an ORDINAL scale from ${min} to ${max}` : `a ${scale} scale`;
}

function takenPosition(
  issue: BundleIssue,
  to: string,
  elsewhere: ReadonlyMap<string, string>,
): string | null {
  for (const { id } of issue.positions) {
    const other = elsewhere.get(id);
    if (other !== undefined && other !== to)
      return `in the graph, ${id} is a position on ${other}: give it another id`;
  }
  return null;
}

/** By id, else by value; on a nominal scale, and where several have the value, by label. */
function samePosition(position: PositionRecord, there: readonly PositionRow[]): string | null {
  if (there.some(({ properties }) => properties.id === position.id)) return position.id;
  const label = normaliseName(position.label);
  const sameValue = there.filter(({ properties }) => properties.value === position.value);
  const sameLabel = sameValue.filter(({ properties }) => properties.normalised === label);
  const found = position.value !== null && sameValue.length === 1 ? sameValue : sameLabel;
  return found.length === 1 ? found[0]!.properties.id : null;
}
