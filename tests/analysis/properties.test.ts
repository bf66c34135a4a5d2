/** The analysis against a slow second implementation, and what must hold whatever the graph. */
import * as fc from 'fast-check';
import { camps } from '../../src/analysis/camps.ts';
import { compare, relationsBetween } from '../../src/analysis/compare.ts';
import { inScope } from '../../src/analysis/in-scope.ts';
import { relationIssues, relationOf } from '../../src/analysis/relation.ts';
import { relations } from '../../src/analysis/relations.ts';
import { type Stance, stanceOf } from '../../src/analysis/stance.ts';
import { type StanceTable, stanceTable } from '../../src/analysis/stance-table.ts';
import { statementColumns } from '../../src/analysis/build-columns.ts';
import type { StatementRow } from '../../src/analysis/statement-columns.ts';
import { tieFacts } from '../../src/analysis/tie-facts.ts';
import { timeline } from '../../src/analysis/timeline.ts';
import type { Scope } from '../../src/domain/scope.ts';
import { graphArb, plainScopeArb, type RandomGraph, scopeArb } from './random-graphs.ts';
import {
  slowContradictory,
  slowCounted,
  slowInScope,
  slowLatest,
  slowRelations,
  slowStances,
} from './slow-model.ts';
import { sourceOf } from './small-graphs.ts';
import { idAt, placeOfId } from '../../src/analysis/statement-ids.ts';

const RUNS = { numRuns: 200 };
const anyScope = fc.oneof(plainScopeArb, scopeArb);

function tableFor(graph: RandomGraph, scope: Scope): StanceTable {
  return stanceTable(statementColumns(sourceOf(graph)), scope);
}

function allStances(table: StanceTable): Stance[] {
  return Array.from({ length: table.size }, (_, stance) => stanceOf(table, stance));
}

function allRelations(
  graph: RandomGraph,
  scope: Scope,
  sought: 'OPPOSED' | 'ALIGNED',
  of: string | null = null,
) {
  const table = tableFor(graph, scope);
  const ties = tieFacts(table.columns, graph.ties);
  const { list, order } = relations(table, ties, {
    sought,
    of,
    between: null,
    minShared: 1,
    orderBy: 'COUNT',
    bases: ['DECLARED', 'POSITIONAL', 'AFFILIATION'],
  });
  return [...order].map((place) => {
    const row = list.at(place);
    return {
      row,
      relation: relationOf(table, ties, row, sought),
      parts: relationIssues(table, ties, row, { sought, verdict: null }),
      table,
    };
  });
}

test('the same statements are in scope', () => {
  fc.assert(
    fc.property(graphArb, scopeArb, (graph, scope) => {
      const source = sourceOf(graph);
      const columns = statementColumns(source);
      const fast = inScope(columns, scope);
      const slow = slowInScope(source, scope);
      expect([...fast.rows].map((at) => idAt(columns.ids, at))).toEqual(slow.inside.map((said) => said.id));
      expect([...fast.undatedLeftOut].map((at) => idAt(columns.ids, at))).toEqual(
        slow.undated.map((said) => said.id),
      );
    }),
    RUNS,
  );
});

test('the same stances', () => {
  fc.assert(
    fc.property(graphArb, anyScope, (graph, scope) => {
      const slow = slowStances(sourceOf(graph), scope);
      const fast = allStances(tableFor(graph, scope));
      expect(fast.map((stance) => [stance.actor, stance.issue])).toEqual(
        slow.map((stance) => [stance.actor, stance.issue]),
      );
      for (const [at, stance] of fast.entries()) {
        const other = slow[at]!;
        const parted = slowContradictory(other.said);
        expect({ side: stance.side, camp: stance.camp, statements: [...stance.statements].sort() }).toEqual({
          side: other.side,
          camp: other.camp,
          statements: other.said.map((said) => said.id),
        });
        if (other.score === null) expect(stance.score).toBeNull();
        else expect(stance.score).toBeCloseTo(other.score, 12);
        expect(stance.statementCount).toBe(slowCounted(other.said).length);
        expect(stance.current).toEqual(
          [...new Set(slowLatest(other.said).map((said) => said.position))].sort(),
        );
        expect([stance.changed, stance.contradictory]).toEqual([
          parted === 'changed',
          parted === 'contradictory',
        ]);
        expect(stance.attributedOnly).toBe(other.said.every((said) => said.reporter !== null));
      }
    }),
    RUNS,
  );
});

