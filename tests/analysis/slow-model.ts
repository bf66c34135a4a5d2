/**
 * The same answers once more, written down as directly as the rules read: objects, nested loops, no columns. Only for tests, where
 * the real analysis must agree with it on random graphs.
 */
import type { ColumnSource, StatementRow } from '../../src/analysis/statement-columns.ts';
import type { TieRow } from '../../src/analysis/tie-facts.ts';
import type { Scope } from '../../src/domain/scope.ts';
import { parsePartialDate } from '../../src/domain/partial-date.ts';

const BEFORE_ALL = '0000-00-00';
const AFTER_ALL = '9999-99-99';

export interface SlowStance {
  actor: string;
  issue: string;
  said: StatementRow[];
  score: number | null;
  side: string | null;
  camp: string | null;
}

const first = (said: StatementRow): string => said.earliest ?? BEFORE_ALL;
const last = (said: StatementRow): string => said.latest ?? AFTER_ALL;
const undated = (said: StatementRow): boolean => said.earliest === null && said.latest === null;
const sortDate = (said: StatementRow): string => said.earliest ?? said.latest ?? '';

export function slowInScope(
  source: ColumnSource,
  scope: Scope,
): { inside: StatementRow[]; undated: StatementRow[] } {
  const topicsOf = (said: StatementRow) => source.issues.find((issue) => issue.id === said.issue)!.topics;
  const kept = source.rows.filter((said) => {
    if (!slowOnRecord(said, scope)) return false;
    const lists = (l: Scope['include']): (boolean | null)[] => [
      l.issues && l.issues.includes(said.issue),
      l.topics && topicsOf(said).some((topic) => l.topics!.includes(topic)),
      l.actors &&
        (l.actors.includes(said.speaker) || (said.principal !== null && l.actors.includes(said.principal))),
      l.positions && l.positions.includes(said.position),
      l.documents && said.documents.some((doc) => l.documents!.includes(doc.id)),
      l.publishers &&
        said.documents.some((doc) => doc.publisher !== null && l.publishers!.includes(doc.publisher)),
    ];
    if (lists(scope.include).includes(false) || lists(scope.exclude).includes(true)) return false;
    if (scope.kinds && slowHolders(said, scope, source).length === 0) return false;
    if (scope.reportedBy && (said.reporter === null || !scope.reportedBy.includes(said.reporter)))
      return false;
    if (scope.attribution === 'DIRECT_ONLY' && said.reporter !== null) return false;
    if (scope.attribution === 'REPORTED_ONLY' && said.reporter === null) return false;
    if (scope.conditions === 'UNCONDITIONAL' && said.condition !== null) return false;
    if (scope.conditions === 'CONDITIONAL' && said.condition === null) return false;
    if (scope.modes && !scope.modes.includes(said.mode)) return false;
    if (scope.minConfidence !== null && (said.confidence === null || said.confidence < scope.minConfidence))
      return false;
    return true;
  });
  if (scope.from === null && scope.to === null && scope.asOf === null) return { inside: kept, undated: [] };
  const inside = kept.filter(
    (said) =>
      !undated(said) &&
      (scope.from === null || first(said) >= scope.from) &&
      (scope.to === null || last(said) <= scope.to) &&
      (scope.asOf === null || last(said) <= scope.asOf),
  );
  return { inside, undated: kept.filter(undated) };
}

function slowOnRecord({ recordings }: StatementRow, { knownAt }: Scope): boolean {
  if (knownAt === null)
    return recordings.every(({ until }) => until === null) || recordings.at(-1)!.until === null;
  return recordings.some(({ from, until }) => from <= knownAt && (until === null || knownAt < until));
}

export function slowHolders(said: StatementRow, scope: Scope, source: ColumnSource): string[] {
  const all =
    scope.level === 'SPEAKER'
      ? [said.speaker]
      : scope.level === 'PRINCIPAL'
        ? [said.principal ?? said.speaker]
        : [...new Set([said.speaker, said.principal ?? said.speaker])];
  return all.filter((actor) => scope.kinds === null || scope.kinds.includes(source.actorKinds.get(actor)!));
}

function best(rows: StatementRow[]): StatementRow[] {
  const claim = (said: StatementRow) =>
    JSON.stringify([said.speaker, said.principal, said.issue, said.earliest, said.latest]);
  return rows.filter(
    (said) =>
      said.rank === 'PREFERRED' ||
      !rows.some((other) => other.rank === 'PREFERRED' && claim(other) === claim(said)),
  );
}

