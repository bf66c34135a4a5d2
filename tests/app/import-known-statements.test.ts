/** Which of its statements the graph has: an import does not ask for those of every batch, and still finds each. */
import { observed } from '../../src/graph/observed.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';
import { onEachDatabase } from '../support/backends.ts';
import { counted, importLines, START, statements } from './import-lines.ts';
import type { Line } from './import-lines.ts';

/** With a date each, so that batches can be prepared before they are written. */
const dated = (lines: readonly Line[]): Line[] =>
  lines.map(({ statement }) => ({
    statement: {
      ...(statement as object),
      date: '2020-01-02',
      dateEarliest: '2020-01-02',
      dateLatest: '2020-01-02',
      dateBasis: 'STATED',
    },
  }));
const IRAN: Line = { mention: 'iran', name: 'Iran' };
const BEGINNING = [...START, IRAN];
/** Three batches. */
const ROWS = statements(11_000, 'iran');

onEachDatabase('an import of statements', (backend) => {
  let db: GraphDatabase;
  let asked: number;
  beforeEach(async () => {
    asked = 0;
    db = observed(await backend.open(), ({ cypher }) => {
      if (cypher.includes('collect(s.id)')) asked += 1;
    });
  });
  afterEach(() => db.close());

  test.each([
    ['dated by their document', ROWS],
    ['with dates of their own', dated(ROWS)],
  ])('asks for those of the first batch only where all are new (%s)', async (_, rows) => {
    const report = await importLines(db, [...BEGINNING, ...rows]);
    expect(counted(report)).toMatchObject({ statements: '11000/0/0' });
    expect(asked).toBe(1);
    const again = await importLines(db, [...BEGINNING, ...rows]);
    expect(counted(again)).toMatchObject({ statements: '0/0/11000' });
    expect(again.changed).toBe(false);
    expect(asked).toBe(1 + 3);
  });

  test.each([
    ['the second batch, dated by their document', ROWS, 7_000, 2],
    ['the third batch, with dates of their own', dated(ROWS), 10_500, 1],
  ])('finds those that only %s has', async (_, rows, place, askedAgain) => {
    const [same, ...others] = rows.slice(place, place + 3).map(({ statement }) => statement as object);
    await importLines(db, [
      ...BEGINNING,
      { statement: same },
      ...others.map((statement) => ({ statement: { ...statement, position: 'position:against' } })),
    ]);
    asked = 0;
    const report = await importLines(db, [...BEGINNING, ...rows]);
    expect(counted(report)).toMatchObject({ statements: '10997/2/1', documents: '0/0/1' });
    // That batch was refused, and from then on the graph was asked.
    expect(asked).toBe(1 + askedAgain);
    const [found] = await db.readOne<{ all: number; unlike: number; cited: number }>(
      `MATCH (p:Position)<-[:EXPRESSES]-(s:Statement)-[:CITED_IN]->(d:Document)
       RETURN count(DISTINCT s.id) AS all, sum(CASE p.id WHEN 'position:for' THEN 0 ELSE 1 END) AS unlike, count(d) AS cited`,
    );
    expect(found).toEqual({ all: 11_000, unlike: 0, cited: 11_000 });
  });
});