test.each(['OPPOSED', 'ALIGNED'] as const)('the same relations: %s', (sought) => {
  fc.assert(
    fc.property(graphArb, anyScope, (graph, scope) => {
      const fast = allRelations(graph, scope, sought).map(({ row, relation }) => ({
        basis: row.basis as string,
        through: row.through as string | null,
        from: relation.from,
        to: relation.to,
        count: row.count,
        opposed: row.opposed,
        aligned: row.aligned,
        shared: row.shared,
        tie: relation.tie,
        behind: [...relation.behind],
      }));
      const slow = slowRelations(sourceOf(graph), graph.ties, scope, sought);
      const inOrder = (rows: typeof slow) =>
        rows.map((one) => JSON.stringify(one, Object.keys(one).sort())).sort();
      expect(inOrder(fast)).toEqual(inOrder(slow));
      for (let at = 1; at < fast.length; at++)
        expect(fast[at - 1]!.count).toBeGreaterThanOrEqual(fast[at]!.count);
    }),
    { numRuns: 150 },
  );
});

test('numbers of a relation agree with its issues, and its evidence with them', () => {
  fc.assert(
    fc.property(graphArb, anyScope, (graph, scope) => {
      for (const { relation, row, parts, table } of allRelations(graph, scope, 'OPPOSED')) {
        const verdicts = parts.filter((part) => part.from.rows.length > 0 && part.to.rows.length > 0);
        if (row.basis === 'POSITIONAL' || row.through === 'POSITIONAL') {
          expect(verdicts).toHaveLength(relation.sharedIssues);
          expect(parts.filter((part) => part.verdict === 'OPPOSED')).toHaveLength(relation.opposedOn);
          expect(relation.count).toBe(relation.opposedOn);
        }
        expect(relation.behind.length).toBeGreaterThan(0);
        expect(relation.evidence.length).toBeGreaterThan(0);
        expect(new Set(relation.evidence).size).toBe(relation.evidence.length);
        const behind = new Set(relation.behind);
        for (const id of relation.evidence)
          expect(behind).toContain(
            table.columns.issues.texts[table.columns.issue[placeOfId(table.columns.ids, id)]!],
          );
      }
    }),
    RUNS,
  );
});

test('an actor’s relations are those of the whole that it is in', () => {
  fc.assert(
    fc.property(graphArb, anyScope, fc.constantFrom('a', 'b', 'silent'), (graph, scope, of) => {
      const key = ({ row, relation }: ReturnType<typeof allRelations>[number]) =>
        `${row.basis} ${row.through} ${relation.mutual ? [relation.from, relation.to].sort().join(' ') : `${relation.from}>${relation.to}`} ${row.count} ${row.shared} ${relation.tie}`;
      const all = allRelations(graph, scope, 'OPPOSED').filter(
        ({ relation }) => relation.from === of || relation.to === of,
      );
      const own = allRelations(graph, scope, 'OPPOSED', of);
      expect(own.map(key).sort()).toEqual(all.map(key).sort());
      for (const { relation } of own) if (relation.mutual) expect(relation.from).toBe(of);
    }),
    RUNS,
  );
});

