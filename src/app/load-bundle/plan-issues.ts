/** The issues' part of the plan, with the faults that only the graph shows. */
import type { GraphReader } from '../../graph/port.ts';
import type { Marked } from '../../graph/queries/marks.ts';
import {
  readIssueRows,
  readPairs,
  readPositionRows,
  readPositionRowsOn,
} from '../../graph/queries/upsert-issues.ts';
import type { IssueRow, PairRow, PositionRow } from '../../graph/queries/upsert-issues.ts';
import type { BundleIssue } from '../../interchange/readers/bundle/bundle.ts';
import { diffMarked, mapBy, mapMarked } from './diff.ts';
import type { Plan } from './plan.ts';
import type { LoadMoment, LoadRecords, RecordFault } from './records.ts';
import { issueRow, pairRows, positionRows } from './rows.ts';

const idOf = (row: IssueRow | PositionRow): string => row.properties.id;
const keyOf = ({ one, other }: PairRow): string => `${one} ${other}`;

/** A position that the graph has on another issue is a fault, and so is one that does not fit its issue's new scale. */
export async function planIssues(
  tx: GraphReader,
  records: LoadRecords,
  moment: LoadMoment,
): Promise<Pick<Plan, 'issues' | 'positions' | 'pairs'>> {
  const wanted = records.issues.map(issueRow);
  const existing = mapMarked(await readIssueRows(tx, wanted.map(idOf)), idOf);
  const wantedPositions = records.issues.flatMap(positionRows);
  const existingPositions = mapMarked(await readPositionRows(tx, wantedPositions.map(idOf)), idOf);
  const faults = [
    ...movedPositions(wantedPositions, existingPositions),
    ...positionsOffScale(records, await readPositionRowsOn(tx, [...existing.keys()])),
  ];
  if (faults.length > 0) throw moment.refusal(faults);
  const pairs = diffPairs(records, await readPairs(tx, [...existingPositions.keys()]));
  const issueOf = new Map(wantedPositions.map((row) => [idOf(row), row.issue]));
  const alsoChanged = new Set([...pairs.created, ...pairs.removed].map((pair) => issueOf.get(pair.one)!));
  const { importNumber } = moment;
  return {
    issues: diffMarked(wanted, existing, idOf, { importNumber, alsoChanged }),
    positions: diffMarked(wantedPositions, existingPositions, idOf, moment),
    pairs,
  };
}

/** Statements that express a position would change their issue with it, unnoticed. */
function movedPositions(
  wanted: readonly PositionRow[],
  existing: ReadonlyMap<string, Marked<PositionRow>>,
): RecordFault[] {
  return wanted.flatMap((row) => {
    const before = existing.get(idOf(row))?.row;
    if (!before || before.issue === row.issue) return [];
    const message = `in the graph, ${idOf(row)} is a position on ${before.issue}: give this one another id`;
    return [{ id: idOf(row), key: 'id', message }];
  });
}

/** Positions that only the graph has stay on their issue, so they must fit it as it shall be. */
function positionsOffScale(records: LoadRecords, existing: readonly PositionRow[]): RecordFault[] {
  const issues = new Map(records.issues.map((issue) => [issue.id, issue]));
  const named = new Set(records.issues.flatMap((issue) => issue.positions.map((position) => position.id)));
  return existing.flatMap((row) => {
    const issue = issues.get(row.issue)!;
    const { id, value } = row.properties;
    if (named.has(id) || fits(issue, value)) return [];
    const has = value === null ? 'no value' : `the value ${value}`;
    const message =
      `${id}, which the graph has on this issue, has ${has}, which does not fit ${scaleText(issue)}: ` +
      `list ${id} here too, with a value that fits`;
    return [{ id: issue.id, key: 'scale', message }];
  });
}

function fits({ scale, min, max }: BundleIssue, value: number | null): boolean {
  if (scale === 'NOMINAL') return value === null;
  if (value === null) return false;
  return scale === 'BINARY' ? value === -1 || value === 1 : value >= min! && value <= max!;
}

function scaleText({ scale, min, max }: BundleIssue): string {
  return scale === 'ORDINAL' ? `an ORDINAL scale from ${min} to ${max}` : `a ${scale} scale`;
}

/** Pairs among the bundle's positions shall be as the bundle says; pairs with other positions stay. */
function diffPairs(records: LoadRecords, existing: readonly PairRow[]): Plan['pairs'] {
  const named = new Set(records.issues.flatMap((issue) => issue.positions.map((position) => position.id)));
  const wanted = mapBy(records.issues.flatMap(pairRows), keyOf);
  const before = mapBy(
    existing.filter((pair) => named.has(pair.other)),
    keyOf,
  );
  return {
    created: [...wanted.values()].filter((pair) => !before.has(keyOf(pair))),
    removed: [...before.values()].filter((pair) => !wanted.has(keyOf(pair))),
  };
}
