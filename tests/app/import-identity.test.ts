/** Who the actors of a file are: recognised where nothing speaks against it, else new; never guessed. */
import type { GraphDatabase } from '../../src/graph/port.ts';
import { onEachDatabase } from '../support/backends.ts';
import { bring, GRAPH, linesOf, named, speakers } from './import-actors.ts';
import { counted, importLines, START, statements } from './import-lines.ts';
import { load } from './small-bundle.ts';

onEachDatabase('actors of a file', (backend) => {
  let db: GraphDatabase;
  beforeEach(async () => {
    db = await backend.open();
    await load(db, { actors: GRAPH });
  });
  afterEach(() => db.close());

  test('by name in any spelling and script, alias and acronym; the others are new', async () => {
    const report = await bring(db, [
      { name: 'IRAN ' },
      { name: 'ايران' },
      { name: 'Tehran' },
      { name: 'Côte d’Ivoire' },
      { name: 'I.R.I.', kindKnown: true },
      { name: 'كتائب حزب الله', kind: 'ARMED_GROUP' },
      { name: "Cote d'Ivoire" },
      { name: 'عمّار الحكيم', kind: 'PERSON', kindKnown: true },
    ]);
    expect(await speakers(db)).toEqual({
      m0: 'actor:iran',
      m1: 'actor:iran',
      m2: 'actor:iran',
      m3: 'actor:cote-divoire',
      m4: 'actor:iran',
      m5: 'actor:ktayb-hzb-allh',
      m6: 'actor:cote-divoire',
      m7: 'actor:hakim',
    });
    expect(report.recognised).toEqual([
      { name: 'IRAN ', actor: 'actor:iran', by: 'name' },
      { name: 'ايران', actor: 'actor:iran', by: 'name' },
      { name: 'Tehran', actor: 'actor:iran', by: 'alias' },
      { name: 'I.R.I.', actor: 'actor:iran', by: 'acronym' },
      { name: 'عمّار الحكيم', actor: 'actor:hakim', by: 'name' },
    ]);
    expect(counted(report)).toMatchObject({ actors: '2/0/0', names: '3/0/0' });
    // Only recognised, so it is not this import's, nor is anything of it changed.
    const [iran] = await db.read((tx) =>
      tx.run<{ imports: number[] }>("MATCH (a:Actor {id: 'actor:iran'}) RETURN a.imports AS imports"),
    );
    expect(iran).toEqual({ imports: [1] });
  });

  test('a new actor keeps what the file says of it, and is found again by any of it', async () => {
    const mention = {
      name: 'Example Committee',
      lang: 'en',
      kind: 'ORGANISATION',
      externalIds: ['reg:7', 'wikidata:Q11', 'reg:7'],
      names: [
        { text: 'لجنة المثال', lang: 'ar', kind: 'CANONICAL' },
        { text: 'EC', lang: null, kind: 'ACRONYM' },
      ],
      description: 'An example.',
    };
    await bring(db, [mention]);
    const [row] = await db.read((tx) =>
      tx.run<Record<string, unknown>>(
        `MATCH (a:Actor {id: 'actor:example-committee'})
         RETURN a {.kind, .name, .wikidata, .externalIds, .description} AS actor, a:Organisation AS labelled,
           [(a)-[k:KNOWN_AS]->(n:Name) | n.text] AS names`,
      ),
    );
    expect(row).toMatchObject({
      actor: {
        kind: 'ORGANISATION',
        name: 'Example Committee',
        wikidata: 'Q11',
        externalIds: ['reg:7'],
        description: 'An example.',
      },
      labelled: true,
    });
    expect((row!['names'] as string[]).sort()).toEqual(['EC', 'Example Committee', 'لجنة المثال'].sort());
    const others = [
      { name: 'E.C.' },
      { name: 'لجنة المثال' },
      { name: 'Example committee', externalIds: ['wikidata:Q11'] },
    ];
    const report = await importLines(
      db,
      linesOf(others)
        .slice(0, 5)
        .concat(statements(1, 'm0', 2), statements(1, 'm1', 2), statements(1, 'm2', 2)),
    );
    expect(report.recognised.map(({ actor, by }) => [actor, by])).toEqual([
      ['actor:example-committee', 'acronym'],
      ['actor:example-committee', 'name'],
      ['actor:example-committee', 'external id and name'],
    ]);
  });

  test('ids settle it: of the graph, of the file, or new', async () => {
    const lines = [
      ...START,
      {
        actor: {
          id: 'actor:defined',
          kind: 'PERSON',
          name: 'Defined',
          names: [{ text: 'Defined', lang: 'en', kind: 'CANONICAL' }],
        },
      },
      { mention: 'a', id: 'actor:iran', name: 'Somebody else' },
      { mention: 'b', id: 'actor:brand-new', name: 'Brand New' },
      { mention: 'c', id: 'actor:brand-new', name: 'Brand-new actor' },
      { mention: 'd', name: 'defined' },
      { mention: 'e', name: 'Brand New' },
      ...['a', 'b', 'c', 'd', 'e'].flatMap((key) => statements(1, key)),
    ];
    const report = await importLines(db, lines);
    expect(Object.values(await speakers(db))).toEqual([
      'actor:iran',
      'actor:brand-new',
      'actor:brand-new',
      'actor:defined',
      'actor:brand-new',
    ]);
    expect(counted(report)).toMatchObject({ actors: '2/0/0', names: '3/0/0' });
    expect((await importLines(db, lines)).changed).toBe(false);
  });

  test('another kind is another actor, where the kind is known', async () => {
    await bring(db, [
      { name: 'Iran', kind: 'PERSON', kindKnown: true },
      { name: 'Iran', kind: 'STATE', kindKnown: true },
      { name: 'al-Hakim', kind: 'ORGANISATION', kindKnown: true },
    ]);
    expect(await speakers(db)).toEqual({ m0: 'actor:iran-2', m1: 'actor:iran', m2: 'actor:hakim-party' });
  });

  test('a code that several actors of a file share tells nothing; each is found again', async () => {
    const states = [
      { name: 'Yugoslavia', externalIds: ['ccode:345'] },
      { name: 'Serbia', externalIds: ['ccode:345'] },
      { name: 'Yemen', externalIds: ['ccode:678'] },
      { name: 'Yemen Arab Republic', externalIds: ['ccode:678'] },
    ];
    const expected = {
      m0: 'actor:yugoslavia',
      m1: 'actor:serbia-new',
      m2: 'actor:yemen',
      m3: 'actor:yemen-arab-republic',
    };
    // Yugoslavia is a former name of the graph's Serbia, so it is asked for; without that one, nothing is.
    await db.write((tx) =>
      tx.run("MATCH (a:Actor {id: 'actor:serbia'})-[k:KNOWN_AS]->(n:Name) DETACH DELETE n"),
    );
    await load(db, { actors: [named('actor:serbia-new', [['Serbia']])] });
    await bring(db, states);
    expect(await speakers(db)).toEqual(expected);
    const again = await bring(db, states.slice().reverse());
    expect(counted(again)).not.toHaveProperty('actors');
    expect(again.recognisedCount).toBe(4);
  });

  test('an alias that the file gives leads to its actor; one that two have leads nowhere', async () => {
    const alias = (text: string) => [{ text, lang: 'en', kind: 'ALIAS' }];
    await bring(db, [
      { name: 'Jaysh al-Mahdi', names: alias('JAM') },
      { name: 'JAM' },
      { name: 'Badr', names: alias('X') },
      { name: 'Dawa', names: alias('X') },
    ]);
    expect(await speakers(db)).toEqual({
      m0: 'actor:jaysh-mahdi',
      m1: 'actor:jaysh-mahdi',
      m2: 'actor:badr',
      m3: 'actor:dawa',
    });
    const error = await bring(db, [
      { name: 'Badr', names: alias('Y') },
      { name: 'Dawa', names: alias('Y') },
      { name: 'Y' },
    ]).catch((error: unknown) => error);
    expect(error).toMatchObject({
      code: 'ACTORS_UNCLEAR',
      details: { actors: [{ name: 'Y', candidates: [{ id: 'actor:badr' }, { id: 'actor:dawa' }] }] },
    });
  });

  test('two names that turn out to be one actor cannot speak for each other', async () => {
    const lines = [
      ...START,
      { mention: 'a', name: 'Iran' },
      { mention: 'b', name: 'Tehran' },
      ...statements(1, 'a'),
      { statement: { id: 'statement:own', speaker: 'a', principal: 'b', position: 'position:for' } },
    ];
    await expect(importLines(db, lines)).rejects.toThrow(
      /x\.jsonl:6, principal, "actor:iran": this is the speaker itself \(actor:iran\), under another name/,
    );
    const report = await importLines(db, lines, { onError: 'skip' });
    expect(counted(report)).toMatchObject({ statements: '1/0/0' });
    expect(report.faults).toMatchObject([{ line: 6, column: 'principal' }]);
  });
});