/** One statement for each group that is linked by shared documents and equal answers. */
export function slowCounted(rows: StatementRow[]): StatementRow[] {
  const group = new Map(rows.map((said) => [said, said.id]));
  for (let round = 0; round < rows.length; round++)
    for (const a of rows)
      for (const b of rows) {
        const same = a.value === null ? a.position === b.position : a.value === b.value;
        const share = a.documents.some((doc) => b.documents.some((other) => other.id === doc.id));
        if (same && share && group.get(a)! < group.get(b)!) group.set(b, group.get(a)!);
      }
  return rows.filter((said) => group.get(said) === said.id);
}

export function slowLatest(rows: StatementRow[]): StatementRow[] {
  const dated = rows.filter((said) => !undated(said));
  if (dated.length === 0) return rows;
  return dated.filter((said) => !dated.some((other) => first(other) > last(said)));
}

function read(rows: StatementRow[], scope: Scope): StatementRow[] {
  return scope.reading === 'LATEST' ? slowLatest(rows) : rows;
}

export function slowStance(actor: string, issue: string, rows: StatementRow[], scope: Scope): SlowStance {
  const said = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  const looked = read(said, scope);
  const counted = slowCounted(looked);
  if (said[0]!.value === null) {
    const positions = [...new Set(counted.map((one) => one.position))].sort();
    const count = (position: string) => counted.filter((one) => one.position === position).length;
    const newest = (position: string) =>
      looked
        .filter((one) => one.position === position)
        .map(sortDate)
        .sort()
        .at(-1)!;
    const camp = positions.reduce((winner, position) =>
      count(position) > count(winner) ||
      (count(position) === count(winner) && newest(position) > newest(winner))
        ? position
        : winner,
    );
    return { actor, issue, said, score: null, side: null, camp };
  }
  const score = counted.reduce((sum, one) => sum + one.value!, 0) / counted.length;
  const side = score >= 0.2 - 1e-9 ? 'FOR' : score <= -0.2 + 1e-9 ? 'AGAINST' : 'MIDDLE';
  return { actor, issue, said, score, side, camp: null };
}

export function slowStances(source: ColumnSource, scope: Scope): SlowStance[] {
  const rows = best(slowInScope(source, scope).inside);
  const actors = [...source.actorKinds.keys()].sort();
  const issues = source.issues.map((issue) => issue.id).sort();
  return actors.flatMap((actor) =>
    issues.flatMap((issue) => {
      const said = rows.filter(
        (one) => one.issue === issue && slowHolders(one, scope, source).includes(actor),
      );
      return said.length === 0 ? [] : [slowStance(actor, issue, said, scope)];
    }),
  );
}

export function slowContradictory(said: StatementRow[]): 'no' | 'changed' | 'contradictory' {
  const up = said.filter((one) => one.value !== null && one.value > 0);
  const down = said.filter((one) => one.value !== null && one.value < 0);
  if (up.length === 0 || down.length === 0) return 'no';
  const before = (a: StatementRow[], b: StatementRow[]) => a.every((x) => b.every((y) => last(x) < first(y)));
  return before(up, down) || before(down, up) ? 'changed' : 'contradictory';
}

export interface SlowRelation {
  basis: string;
  through: string | null;
  from: string;
  to: string;
  count: number;
  opposed: number;
  aligned: number;
  shared: number;
  tie: string | null;
  behind: string[];
}

export function slowVerdict(source: ColumnSource, a: SlowStance, b: SlowStance): string {
  if (a.camp !== null) {
    if (a.camp === b.camp) return 'ALIGNED';
    const pairs = source.issues.find((issue) => issue.id === a.issue)!.incompatible;
    return pairs.some((pair) => pair.includes(a.camp!) && pair.includes(b.camp!)) ? 'OPPOSED' : 'DIFFERENT';
  }
  if (a.side === 'MIDDLE' || b.side === 'MIDDLE') return 'MIXED';
  return a.side === b.side ? 'ALIGNED' : 'OPPOSED';
}

