/** Networks of coded files that have more to them than the reference program's sample; every number is worked out by hand. */
import type { Api } from '../../src/api/create-api.ts';
import { onEachDatabase } from '../support/backends.ts';
import { apiOf, importCodedText, namedNetwork, networkRefusal } from './coded-graph.ts';

const [BOAT, NATION, CEM, MINISTRY] = ['Żółta Łódź', 'حزب الأمة', 'Cem', '環境省 🌱'] as const;

/** Four years, names in four scripts; who has no organization, who has no person; rows without a concept or a value. */
const TRAMS = `id,document_id,document_title,date,person,organization,concept,agreement
1,1,"Paper, 2019",2019-12-30,Ana,${BOAT},"Trams, now",1
2,1,"Paper, 2019",2019-12-30,Ana,${BOAT},"Trams, now",1
3,2,Paper 2020,2020-01-02,Ana,${BOAT},"Trams, now",1
4,2,Paper 2020,2020-01-02,Bo,${NATION},"Trams, now",0
5,3,Paper 2021,2021-06-15,${CEM},,"Trams, now",1
6,3,Paper 2021,2021-06-15,,${MINISTRY},"Trams, now",0
7,3,Paper 2021,2021-06-15,Bo,${NATION},"Old ""Bridge""",1
8,3,Paper 2021,2021-06-15,Ana,${BOAT},"Old ""Bridge""",1
9,3,Paper 2021,2021-06-16,Ana,${BOAT},,1
10,3,Paper 2021,2021-06-16,Ana,${BOAT},"Trams, now",
11,4,Paper 2022,2022-12-31,Bo,${NATION},"Trams, now",1
`;

const SCALE = `id,document_id,document_title,date,person,organization,concept,agreement
1,1,Minutes,2024-05-01,,Ada,Tax,-4
2,1,Minutes,2024-05-01,,Ada,Tax,-4
3,1,Minutes,2024-05-01,,Ben,Tax,2
4,1,Minutes,2024-05-01,,Ben,Tax,2
5,1,Minutes,2024-05-01,,Ben,Tax,2
`;

const COLOURS = `id,document_id,document_title,date,person,organization,concept,colour
1,1,Minutes,2024-05-01,,Ada,Door,red
2,1,Minutes,2024-05-01,,Ada,Door,red
3,1,Minutes,2024-05-01,,Ada,Door,blue
4,1,Minutes,2024-05-01,,Ben,Door,red
5,1,Minutes,2024-05-01,,Cleo,Door,green
6,1,Minutes,2024-05-01,,Cleo,Roof,red
7,1,Minutes,2024-05-01,,Ben,Roof,
`;

onEachDatabase('years, scripts and gaps', (backend) => {
  let api: Api;
  beforeAll(async () => {
    const db = await backend.open();
    const report = await importCodedText(db, TRAMS);
    expect(report.counts.statements).toMatchObject({ created: 9 });
    expect(report.faults.map(({ line }) => line)).toEqual([10, 11]);
    api = apiOf(db);
  });

  /** Congruence and conflict of each pair that has either. */
  async function pairs(input: object): Promise<Record<string, string>> {
    const agree = await namedNetwork(api, { ...input, aggregation: 'CONGRUENCE' });
    const differ = await namedNetwork(api, { ...input, aggregation: 'CONFLICT' });
    const found: Record<string, string> = {};
    for (const [at, row] of agree.rows.entries())
      for (const column of agree.rows.slice(at + 1)) {
        const both = `${agree.weight(row, column)} ${differ.weight(row, column)}`;
        if (both !== '0 0') found[`${row} | ${column}`] = both;
      }
    return found;
  }
  const pair = (a: string, b: string): string => [a, b].sort().join(' | ');

  test('every statement counts', async () => {
    expect(await pairs({ duplicates: 'INCLUDE' })).toEqual({
      [pair(BOAT, NATION)]: '4 3',
      [pair(BOAT, CEM)]: '3 0',
      [pair(BOAT, MINISTRY)]: '0 3',
      [pair(NATION, CEM)]: '1 1',
      [pair(NATION, MINISTRY)]: '1 1',
      [pair(CEM, MINISTRY)]: '0 1',
    });
  });

  test.each([
    ['DOCUMENT', '3 2'],
    ['DAY', '3 2'],
    // 30 December 2019 and 2 January 2020 are in one week.
    ['WEEK', '2 1'],
    ['MONTH', '3 2'],
    ['YEAR', '3 2'],
    ['ACROSS_RANGE', '2 1'],
  ])('repetitions by %s', async (duplicates, expected) => {
    expect((await pairs({ duplicates }))[pair(BOAT, NATION)]).toBe(expected);
  });

  test.each<readonly [string, object, Record<string, string>]>([
    ['a range of years', { from: '2020', to: '2021' }, { [pair(BOAT, NATION)]: '1 1' }],
    ['a day', { from: '2021-06-15', to: '2021-06-15' }, { [pair(BOAT, NATION)]: '1 0' }],
    ['without an issue', { exclude: { issues: ['Old "Bridge"'] } }, { [pair(BOAT, NATION)]: '3 3' }],
    ['without a document', { exclude: { documents: ['Paper, 2019'] } }, { [pair(BOAT, NATION)]: '2 1' }],
    ['two actors', { actors: [BOAT, NATION] }, { [pair(BOAT, NATION)]: '4 3' }],
    ['one issue', { issues: ['Old "Bridge"'] }, { [pair(BOAT, NATION)]: '1 0' }],
  ])('in scope: %s', async (_, scope, expected) => {
    expect(await pairs({ duplicates: 'INCLUDE', scope })).toMatchObject(expected);
  });

  test('an excluded actor is nowhere', async () => {
    const { rows } = await namedNetwork(api, { scope: { exclude: { actors: [MINISTRY, CEM] } } });
    expect(rows).toEqual([BOAT, NATION].sort());
  });

  test('who spoke, where there is no person the organization', async () => {
    const { rows } = await namedNetwork(api, { rows: 'SPEAKER', duplicates: 'INCLUDE' });
    expect(rows).toEqual(['Ana', 'Bo', CEM, MINISTRY].sort());
  });

  test('isolates are those who only spoke of something else', async () => {
    const scope = { issues: ['Old "Bridge"'] };
    expect((await namedNetwork(api, { scope })).rows).toEqual([BOAT, NATION].sort());
    expect((await namedNetwork(api, { scope, isolates: true })).rows).toEqual(
      [BOAT, NATION, CEM, MINISTRY].sort(),
    );
  });

  test('year by year', async () => {
    const { data, errors } = await api.execute({
      query: `{ network(input: { duplicates: INCLUDE, aggregation: SUBTRACT, scope: { from: "2019", to: "2022" }, window: { size: 1, unit: YEAR } }) {
        windows { from to network { statementCount edges { weight } } } } }`,
    });
    expect(errors).toBeUndefined();
    const { windows } = (
      data as {
        network: {
          windows: { from: string; to: string; network: { statementCount: number; edges: object[] } }[];
        };
      }
    ).network;
    expect(
      windows.map(
        ({ from, to, network }) => `${from} ${to} ${network.statementCount} ${network.edges.length}`,
      ),
    ).toEqual([
      '2019-01-01 2019-12-31 2 0',
      '2020-01-01 2020-12-31 2 1',
      '2021-01-01 2021-12-31 4 2',
      '2022-01-01 2022-12-31 1 0',
    ]);
  });
});