test('turning every value round turns every side round and changes no opposition among positions', () => {
  fc.assert(
    fc.property(graphArb, plainScopeArb, (graph, scope) => {
      const turned = { ...graph, said: graph.said.map(turn) };
      const [plain, other] = [allStances(tableFor(graph, scope)), allStances(tableFor(turned, scope))];
      const opposite = { FOR: 'AGAINST', AGAINST: 'FOR', MIDDLE: 'MIDDLE' } as const;
      expect(other.map((stance) => stance.side)).toEqual(
        plain.map((stance) => (stance.side === null ? null : opposite[stance.side])),
      );
      expect(other.map((stance) => stance.contradictory)).toEqual(
        plain.map((stance) => stance.contradictory),
      );
      const positional = (of: RandomGraph) =>
        allRelations(of, scope, 'OPPOSED')
          .filter(({ row }) => row.basis === 'POSITIONAL')
          .map(({ relation }) => [relation.from, relation.to, relation.count, relation.alignedOn]);
      expect(positional(turned)).toEqual(positional(graph));
      const declared = (of: RandomGraph, sought: 'OPPOSED' | 'ALIGNED') =>
        allRelations(of, scope, sought)
          .filter(({ row }) => row.basis === 'DECLARED')
          .map(({ relation }) => `${relation.from} ${relation.to} ${relation.count}`)
          .sort();
      expect(declared(turned, 'ALIGNED')).toEqual(declared(graph, 'OPPOSED'));
    }),
    RUNS,
  );
});

function turn(said: StatementRow): StatementRow {
  if (said.value === null) return said;
  return { ...said, value: 0 - said.value, position: `${said.issue}:${0 - said.value}` };
}

test('the order of rows, and other names for statements and documents, change no number', () => {
  fc.assert(
    fc.property(graphArb, plainScopeArb, (graph, scope) => {
      const renamed = {
        ...graph,
        said: [...graph.said].reverse().map((said) => ({
          ...said,
          id: `z${99 - Number(said.id.slice(1))}`,
          documents: said.documents.map((doc) => ({ ...doc, id: `${doc.id.split('').reverse().join('')}` })),
        })),
      };
      const numbers = (of: RandomGraph) =>
        allStances(tableFor(of, scope)).map(({ statements, conditions, score, ...rest }) => ({
          ...rest,
          score: score === null ? null : score.toFixed(9),
          statements: statements.length,
          conditions: [...conditions].sort(),
        }));
      expect(numbers(renamed)).toEqual(numbers(graph));
      const pairs = (of: RandomGraph) => allRelations(of, scope, 'OPPOSED').map(({ row }) => row);
      expect(pairs(renamed)).toEqual(pairs(graph));
    }),
    RUNS,
  );
});

test('comparing is symmetric and agrees with the relations', () => {
  fc.assert(
    fc.property(graphArb, anyScope, (graph, scope) => {
      const table = tableFor(graph, scope);
      const [ab, ba] = [compare(table, 'a', 'b'), compare(table, 'b', 'a')];
      expect({ ...ba, a: 'a', b: 'b' }).toEqual(ab);
      const [from, to] = ['a', 'b'].map((id) => table.columns.actors.indexOf(id));
      for (const { row } of relationsBetween(table, 'a', 'b')) {
        expect(row.shared).toBe(ab.sharedIssues);
        if (row.basis === 'POSITIONAL') expect(row).toMatchObject({ from, to });
      }
    }),
    RUNS,
  );
});

test('camps hold every stance once, and buckets and what they leave out every statement once', () => {
  fc.assert(
    fc.property(graphArb, anyScope, fc.constantFrom('DAY', 'WEEK', 'MONTH', 'YEAR'), (graph, scope, unit) => {
      const table = tableFor(graph, scope);
      for (const issue of table.columns.issues.texts) {
        const members = camps(table, issue).flatMap((camp) => camp.members);
        const place = table.columns.issues.indexOf(issue);
        expect(members.sort((a, b) => a - b)).toEqual(
          [...table.issue.keys()].filter((at) => table.issue[at] === place),
        );
        const { buckets, leftOut } = timeline(table, issue, unit);
        const inBuckets = buckets.reduce(
          (sum, one) => sum + one.forCount + one.againstCount + one.otherCount,
          0,
        );
        const all = [...table.rows, ...table.undatedLeftOut].filter(
          (row) => table.columns.issue[row] === place,
        );
        expect(inBuckets + leftOut).toBe(all.length);
      }
    }),
    RUNS,
  );
});
