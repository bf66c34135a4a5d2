/** The rows of the tables: things beside what they name, which is read once for many. */
import type { GraphReader } from '../../graph/port.ts';
import { actorsByIds, documentsByIds, positionsByIds, topicsByIds } from '../../graph/queries/entities.ts';
import type { CsvTable, StatementRow, TableRows } from '../../interchange/writers/csv-tables.ts';
import type { StoredStatement } from '../../interchange/writers/raw-things.ts';
import type { Extent } from './extent.ts';
import { Known } from './known.ts';
import { READ_THINGS, wholeIssues } from './read-things.ts';

type Batches<T> = AsyncGenerator<readonly T[]>;

/** How the rows of each table are read. */
export const READ_ROWS: {
  readonly [Table in CsvTable]: (tx: GraphReader, extent: Extent) => Batches<TableRows[Table]>;
} = {
  async *statements(tx, extent) {
    const join = statementJoin(tx);
    for await (const statements of READ_THINGS.statements(tx, extent)) yield join(statements);
  },
  actors: READ_THINGS.actors,
  async *names(tx, extent) {
    for await (const actors of READ_THINGS.actors(tx, extent)) {
      yield actors.flatMap((actor) => actor.names.map((name) => ({ ...name, actor })));
    }
  },
  topics: READ_THINGS.topics,
  issues: READ_THINGS.issues,
  async *positions(tx, extent) {
    for await (const issues of READ_THINGS.issues(tx, extent)) {
      yield issues.flatMap((of) => of.positions.map((position) => ({ ...position, of })));
    }
  },
  documents: READ_THINGS.documents,
  async *ties(tx, extent) {
    const actors = new Known((ids) => actorsByIds(tx, ids));
    for await (const ties of READ_THINGS.ties(tx, extent)) {
      await actors.load(ties.flatMap(({ from, to }) => [from, to]));
      yield ties.map((tie) => ({ tie, from: actors.get(tie.from), to: actors.get(tie.to) }));
    }
  },
};

function statementJoin(tx: GraphReader): (statements: readonly StoredStatement[]) => Promise<StatementRow[]> {
  const actors = new Known((ids) => actorsByIds(tx, ids));
  const documents = new Known((ids) => documentsByIds(tx, ids));
  const positions = new Known((ids) => positionsByIds(tx, ids));
  const issues = new Known((ids) => wholeIssues(tx, ids));
  const topics = new Known((ids) => topicsByIds(tx, ids));
  return async (statements) => {
    await actors.load(
      statements.flatMap(({ speaker, principal, reportedBy }) => some([speaker, principal, reportedBy])),
    );
    await documents.load(statements.flatMap(({ citations }) => citations.map(({ document }) => document)));
    await positions.load(statements.map(({ position }) => position));
    const asked = new Set(statements.map(({ position }) => positions.get(position).issue));
    await issues.load(asked);
    await topics.load([...asked].flatMap((id) => issues.get(id).topics));
    return statements.map((statement) => {
      const position = positions.get(statement.position);
      const issue = issues.get(position.issue);
      return {
        statement,
        speaker: actors.get(statement.speaker),
        principal: statement.principal === null ? null : actors.get(statement.principal),
        reporter: statement.reportedBy === null ? null : actors.get(statement.reportedBy),
        issue,
        position,
        topics: issue.topics.map((id) => topics.get(id).title),
        documents: statement.citations.map(({ document }) => documents.get(document)),
      };
    });
  };
}

function some(ids: readonly (string | null)[]): string[] {
  return ids.filter((id) => id !== null);
}