onEachDatabase('a scale from -5 to 5', (backend) => {
  let api: Api;
  beforeAll(async () => {
    const db = await backend.open();
    await importCodedText(db, SCALE, { scale: ['-5..5'] });
    api = apiOf(db);
  });

  const between = async (input: object): Promise<number> =>
    (await namedNetwork(api, { duplicates: 'INCLUDE', ...input })).weight('Ada', 'Ben');

  test.each([
    ['IGNORE', 'NONE', 6],
    ['CONGRUENCE', 'NONE', 2.4],
    ['CONFLICT', 'NONE', 3.6],
    ['SUBTRACT', 'NONE', -1.2],
    ['CONGRUENCE', 'AVERAGE', 2.4 / 2.5],
    ['CONGRUENCE', 'DNA_COSINE', 0.4],
    ['CONGRUENCE', 'COSINE', 0.4],
    ['SUBTRACT', 'SHARED', -0.2],
    // No level is shared: the two have 2 and 3 statements.
    ['CONGRUENCE', 'JACCARD', 2.4 / 5],
  ])('%s, %s', async (aggregation, normalisation, expected) => {
    expect(await between({ aggregation, normalisation })).toBeCloseTo(expected, 12);
  });

  test('repetitions in one document count once', async () => {
    expect(await between({ aggregation: 'CONGRUENCE', duplicates: 'DOCUMENT' })).toBeCloseTo(0.4, 12);
  });

  test.each([
    // Eleven levels: the second from below, and the eighth.
    ['COMBINE', 512, 8],
    ['SUBTRACT', -1.6, 1.2],
    ['IGNORE', 2, 3],
  ])('two-mode, %s', async (aggregation, ada, ben) => {
    const network = await namedNetwork(api, { type: 'TWO_MODE', aggregation, duplicates: 'INCLUDE' });
    expect(network.weight('Ada', 'Tax')).toBeCloseTo(ada, 12);
    expect(network.weight('Ben', 'Tax')).toBeCloseTo(ben, 12);
  });
});

onEachDatabase('positions without an order', (backend) => {
  let api: Api;
  beforeAll(async () => {
    const db = await backend.open();
    const report = await importCodedText(db, COLOURS, { nominal: ['true'], qualifier: ['colour'] });
    expect(report.counts.statements).toMatchObject({ created: 6 });
    expect(report.faults.map(({ line }) => line)).toEqual([8]);
    api = apiOf(db);
  });

  test.each([
    ['CONGRUENCE', 2, 0, 0],
    ['CONFLICT', 1, 3, 1],
    ['SUBTRACT', 1, -3, -1],
    ['IGNORE', 3, 3, 1],
  ])('%s: equal or not', async (aggregation, adaBen, adaCleo, benCleo) => {
    const network = await namedNetwork(api, { aggregation, duplicates: 'INCLUDE' });
    expect(network.weight('Ada', 'Ben')).toBe(adaBen);
    expect(network.weight('Ada', 'Cleo')).toBe(adaCleo);
    expect(network.weight('Ben', 'Cleo')).toBe(benCleo);
  });

  test('one number for the colours that somebody named; no sum of them', async () => {
    const network = await namedNetwork(api, { type: 'TWO_MODE', aggregation: 'COMBINE' });
    const codes = ['Ada', 'Ben', 'Cleo'].map((who) => network.weight(who, 'Door'));
    // Three labels, each its own power of two.
    const { data } = await api.execute({ query: '{ issue(id: "Door") { positions { id label } } }' });
    const { positions } = (data as { issue: { positions: { id: string; label: string }[] } }).issue;
    const ids = positions.map(({ id }) => id).sort();
    const codeOf = (label: string): number =>
      2 ** (ids.length - 1 - ids.indexOf(positions.find((one) => one.label === label)!.id));
    expect(codes).toEqual([codeOf('red') + codeOf('blue'), codeOf('red'), codeOf('green')]);
    expect(await networkRefusal(api, { type: 'TWO_MODE', aggregation: 'SUBTRACT' })).toMatch(/^BAD_INPUT: /);
  });
});