export function slowRelations(
  source: ColumnSource,
  ties: readonly TieRow[],
  scope: Scope,
  sought: 'OPPOSED' | 'ALIGNED',
): SlowRelation[] {
  const stances = slowStances(source, scope);
  const { inside } = slowInScope(source, scope);
  const actors = [...source.actorKinds.keys()].sort();
  const mayAppear = (actor: string) =>
    (scope.kinds === null || scope.kinds.includes(source.actorKinds.get(actor)!)) &&
    !(scope.exclude.actors ?? []).includes(actor);
  const spoke = (issue: string, a: string, b: string) =>
    inside.some(
      (said) =>
        said.issue === issue &&
        ((said.speaker === a && said.principal === b) || (said.speaker === b && said.principal === a)),
    );
  const aboutOf = (issue: string) => source.issues.find((one) => one.id === issue)!.about;
  const side = sought === 'OPPOSED' ? 'AGAINST' : 'FOR';
  const declarations = (stance: SlowStance) =>
    slowCounted(stance.said).filter((one) =>
      sought === 'OPPOSED' ? one.value! <= -0.2 + 1e-9 : one.value! >= 0.2 - 1e-9,
    ).length;

  const compare = (mine: SlowStance[], b: string, leftOut: (issue: string) => boolean) => {
    const verdicts = mine.flatMap((stance) => {
      const theirs = stances.find((other) => other.actor === b && other.issue === stance.issue);
      return theirs === undefined || leftOut(stance.issue)
        ? []
        : [{ issue: stance.issue, verdict: slowVerdict(source, stance, theirs) }];
    });
    const declared = mine.filter(
      (stance) => aboutOf(stance.issue) === b && stance.side === side && !leftOut(stance.issue),
    );
    return {
      numbers: {
        opposed: verdicts.filter((one) => one.verdict === 'OPPOSED').length,
        aligned: verdicts.filter((one) => one.verdict === 'ALIGNED').length,
        shared: verdicts.length,
      },
      positional: verdicts.filter((one) => one.verdict === sought).map((one) => one.issue),
      declared: declared.map((stance) => stance.issue),
      declarations: declared.reduce((sum, stance) => sum + declarations(stance), 0),
    };
  };

  const all: SlowRelation[] = [];
  for (const from of actors.filter(mayAppear))
    for (const to of actors.filter(mayAppear)) {
      if (from === to) continue;
      const own = stances.filter((stance) => stance.actor === from);
      const pair = compare(own, to, (issue) => spoke(issue, from, to));
      const row = { from, to, ...pair.numbers, tie: null, through: null };
      if (pair.declarations > 0)
        all.push({ ...row, basis: 'DECLARED', count: pair.declarations, behind: pair.declared });
      if (from < to && pair.positional.length > 0)
        all.push({ ...row, basis: 'POSITIONAL', count: pair.positional.length, behind: pair.positional });
      for (const tie of ties) {
        if (tie.from !== from || tie.to === from || to === tie.to) continue;
        if (!['MEMBER_OF', 'LEADS', 'REPRESENTS', 'PART_OF'].includes(tie.type)) continue;
        if (ties.some((other) => other.type === tie.type && other.from === to && other.to === tie.to))
          continue;
        const lent = stances
          .filter((stance) => stance.actor === tie.to && !own.some((mine) => mine.issue === stance.issue))
          .flatMap((stance) => {
            const said = stance.said.filter((one) => undated(one) || mayHaveHeld(tie, one));
            return said.length === 0 ? [] : [slowStance(tie.to, stance.issue, said, scope)];
          });
        const inferred = compare(lent, to, (issue) => spoke(issue, tie.to, to) || spoke(issue, from, to));
        const line = { from, to, ...inferred.numbers, basis: 'AFFILIATION', tie: tie.id };
        if (inferred.declarations > 0)
          all.push({ ...line, through: 'DECLARED', count: inferred.declarations, behind: inferred.declared });
        if (inferred.positional.length > 0)
          all.push({
            ...line,
            through: 'POSITIONAL',
            count: inferred.positional.length,
            behind: inferred.positional,
          });
      }
    }
  return all;
}

function mayHaveHeld(tie: TieRow, said: StatementRow): boolean {
  const since = tie.since === null ? BEFORE_ALL : parsePartialDate(tie.since)!.earliest;
  const until = tie.until === null ? AFTER_ALL : parsePartialDate(tie.until)!.latest;
  return last(said) >= since && first(said) <= until;
}
