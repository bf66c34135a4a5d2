/** What columns say of each statement, in words: equal where two of them mean the same, whatever their places are. */
import { listAt } from '../../src/analysis/intern.ts';
import type { StatementColumns } from '../../src/analysis/statement-columns.ts';
import { idAt } from '../../src/analysis/statement-ids.ts';
import { ACTOR_KINDS, SCALES } from '../../src/domain/model.ts';

export function rowsOf(columns: StatementColumns): object[] {
  const { actors, issues, positions, documents, publishers, topics, conditions, dates } = columns;
  const { whens, histories, confidences } = columns;
  const text = (table: { readonly texts: readonly string[] }, place: number) => table.texts[place] ?? null;
  const kind = (actor: number) => (actor < 0 ? null : (ACTOR_KINDS[columns.actorKind[actor]!] ?? null));
  return Array.from({ length: columns.size }, (_, row) => {
    const [when, history, issue] = [columns.when[row]!, columns.history[row]!, columns.issue[row]!];
    const [start, end] = [histories.start[history]!, histories.start[history + 1]!];
    return {
      id: idAt(columns.ids, row),
      speaker: text(actors, columns.speaker[row]!),
      principal: text(actors, columns.principal[row]!),
      kinds: [kind(columns.speaker[row]!), kind(columns.principal[row]!)],
      reporter: text(actors, columns.reporter[row]!),
      position: text(positions, columns.position[row]!),
      value: columns.positionValue[columns.position[row]!],
      issue: {
        id: text(issues, issue),
        scale: SCALES[columns.scale[issue]!],
        ends: [columns.scaleMin[issue], columns.scaleMax[issue]],
        about: text(actors, columns.about[issue]!),
        topics: [...listAt(columns.issueTopics, issue)].map((topic) => text(topics, topic)).sort(),
        positions: [...listAt(columns.issuePositions, issue)].map((each) => text(positions, each)),
      },
      when: [text(dates, whens.date[when]!), whens.earliest[when], whens.latest[when]],
      marks: [columns.deed[row], columns.preferred[row]],
      confidence: confidences[columns.confidence[row]!] ?? null,
      condition: text(conditions, columns.condition[row]!),
      recordings: [histories.from.slice(start, end), histories.until.slice(start, end)],
      documents: [...listAt(columns.cited, row)].map((document) => [
        text(documents, document),
        text(publishers, columns.publisherOf[document]!),
        columns.publishedOf[document],
      ]),
    };
  });
}
