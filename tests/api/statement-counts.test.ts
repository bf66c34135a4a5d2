/** A root field with its nested lists costs a fixed number of database statements, whatever the number of rows. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Api } from '../../src/api/create-api.ts';
import { bundleFiles, loadBundleFiles } from '../../src/app/load-bundle.ts';
import { packageFile } from '../../src/domain/package-root.ts';
import { onEachDatabase } from '../support/backends.ts';
import { apiOn, load, world } from './world.ts';

async function costOf(api: Api, query: string, variables: Record<string, unknown> = {}): Promise<number> {
  const context = api.createContext();
  const { errors } = await api.execute({ query, variables }, context);
  expect(errors).toBeUndefined();
  return context.reader.statements();
}

/** What each query may cost at most, and how it comes to that. */
const QUERIES: Readonly<Record<string, readonly [most: number, query: string]>> = {
  'actors with their names: the list': [1, 'actors(first: $n) { nodes { name names { text } kind } }'],
  'actors with all that is stored of them: the list, ties, statements, actors named there, issues, documents twice':
    [
      8,
      `actors(first: $n) { nodes { name names { text }
       ties(first: 5) { nodes { type from { name } to { name } citation { document { title } } } }
       statements(first: 5) { nodes { summary speaker { name } principal { name } reportedBy { name }
         position { label } issue { title positions { label } } citations { locator document { title publisher } } } } } }`,
    ],
  'numbers: the list, its count, four counts of the actors': [
    6,
    `actors(first: $n) { totalCount nodes { statementCount ties { totalCount }
       statements(scope: { from: "2025" }) { totalCount undatedLeftOut } } }`,
  ],
  'issues with topics, positions, statements: the list, topics, their issues, statements, actors': [
    6,
    `issues(first: $n) { nodes { title positions { label value } topics { title issues { nodes { title } } } about { name }
       statements(first: 3) { nodes { speaker { name } position { label } } } } }`,
  ],
  'documents with their statements: the list, statements, counts, actors': [
    4,
    'documents(first: $n) { nodes { title statementCount statements(first: 3) { nodes { speaker { name } } } } }',
  ],
  'names in a scope are looked up once for all rows': [
    4,
    `actors(first: $n) { nodes { statements(first: 2, scope: { issues: ["Issue A of the test", "Issue B of the test"],
       topics: ["All of them"], documents: ["Document 0"] }) { nodes { id } totalCount } } }`,
  ],
  'nodes of six types: one for each type': [
    6,
    'nodes(ids: ["actor:a01", "actor:a02", "topic:all", "topic:t1", "issue:i0", "issue:i1", "position:i0-0", "position:i1-0", "statement:s000", "statement:s001", "doc:d0", "doc:d1"]) { id }',
  ],
};

/** A query that is added here says what it may cost. */
const TOUR: Readonly<Record<string, number>> = {
  '1-who-opposes-whom.graphql': 6,
  '2-who-rejects-it-and-until-when.graphql': 5,
  '3-the-camps.graphql': 3,
  '4-two-states-side-by-side.graphql': 4,
  '5-one-actor.graphql': 8,
  '6-inferred-through-ties.graphql': 4,
  '7-search.graphql': 3,
  '8-the-network.graphql': 6,
};

onEachDatabase('cost of a request', (backend) => {
  test('stays within its bound for few rows and for many', async () => {
    const db = await backend.open();
    await load(db, world());
    const { api } = apiOn(db);
    for (const [what, [most, query]] of Object.entries(QUERIES)) {
      const request = query.includes('$n') ? `query Q($n: Int) { ${query} }` : `{ ${query} }`;
      const few = await costOf(api, request, { n: 4 });
      const many = await costOf(api, request, { n: 30 });
      expect({ what, few, many, most: Math.max(few, many) <= most }).toMatchObject({ what, most: true });
    }
  });

  test('the queries of the tour', async () => {
    const db = await backend.open();
    const files = await bundleFiles(packageFile('seed-data'));
    await loadBundleFiles(db, files, { author: 'the test', now: () => new Date('2026-04-01T00:00:00Z') });
    const { api } = apiOn(db);
    const tour = readdirSync(packageFile('schema', 'tour')).filter((name) => name.endsWith('.graphql'));
    const costs = new Map<string, number>();
    for (const file of tour) {
      const query = readFileSync(packageFile('schema', 'tour', file), 'utf8');
      costs.set(file, await costOf(api, query));
    }
    const over = [...costs].filter(([file, cost]) => cost > (TOUR[file] ?? 0));
    expect(Object.fromEntries(over)).toEqual({});
    expect([...costs.keys()].sort()).toEqual(Object.keys(TOUR));
  });
});
