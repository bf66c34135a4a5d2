/** What an upsert replaces, what it leaves, and what it refuses. */
import { isStanceGraphError } from '../../src/domain/errors.ts';
import type { Fault } from '../../src/app/load-bundle.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';
import { onEachDatabase } from '../support/backends.ts';
import { dump } from './graph-dump.ts';
import { differences, load, NOON, smallBundle } from './small-bundle.ts';
import type { Things } from './small-bundle.ts';

/** `path | message -> suggestion` of each fault that loading is refused for. */
async function faultsOf(loading: Promise<unknown>): Promise<string[]> {
  const error: unknown = await loading.then(
    () => null,
    (failure: unknown) => failure,
  );
  if (!isStanceGraphError(error) || error.code !== 'BUNDLE_INVALID') throw error;
  return (error.details['faults'] as Fault[]).map(({ file, line, column, path, message, suggestion }) => {
    expect(file).toBe('x.json');
    expect(line).toBeGreaterThan(1);
    expect(column).toBeGreaterThan(1);
    return `${path} | ${message}${suggestion === null ? '' : ` -> ${suggestion}`}`;
  });
}

onEachDatabase('upserts', (backend) => {
  let db: GraphDatabase;
  beforeEach(async () => {
    db = await backend.open();
  });
  afterEach(() => db.close());

  const relationshipsOf = async (id: string): Promise<string[]> =>
    (await dump(db)).relationships.filter((text) => text.includes(id));
  const nodeOf = async (id: string): Promise<string> =>
    (await dump(db)).nodes.find((text) => text.includes(`"id":"${id}"`))!;

  test('names are replaced as a list: new ones come, others go, the order holds', async () => {
    await load(db, smallBundle());
    const { actors } = smallBundle();
    actors[0]!['names'] = [
      { text: 'عمار الحكيم', lang: 'ar', kind: 'CANONICAL' },
      { text: 'Ammar Al-Hakim', lang: 'en', kind: 'CANONICAL' },
      { text: 'Sayyid Ammar', kind: 'ALIAS' },
    ];
    const report = await load(db, { actors });
    expect(differences(report)).toEqual({ actors: '0/1/0', names: '2/1/1' });
    expect(report.changedIds).toEqual(['actor:hakim']);
    expect(await relationshipsOf('actor:hakim -KNOWN_AS')).toEqual([
      'actor:hakim -KNOWN_AS-> actor:hakim|ar|CANONICAL|عمار الحكيم {"order":0}',
      'actor:hakim -KNOWN_AS-> actor:hakim|en|CANONICAL|Ammar Al-Hakim {"order":1}',
      'actor:hakim -KNOWN_AS-> actor:hakim||ALIAS|Sayyid Ammar {"order":2}',
    ]);
    expect((await dump(db)).nodes.filter((text) => text.startsWith('Name'))).toHaveLength(5);
  });

  test('only the order of names changed: the actor counts as changed', async () => {
    await load(db, smallBundle());
    const { actors } = smallBundle();
    (actors[0]!['names'] as unknown[]).reverse();
    expect(differences(await load(db, { actors }))).toEqual({ actors: '0/1/0', names: '0/2/0' });
  });

  test('what other registers call an actor is kept in order; without any, nothing is', async () => {
    const { actors } = smallBundle();
    actors[0]!['externalIds'] = ['viaf:2', 'isni:0000 0001'];
    await load(db, { actors });
    expect(await nodeOf('actor:hakim')).toContain('"externalIds":["isni:0000 0001","viaf:2"]');
    expect(await nodeOf('actor:state')).not.toContain('externalIds');
    (actors[0]!['externalIds'] as string[]).reverse();
    expect(differences(await load(db, { actors }))).toEqual({});
    delete actors[0]!['externalIds'];
    expect(differences(await load(db, { actors }))).toEqual({ actors: '0/1/0' });
    expect(await nodeOf('actor:hakim')).not.toContain('externalIds');
  });

  test('an actor of another kind has the other label alone', async () => {
    await load(db, smallBundle());
    const { actors } = smallBundle();
    actors[2]!['kind'] = 'COALITION';
    expect(differences(await load(db, { actors }))).toEqual({ actors: '0/1/0' });
    expect(await nodeOf('actor:group')).toMatch(/^Actor,Coalition \{/);
    expect(await relationshipsOf('actor:group -MADE')).toHaveLength(1);
  });

  test("a statement's speaker, principal, position and citations are replaced; what is left out goes", async () => {
    await load(db, smallBundle());
    const { statements } = smallBundle();
    const { principal: _principal, confidence: _confidence, ...one } = statements[0]!;
    const changed = {
      ...one,
      speaker: 'actor:group',
      reportedBy: 'actor:state',
      position: 'position:against',
      citations: [{ document: 'doc:late', locator: 'paragraph 6' }],
    };
    const report = await load(db, { statements: [changed] });
    expect(differences(report)).toEqual({ statements: '0/1/0' });
    expect(await relationshipsOf('statement:one')).toEqual([
      'actor:group -MADE-> statement:one {}',
      'statement:one -CITED_IN-> doc:late {"locator":"paragraph 6"}',
      'statement:one -EXPRESSES-> position:against {}',
      'statement:one -REPORTED_BY-> actor:state {}',
    ]);
    expect(await nodeOf('statement:one')).not.toContain('confidence');
  });

  test('when a statement was first recorded, and by whom, stays unless the bundle says otherwise', async () => {
    await load(db, smallBundle());
    const { statements } = smallBundle();
    statements[0]!['rank'] = 'PREFERRED';
    const later = { author: 'another', now: () => new Date('2026-02-02T00:00:00Z') };
    await load(db, { statements }, later);
    expect(await nodeOf('statement:one')).toContain(`"recordedAt":"${NOON}","recordedBy":"the test"`);
    Object.assign(statements[0]!, { recordedAt: '2025-12-31', recordedBy: 'A. Coder' });
    expect(differences(await load(db, { statements }, later))).toEqual({ statements: '0/1/0' });
    expect(await nodeOf('statement:one')).toContain(
      '"recordedAt":"2025-12-31T00:00:00.000Z","recordedBy":"A. Coder"',
    );
  });

  test('a tie may get other ends and another type, and is still one tie', async () => {
    await load(db, smallBundle());
    const { ties } = smallBundle();
    Object.assign(ties[0]!, { type: 'BACKS', from: 'actor:state', to: 'actor:hakim', role: 'patron' });
    expect(differences(await load(db, { ties }))).toEqual({ ties: '0/1/0' });
    expect(await relationshipsOf('tie:one')).toEqual([
      'actor:state -BACKS-> actor:hakim {"documentId":"doc:early","id":"tie:one","locator":"page 1","role":"patron","since":"2020"}',
    ]);
  });

  test("an issue's topics, actor and incompatible pairs are replaced; positions not named stay", async () => {
    await load(db, smallBundle());
    const { issues } = smallBundle();
    Object.assign(issues[0]!, { topics: [], kind: 'ACTOR', about: 'actor:group' });
    Object.assign(issues[1]!, {
      positions: (issues[1]!['positions'] as unknown[]).slice(1),
      incompatible: [['position:south', 'position:east']],
    });
    expect(differences(await load(db, { issues }))).toEqual({ issues: '0/2/0' });
    expect(await relationshipsOf('issue:arms ')).toContain('issue:arms -ABOUT-> actor:group {}');
    expect((await dump(db)).relationships.join('\n')).not.toContain('PART_OF');
    expect(await relationshipsOf('INCOMPATIBLE_WITH')).toEqual([
      'position:east -INCOMPATIBLE_WITH-> position:south {}',
      'position:north -INCOMPATIBLE_WITH-> position:south {}', // north is not in this bundle
    ]);
    const all = smallBundle();
    Object.assign(all.issues[1]!, { incompatible: [] });
    await load(db, all);
    expect(await relationshipsOf('INCOMPATIBLE_WITH')).toEqual([]);
  });

  test('what the bundle does not name stays', async () => {
    await load(db, smallBundle());
    const before = await dump(db);
    const topics = [{ id: 'topic:new', title: 'New' }];
    expect(differences(await load(db, { topics }))).toEqual({ topics: '1/0/0' });
    const after = await dump(db);
    expect(after.relationships).toEqual(before.relationships);
    expect(after.nodes).toEqual(expect.arrayContaining(before.nodes));
  });

  test("a statement without a date takes its earliest document's, and follows it", async () => {
    await load(db, smallBundle());
    expect(await nodeOf('statement:two')).toContain(
      '"date":"2025-03","dateBasis":"DOCUMENT","dateEarliest":"2025-03-01","dateLatest":"2025-03-31"',
    );
    const { documents } = smallBundle();
    documents[0]!['published'] = '2024';
    const report = await load(db, { documents });
    expect(differences(report)).toEqual({ documents: '0/1/0', statements: '0/1/0' });
    expect(report.changedIds).toEqual(['doc:early', 'statement:two']);
    expect(await nodeOf('statement:two')).toContain('"date":"2024",');
    expect(await nodeOf('statement:two')).toContain('"sortDate":"2024-01-01"');
    delete documents[0]!['published'];
    await load(db, { documents });
    expect(await nodeOf('statement:two')).toContain('"date":"2025-11-30",');
    delete documents[1]!['published'];
    await load(db, { documents });
    expect(await nodeOf('statement:two')).toMatch(/"dateBasis":"DOCUMENT","id".*"sortDate":""/);
    expect(differences(await load(db, { statements: smallBundle().statements }))).toEqual({});
  });

  test('ids of the graph may be used; others are told with their place and the nearest id', async () => {
    await load(db, smallBundle());
    const statement = {
      id: 'statement:three',
      speaker: 'actor:state',
      position: 'position:likes',
      citations: [{ document: 'doc:late' }],
    };
    expect(differences(await load(db, { statements: [statement] }))).toEqual({ statements: '1/0/0' });
    const wrong = { ...statement, id: 'statement:four', speaker: 'actor:stat', position: 'position:lykes' };
    expect(await faultsOf(load(db, { statements: [wrong] }))).toEqual([
      'statements[0].speaker | actor:stat is used but not defined -> actor:state',
      'statements[0].position | position:lykes is used but not defined -> position:likes',
    ]);
  });

  const refused: [what: string, change: (things: Things) => void, fault: string][] = [
    [
      'a position of another issue',
      ({ issues }) => Object.assign(issues[0]!, { id: 'issue:other' }),
      'issues[0].positions[0].id | in the graph, position:for is a position on issue:arms: give this one another id',
    ],
    [
      'a scale that a position outside the bundle does not fit',
      ({ issues }) =>
        Object.assign(issues[2]!, { max: 2, positions: [{ id: 'position:new', label: 'new', value: 1 }] }),
      'issues[2].scale | position:likes, which the graph has on this issue, has the value 2.5, which does not fit an ORDINAL scale from 0 to 2: list position:likes here too, with a value that fits',
    ],
    [
      'a statement retracted before it was recorded',
      ({ statements }) => Object.assign(statements[0]!, { retractedAt: '2025-12-31' }),
      `statements[0].retractedAt | statement:one is recorded only at ${NOON}: give an earlier recordedAt, or a later retractedAt`,
    ],
  ];
  test.each(refused)('refused: %s', async (_what, change, fault) => {
    await load(db, smallBundle());
    const before = await dump(db);
    const things = smallBundle();
    change(things);
    expect(await faultsOf(load(db, things))).toContain(fault);
    expect(await faultsOf(load(db, things, { dryRun: true }))).toContain(fault);
    expect(await dump(db)).toEqual(before);
  });
});
