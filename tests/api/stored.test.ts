/** Everything that is stored, asked for through the API, on both databases: one thing, lists, what hangs on them. */
import type { Api } from '../../src/api/create-api.ts';
import { onEachDatabase } from '../support/backends.ts';
import { apiOn, ask, load, statement, STATEMENTS, world } from './world.ts';

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

onEachDatabase('stored things through the API', (backend) => {
  let api: Api;

  beforeAll(async () => {
    const db = await backend.open();
    await load(db, world());
    api = apiOn(db).api;
  });

  test('one thing is found by id, by name in any script, by title, by label', async () => {
    const data = await ask(
      api,
      `{ id: actor(by: { id: "actor:a00" }) { id name }
         named: actor(by: { id: "الحكيم عمار" }) { id }
       }`,
    ).catch((error: Error) => error.message);
    expect(data).toContain('NOT_FOUND');
    expect(
      await ask(
        api,
        `{ id: actor(by: { id: "actor:a00" }) { id name arabic: name(lang: "ar") danish: name(lang: "da") }
           idAsName: actor(by: { id: "AMMAR AL-HAKIM" }) { id }
           arabic: actor(by: { name: "عمار حكيم" }) { id }
           accents: actor(by: { name: "emile zola" }) { id }
           wikidata: actor(by: { wikidata: "Q42" }) { id description externalIds }
           none: actor(by: { id: "actor:a00" }) { externalIds }
           topic(id: "the first") { id issues { nodes { id } totalCount } }
           issue(id: "issue A of the test") { id kind scale min max question about { id } topics { title } }
           about: issue(id: "issue:i5") { about { id name } scale min positions { value } }
           position(id: "Answer 1 to 1") { id value issue { id title } }
           document(id: "document 3") { id publisher publishedEarliest publishedBasis statementCount } }`,
      ),
    ).toEqual({
      id: { id: 'actor:a00', name: 'Ammar al-Hakim', arabic: 'عمار الحكيم', danish: 'Ammar al-Hakim' },
      idAsName: { id: 'actor:a00' },
      arabic: { id: 'actor:a00' },
      accents: { id: 'actor:a01' },
      wikidata: {
        id: 'actor:a03',
        description: 'The fourth of them.',
        externalIds: ['isni:0000', 'viaf:113230702'],
      },
      none: { externalIds: [] },
      topic: { id: 'topic:t1', issues: { nodes: [{ id: 'issue:i0' }], totalCount: 1 } },
      issue: {
        id: 'issue:i0',
        kind: 'PROPOSAL',
        scale: 'BINARY',
        min: -1,
        max: 1,
        question: null,
        about: null,
        topics: [{ title: 'All of them' }, { title: 'The first' }],
      },
      about: {
        about: { id: 'actor:a00', name: 'Ammar al-Hakim' },
        scale: 'NOMINAL',
        min: null,
        positions: [{ value: null }, { value: null }, { value: null }],
      },
      position: { id: 'position:i1-1', value: 2.5, issue: { id: 'issue:i1', title: 'Issue B of the test' } },
      document: {
        id: 'doc:d3',
        publisher: null,
        publishedEarliest: '2026-01-04',
        publishedBasis: 'STATED',
        statementCount: 31,
      },
    });
  });

  test('node and nodes answer null for what is not there, and keep the order', async () => {
    expect(
      await ask(
        api,
        `{ gone: node(id: "actor:nobody") { id } name: node(id: "Ammar al-Hakim") { id } tie: node(id: "tie:t01") { id }
           nodes(ids: ["statement:s001", "x", "topic:t1", "position:i0-0", "doc:d0", "issue:i0", "actor:a00", "topic:t1"]) {
             __typename id } }`,
      ),
    ).toEqual({
      gone: null,
      name: null,
      tie: null,
      nodes: [
        { __typename: 'Statement', id: 'statement:s001' },
        null,
        { __typename: 'Topic', id: 'topic:t1' },
        { __typename: 'Position', id: 'position:i0-0' },
        { __typename: 'Document', id: 'doc:d0' },
        { __typename: 'Issue', id: 'issue:i0' },
        { __typename: 'Actor', id: 'actor:a00' },
        { __typename: 'Topic', id: 'topic:t1' },
      ],
    });
  });

  test('a statement with all that it names; without a summary it gets one from its speaker and position', async () => {
    expect(
      await ask(
        api,
        `{ statement(id: "statement:s009") { speaker { id } principal { id } reportedBy { id } position { label } issue { id }
             date dateEarliest dateLatest dateBasis dateNote mode quote summary condition confidence rank recordedAt
             retractedAt citations { locator document { id title } } }
           bare: statement(id: "statement:s030") { summary } }`,
      ),
    ).toEqual({
      statement: {
        speaker: { id: 'actor:a03' },
        principal: { id: 'actor:a06' },
        reportedBy: { id: 'actor:a14' },
        position: { label: 'answer 1 to 3' },
        issue: { id: 'issue:i3' },
        date: '2023',
        dateEarliest: '2023-01-01',
        dateLatest: '2023-12-31',
        dateBasis: 'STATED',
        dateNote: null,
        mode: 'WORDS',
        quote: null,
        summary: 'What was said in statement 9',
        condition: 'if the others do',
        confidence: null,
        rank: 'NORMAL',
        recordedAt: '2026-02-01T10:00:00.000Z',
        retractedAt: null,
        citations: [{ locator: 'paragraph 9', document: { id: 'doc:d1', title: 'Document 1' } }],
      },
      bare: { summary: 'Ammar al-Hakim: answer 2 to 0'.replace('answer 2', 'answer 1') },
    });
  });

  test('deprecated and retracted statements come only when they are asked for', async () => {
    const all = Array.from({ length: STATEMENTS }, (_, n) => statement(n));
    const deprecated = all.filter((one) => one.rank === 'DEPRECATED');
    const retracted = all.filter((one) => 'retractedAt' in one);
    const both = deprecated.filter((one) => 'retractedAt' in one);
    const counts = await ask<Record<string, { totalCount: number }>>(
      api,
      `{ counted: statements { totalCount }
         all: statements(filter: { ranks: [PREFERRED, NORMAL, DEPRECATED], includeRetracted: true }) { totalCount }
         deprecated: statements(filter: { ranks: [DEPRECATED] }) { totalCount }
         retracted: statements(filter: { includeRetracted: true }) { totalCount }
         ofPosition: statements(filter: { positions: ["answer 0 to 2"], conditional: false }) { totalCount } }`,
    );
    const found = Object.fromEntries(
      Object.entries(counts).map(([name, { totalCount }]) => [name, totalCount]),
    );
    expect(found).toEqual({
      counted: STATEMENTS - deprecated.length - retracted.length + both.length,
      all: STATEMENTS,
      deprecated: deprecated.length - both.length,
      retracted: STATEMENTS - deprecated.length,
      ofPosition: all.filter(
        (one) =>
          one.position === 'position:i2-0' &&
          !('condition' in one) &&
          one.rank !== 'DEPRECATED' &&
          !('retractedAt' in one),
      ).length,
    });
    expect(both.length).toBeLessThan(retracted.length);
  });

  test('statements of an actor, an issue and a document, in a scope; what has no date is counted apart', async () => {
    const all = Array.from({ length: STATEMENTS }, (_, n) => statement(n));
    const counted = all.filter((one) => one.rank !== 'DEPRECATED' && !('retractedAt' in one));
    const data = await ask<
      Record<string, { statementCount?: number; statements: Page & { undatedLeftOut: number } }>
    >(
      api,
      `{ actor(by: { id: "actor:a07" }) { statementCount statements { totalCount undatedLeftOut nodes { id } } }
         issue(id: "issue:i1") { statementCount statements(scope: { from: "2025" }, first: 2, orderBy: OLDEST) {
           totalCount undatedLeftOut nodes { id } } }
         document(id: "doc:d1") { statementCount statements(scope: { exclude: { issues: ["issue:i1"] } }) { totalCount } } }`,
    );
    const ofActor = counted.filter(
      (one) => one.speaker === 'actor:a07' || ('principal' in one && one.principal === 'actor:a07'),
    );
    expect(data['actor']!.statementCount).toBe(ofActor.length);
    expect(data['actor']!.statements).toMatchObject({ totalCount: ofActor.length, undatedLeftOut: 0 });
    expect(data['actor']!.statements.nodes.map(({ id }) => id).sort()).toEqual(ofActor.map(({ id }) => id));
    const onIssue = counted.filter((one) => one.position.startsWith('position:i1-'));
    expect(data['issue']!.statementCount).toBe(onIssue.length);
    expect(data['issue']!.statements.undatedLeftOut).toBe(
      onIssue.filter((one) => one.dateBasis === 'UNKNOWN').length,
    );
    expect(data['issue']!.statements.nodes).toHaveLength(2);
    const citing = counted.filter((one) => one.citations.some(({ document }) => document === 'doc:d1'));
    expect(data['document']!.statementCount).toBe(citing.length);
    expect(data['document']!.statements.totalCount).toBe(
      citing.filter((one) => !one.position.startsWith('position:i1-')).length,
    );
  });

  test('a null argument means what leaving it out means', async () => {
    const query = `query Q($first: Int, $order: ActorOrder, $scope: Scope, $direction: Direction) {
      actors(first: $first, orderBy: $order, filter: null, after: null) { nodes { id ties(direction: $direction, types: null) { totalCount } } }
      statements(scope: $scope, filter: null, orderBy: null) { totalCount undatedLeftOut } }`;
    const nulls = await ask(api, query, { first: null, order: null, scope: null, direction: null });
    expect(nulls).toEqual(await ask(api, query));
    expect((nulls as { actors: Page }).actors.nodes).toHaveLength(20);
    const inside = {
      attribution: null,
      conditions: null,
      reading: null,
      level: null,
      from: null,
      kinds: null,
      exclude: null,
    };
    expect(await ask(api, query, { scope: inside })).toEqual(await ask(api, query));
  });

  test('how much there is, and where', async () => {
    const { stats } = await ask<{ stats: object }>(
      api,
      '{ stats { actors issues statements documents revision database firstDate lastDate } }',
    );
    expect(stats).toMatchObject({
      actors: 30,
      issues: 6,
      statements: 104,
      documents: 4,
      firstDate: '2023-01-01',
    });
    expect(stats).toMatchObject({
      database: expect.stringMatching(backend.kind === 'neo4j' ? /^Neo4j 5/ : /^Grafeo/),
    });
  });
});
