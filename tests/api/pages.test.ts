/** Pages through the API: to the end, under change, with cursors that are not theirs. */
import type { Api } from '../../src/api/create-api.ts';
import { onEachDatabase } from '../support/backends.ts';
import { ACTORS, apiOn, ask, failureOf, load, statement, world } from './world.ts';

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

onEachDatabase('pages through the API', (backend) => {
  let api: Api;

  beforeAll(async () => {
    const db = await backend.open();
    await load(db, world());
    api = apiOn(db).api;
  });

  test('lists can be paged to their end, and count all rows', async () => {
    for (const [field, total] of [
      ['actors', ACTORS],
      ['actors(orderBy: STATEMENT_COUNT)', ACTORS],
      ['statements', 104],
    ] as const) {
      const seen: string[] = [];
      let after: string | null = null;
      for (;;) {
        const open = field.endsWith(')') ? `${field.slice(0, -1)}, ` : `${field}(`;
        const query = `query Q($after: String) { list: ${open}first: 7, after: $after) {
          nodes { id } edges { cursor node { id } } pageInfo { hasNextPage endCursor } totalCount } }`;
        const { list }: { list: Page & { edges: { cursor: string; node: { id: string } }[] } } = await ask(
          api,
          query,
          { after },
        );
        expect(list.totalCount).toBe(total);
        expect(list.edges.map(({ node }) => node)).toEqual(list.nodes);
        expect(list.edges.at(-1)!.cursor).toBe(list.pageInfo.endCursor);
        seen.push(...list.nodes.map(({ id }) => id));
        if (!list.pageInfo.hasNextPage) break;
        after = list.pageInfo.endCursor;
      }
      expect(seen).toHaveLength(total);
      expect(new Set(seen).size).toBe(total);
    }
  });

  test('an empty page has no cursor, and asks for nothing more', async () => {
    const { topic } = await ask<{ topic: { issues: Page } }>(
      api,
      '{ topic(id: "topic:empty") { issues { nodes { id } pageInfo { hasNextPage endCursor } totalCount } } }',
    );
    expect(topic.issues).toEqual({
      nodes: [],
      pageInfo: { hasNextPage: false, endCursor: null },
      totalCount: 0,
    });
  });

  test('a cursor of another list, or of none, is refused', async () => {
    const { actors } = await ask<{ actors: Page }>(api, '{ actors(first: 1) { pageInfo { endCursor } } }');
    const cursors = [
      actors.pageInfo.endCursor!,
      'nonsense',
      '',
      Buffer.from('["statements:NEWEST",1,2]').toString('base64url'),
    ];
    for (const cursor of cursors) {
      const query = 'query Q($after: String) { statements(after: $after) { totalCount } }';
      expect((await failureOf(api, query, { after: cursor })).code).toBe('CURSOR_INVALID');
    }
    const other =
      'query Q($after: String) { actors(orderBy: STATEMENT_COUNT, after: $after) { totalCount } }';
    expect((await failureOf(api, other, { after: actors.pageInfo.endCursor })).code).toBe('CURSOR_INVALID');
  });

  test('stored lists go on after a change; computed ones say that they are stale', async () => {
    const db = await backend.open();
    await load(db, world());
    const changing = apiOn(db).api;
    const query = `query Q($stored: String, $computed: String) {
      statements(first: 5, after: $stored) { nodes { id } pageInfo { endCursor } }
      stances(issue: "issue:i0", first: 2, after: $computed) { nodes { actor { id } } pageInfo { endCursor } } }`;
    const first = await ask<Record<'statements' | 'stances', Page>>(changing, query);
    const after = { stored: first.statements.pageInfo.endCursor, computed: first.stances.pageInfo.endCursor };
    const second = await ask<Record<'statements' | 'stances', Page>>(changing, query, after);
    await load(db, {
      statements: [{ ...statement(0), id: 'statement:new', date: '2030', dateBasis: 'STATED' }],
    });
    const { data, errors } = await changing.execute({ query, variables: after });
    expect(errors).toMatchObject([{ path: ['stances'], extensions: { code: 'CURSOR_STALE' } }]);
    expect(data).toBeNull();
    const stored = await ask<{ statements: Page }>(
      changing,
      'query Q($stored: String) { statements(first: 5, after: $stored) { nodes { id } } }',
      { stored: after.stored },
    );
    expect(stored.statements.nodes).toEqual(second.statements.nodes);
  });
});
