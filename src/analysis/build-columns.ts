/** Columns of a few statements, as they are loaded for one answer. */
import { arrangeColumns } from './arrange-columns.ts';
import { ColumnDraft } from './column-draft.ts';
import type { ColumnSource, StatementColumns, StatementRow } from './statement-columns.ts';
import { mentionSurroundings } from './surroundings.ts';

/** Throws RangeError where two rows have one id, or an issue or an actor's kind is missing: the loader's fault. */
export function statementColumns(source: ColumnSource): StatementColumns {
  checkSource(source);
  const draft = new ColumnDraft();
  for (const row of source.rows) addRow(draft, row);
  mentionSurroundings(draft, source);
  return arrangeColumns(draft.draft(), source);
}

export function addRow(draft: ColumnDraft, row: StatementRow): void {
  const documents = row.documents.length === 0 ? [null] : row.documents;
  for (const document of documents) {
    const place = draft.add(row.id, row.speaker, draft.place({ ...row, document }));
    draft.put(place, 'principal', row.principal);
    draft.put(place, 'reporter', row.reporter);
  }
}

function checkSource({ rows, issues, actorKinds }: ColumnSource): void {
  const known = new Set(issues.map(({ id }) => id));
  const ids = new Set<string>();
  for (const { id, issue, speaker, principal } of rows) {
    if (ids.has(id)) throw new RangeError(`statement twice: ${id}`);
    ids.add(id);
    if (!known.has(issue)) throw new RangeError(`no facts about ${issue}`);
    for (const actor of [speaker, principal])
      if (actor !== null && !actorKinds.has(actor)) throw new RangeError(`no kind of ${actor}`);
  }
  for (const { about } of issues)
    if (about !== null && !actorKinds.has(about)) throw new RangeError(`no kind of ${about}`);
}
