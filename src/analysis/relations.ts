/**
 * Who opposes whom, or who stands together: all relations of a scope, as numbers and in order. Relations of different bases are
 * rows of their own. `minShared` concerns what rests on shared issues, not declarations. Cost: that of the bases asked for, and
 * sorting.
 */
import { affiliationRelations } from './affiliation.ts';
import { declaredRelations } from './declared.ts';
import { positionalRelations } from './positional.ts';
import { type PairsWanted, type Reach, reachOf } from './reach.ts';
import {
  type RelationBasis,
  RelationList,
  type RelationOrder,
  type RelationRows,
  type Sought,
} from './relation-list.ts';
import type { StanceTable } from './stance-table.ts';
import type { TieFacts } from './tie-facts.ts';

export interface RelationsWanted extends PairsWanted {
  readonly sought: Sought;
  readonly bases: readonly RelationBasis[];
  readonly orderBy: RelationOrder;
  /** At least 1. */
  readonly minShared: number;
}

export interface Relations {
  readonly sought: Sought;
  readonly list: RelationRows;
  /** Places in the list, strongest first. */
  readonly order: Int32Array;
  /** Statements of the scope that could have mattered to these pairs and only lack a date. */
  readonly undatedLeftOut: number;
}

/** `ties` matter to AFFILIATION only. */
export function relations(table: StanceTable, ties: TieFacts, wanted: RelationsWanted): Relations {
  const reach = reachOf(table.columns, table.scope, wanted);
  const list = new RelationList();
  if (wanted.bases.includes('DECLARED')) declaredRelations(table, reach, wanted.sought, list);
  if (wanted.bases.includes('POSITIONAL')) positionalRelations(table, reach, wanted, list);
  if (wanted.bases.includes('AFFILIATION')) affiliationRelations(table, ties, reach, wanted, list);
  return {
    sought: wanted.sought,
    list,
    order: list.ordered(wanted.orderBy, wanted.sought),
    undatedLeftOut: undatedThatMatter(table, wanted, reach),
  };
}

/** With `between`: those made by or for one of them; with `of`: those on its issues and on issues about it. */
function undatedThatMatter(table: StanceTable, wanted: PairsWanted, reach: Reach): number {
  const { speaker, principal, issue, about } = table.columns;
  const undated = table.undatedLeftOut;
  if (wanted.between !== null)
    return undated.filter((row) => reach.allowed[speaker[row]!] === 1 || reach.allowed[principal[row]!] === 1)
      .length;
  const { of } = reach;
  if (of === null) return undated.length;
  if (of < 0 || undated.length === 0) return 0;
  const issues = new Set<number>();
  for (const rows of [table.rows, undated])
    for (const row of rows) if (speaker[row] === of || principal[row] === of) issues.add(issue[row]!);
  return undated.filter((row) => issues.has(issue[row]!) || about[issue[row]!] === of).length;
}
