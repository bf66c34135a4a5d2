/** Rows of the database as what the analysis is given, and as the words that answers are made of. */
import { normalisedValue } from '../../analysis/normalised-value.ts';
import { sideNumber } from '../../analysis/side.ts';
import type { IssueFacts, StatementRow } from '../../analysis/statement-columns.ts';
import type { ActorKind } from '../../domain/model.ts';
import { type Recording, recordingOf } from '../../domain/moment.ts';
import type { IssueFactRow } from '../../graph/queries/stance-columns.ts';
import type { InferringTieRow, IssueRows, StanceRow } from '../../graph/queries/stance-rows.ts';
import type { IssueWords } from './statement-source.ts';

export function statementsOf(issue: IssueRows): StatementRow[] {
  const values = valuesOf(issue);
  return issue.statements.map((said) => ({
    id: said.id,
    speaker: said.speaker,
    principal: said.principal,
    reporter: said.reporter,
    issue: issue.id,
    position: said.position,
    value: values.get(said.position) ?? null,
    date: said.date,
    earliest: said.dateEarliest,
    latest: said.dateLatest,
    mode: said.mode,
    rank: said.rank,
    confidence: said.confidence,
    condition: said.condition,
    documents: said.documents,
    recordings: recordingsOf(said),
  }));
}

export function recordingsOf({ record }: Pick<StanceRow, 'record'>): Recording[] {
  if (record === null) return [];
  const before = (record.recordedBefore ?? []).map(recordingOf);
  return [...before, { from: record.recordedAt, until: record.retractedAt }];
}

/** By position, on -1..1. */
function valuesOf({
  positions,
  min,
  max,
}: Pick<IssueFactRow, 'positions' | 'min' | 'max'>): Map<string, number | null> {
  return new Map(positions.map(({ id, value }) => [id, normalisedValue(value, min, max)]));
}

export function factsOf(issue: IssueFactRow): IssueFacts {
  const { id, scale, min, max, topics, positions, incompatible } = issue;
  return { id, scale, min, max, topics, positions, incompatible, about: issue.about?.id ?? null };
}

export function kindsOf(
  issues: readonly IssueRows[],
  ties: readonly InferringTieRow[],
): Map<string, ActorKind> {
  const kinds = new Map<string, ActorKind>();
  for (const { about, statements } of issues) {
    if (about !== null) kinds.set(about.id, about.kind);
    for (const said of statements) {
      kinds.set(said.speaker, said.speakerKind);
      if (said.principal !== null && said.principalKind !== null)
        kinds.set(said.principal, said.principalKind);
    }
  }
  for (const { tie, fromKind, toKind } of ties) kinds.set(tie.from, fromKind).set(tie.to, toKind);
  return kinds;
}

export function wordsOf(issue: IssueFactRow): IssueWords {
  const positions = issue.positions.map((position) => ({ ...position, issue: issue.id }));
  return {
    title: issue.title,
    positions: positions.sort((a, b) => (a.value ?? 0) - (b.value ?? 0) || (a.id < b.id ? -1 : 1)),
    sides: new Map(
      [...valuesOf(issue)].flatMap(([id, value]) => (value === null ? [] : [[id, sideNumber(value)]])),
    ),
  };
}
