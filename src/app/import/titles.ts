/** Topics and issues that a file knows by their titles: which of the graph's they are, and which positions their positions are. */
import type { PositionRecord } from '../../domain/model.ts';
import { normaliseName } from '../../domain/names.ts';
import type { GraphReader } from '../../graph/port.ts';
import { titled } from '../../graph/queries/identity.ts';
import { readIssueRows, readPositionRows, readPositionRowsOn } from '../../graph/queries/upsert-issues.ts';
import type { IssueRow, PositionRow } from '../../graph/queries/upsert-issues.ts';
import { readExistingIds } from '../../graph/queries/upsert-references.ts';
import type { BundleIssue } from '../../interchange/readers/bundle/bundle.ts';
import type { ImportItem, RowFault } from '../../interchange/readers/reader.ts';
import { refusedByGraph } from './fits-graph.ts';
import { listsBy } from './identity/file-actors.ts';

type Titled = Extract<ImportItem, { type: 'topic' | 'issue' }>;

/** A topic or issue whose title the graph has. */
export interface Held {
  readonly item: Titled;
  /** Things of the graph with its title. */
  readonly could: readonly string[];
}

export interface TitleMatches {
  /** The graph's id by the file's. */
  readonly topics: ReadonlyMap<string, string>;
  readonly issues: ReadonlyMap<string, string>;
  readonly positions: ReadonlyMap<string, string>;
  /** By the file's id: the graph's issue as it is, with the positions that it has not yet. */
  readonly added: ReadonlyMap<string, BundleIssue>;
  /** Issues that cannot be the graph's, although they are called so; by the file's id. */
  readonly refused: ReadonlyMap<string, RowFault>;
}

export class Titles {
  /** Only those of which the graph has the title and not the id. */
  readonly #held: Held[] = [];

  /** Two statements for each type. To be handed to `hold`. */
  async lookUp(tx: GraphReader, items: readonly Titled[]): Promise<Held[]> {
    const held: Held[] = [];
    for (const [type, label] of [['topic', 'Topic'] as const, ['issue', 'Issue'] as const]) {
      const wanted = items.filter((item) => item.type === type && item.match === 'TITLE');
      const inGraph = await readExistingIds(
        tx,
        wanted.map(({ record }) => record.id),
      );
      const unknown = wanted.filter(({ record }) => !inGraph.has(record.id));
      const titles = unknown.map(({ record }) => normaliseName(record.title));
      const rows = await titled(tx, label, [...new Set(titles)]);
      const byTitle = listsBy(rows, ({ normalised }) => [normalised]);
      for (const [place, item] of unknown.entries()) {
        const could = byTitle.get(titles[place]!);
        if (could !== undefined) held.push({ item, could: could.map(({ id }) => id) });
      }
    }
    return held;
  }

  hold(held: readonly Held[]): void {
    this.#held.push(...held);
  }

  /**
   * A title that only one thing of the graph and one of the file has. What the file defines by its id is not meant: it may have
   * come into the graph with this very file, when its import was broken off.
   */
  async settle(tx: GraphReader, isDefined: (id: string) => boolean): Promise<TitleMatches> {
    const clear = this.#held.flatMap(({ item, could }) => {
      const others = could.filter((id) => !isDefined(id));
      return could.length === 1 && others.length === 1 ? [{ item, to: others[0]! }] : [];
    });
    const byTarget = listsBy(clear, ({ to }) => [to]);
    const single = clear.filter(({ to }) => byTarget.get(to)!.length === 1);
    const topics = single.flatMap(({ item, to }) =>
      item.type === 'topic' ? [[item.record.id, to] as const] : [],
    );
    const issues = single.flatMap(({ item, to }) => (item.type === 'issue' ? [{ item, to }] : []));
    const matches = { topics: new Map(topics), ...(await matchIssues(tx, issues)) };
    return { ...matches, refused: new Map([...matches.refused, ...(await this.#unfit(tx, matches))]) };
  }

  /** Those that are no issue of the graph may still not fit it. */
  async #unfit(tx: GraphReader, { issues, refused }: TitleMatches): Promise<[string, RowFault][]> {
    const rows = this.#held.flatMap(({ item }, row) =>
      issues.has(item.record.id) || refused.has(item.record.id) ? [] : [{ row, item }],
    );
    const unfit = await refusedByGraph(tx, rows, '');
    return unfit.map(({ row, fault }) => [this.#held[row]!.item.record.id, fault]);
  }
}

type IssueItem = Extract<ImportItem, { type: 'issue' }>;

async function matchIssues(
  tx: GraphReader,
  pairs: readonly { readonly item: IssueItem; readonly to: string }[],
): Promise<Omit<TitleMatches, 'topics'>> {
  const targets = pairs.map(({ to }) => to);
  const rows = new Map((await readIssueRows(tx, targets)).map(({ row }) => [row.properties.id, row]));
  const onIssue = listsBy(await readPositionRowsOn(tx, targets), ({ issue }) => [issue]);
  const wanted = pairs.flatMap(({ item }) => item.record.positions.map(({ id }) => id));
  const elsewhere = new Map(
    (await readPositionRows(tx, wanted)).map(({ row }) => [row.properties.id, row.issue]),
  );
  const issues = new Map<string, string>();
  const positions = new Map<string, string>();
  const added = new Map<string, BundleIssue>();
  const refused = new Map<string, RowFault>();
  for (const { item, to } of pairs) {
    const { record, at } = item;
    const row = rows.get(to);
    if (!row || record.kind !== row.properties.kind || record.about !== row.about) continue;
    const there = onIssue.get(to) ?? [];
    const message = scaleClash(record, row) ?? takenPosition(record, to, elsewhere);
    if (message !== null) {
      refused.set(record.id, { ...at, column: 'title', value: record.title, message });
      continue;
    }
    issues.set(record.id, to);
    const missing: PositionRecord[] = [];
    for (const position of record.positions) {
      const same = samePosition(position, there);
      if (same !== null) positions.set(position.id, same);
      else missing.push({ ...position, issue: to });
    }
    if (missing.length > 0) added.set(record.id, withPositions(row, record, missing));
  }
  return { issues, positions, added, refused };
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

/** By value; on a nominal scale, and where several have the value, by label. */
function samePosition(position: PositionRecord, there: readonly PositionRow[]): string | null {
  const label = normaliseName(position.label);
  const sameValue = there.filter(({ properties }) => properties.value === position.value);
  const sameLabel = sameValue.filter(({ properties }) => properties.normalised === label);
  const found = position.value !== null && sameValue.length === 1 ? sameValue : sameLabel;
  return found.length === 1 ? found[0]!.properties.id : null;
}
