/** Actors that could be somebody else: asked for, decided in a file. */
import type { GraphDatabase } from '../../src/graph/port.ts';
import { onEachDatabase } from '../support/backends.ts';
import { bring, decided, GRAPH, speakers, unclear } from './import-actors.ts';
import { counted, fileOf } from './import-lines.ts';
import { load } from './small-bundle.ts';

onEachDatabase('actors of a file that are unclear', (backend) => {
  let db: GraphDatabase;
  beforeEach(async () => {
    db = await backend.open();
    await load(db, { actors: GRAPH });
  });
  afterEach(() => db.close());

  test('a name that several have is asked for, with candidates and a line for the decisions', async () => {
    const [actor, ...others] = await unclear(db, [{ name: 'Al-Hakim', kind: 'PERSON' }, { name: 'Iran' }]);
    expect(others).toEqual([]);
    expect(actor).toEqual({
      name: 'Al-Hakim',
      externalIds: [],
      candidates: [
        { id: 'actor:hakim-judge', name: 'Abbas al-Hakim', why: 'the same name' },
        { id: 'actor:hakim-party', name: 'Hakim Party', why: 'the same name' },
      ],
      suggestion:
        '- { name: "Al-Hakim", is: actor:hakim-judge }  # or actor:hakim-party, new (Abbas al-Hakim: the same name; Hakim Party: the same name)',
    });
    // The suggested line, as it stands, is a decision.
    await bring(db, [{ name: 'Al-Hakim', kind: 'PERSON' }], decided(actor!.suggestion));
    expect(await speakers(db)).toEqual({ m0: 'actor:hakim-judge' });
  });

  test('decided to be new: it gets an id that is found again, and again', async () => {
    const decisions = decided('  - { name: al-Hakim, is: new }\n  - { name: Nobody, is: new }');
    const report = await bring(db, [{ name: 'al-Hakim', kind: 'PERSON' }], decisions);
    const { m0 } = await speakers(db);
    expect(m0).toMatch(/^actor:hakim-[0-9a-f]{6}$/);
    expect(report.unusedDecisions).toEqual([
      { file: expect.stringContaining('decisions.yaml'), line: 3, text: 'name "Nobody"' },
    ]);
    const again = await bring(db, [{ name: 'al-Hakim', kind: 'PERSON' }], decisions);
    expect(again).toMatchObject({ changed: false });
    const other = await bring(db, [{ name: 'al-Hakim', kind: 'PERSON' }, { name: 'Iran' }], decisions);
    expect(counted(other)).not.toHaveProperty('actors');
    expect(await speakers(db)).toMatchObject({ m0, m1: 'actor:iran' });
  });

  test('an external id under another name is asked for: the state of before is not the state of after', async () => {
    const [serbia, yugoslavia, iran] = await unclear(db, [
      { name: 'Serbia and Montenegro', externalIds: ['cow:345'] },
      { name: 'Yugoslavia' },
      { name: 'Iran', externalIds: ['wikidata:Q1'] },
    ]);
    expect(serbia).toMatchObject({
      candidates: [{ id: 'actor:serbia', why: 'the same external id (cow:345), but another name' }],
    });
    expect(yugoslavia).toMatchObject({
      candidates: [{ id: 'actor:serbia', why: 'it is a former name of that state' }],
    });
    expect(iran).toMatchObject({
      candidates: [{ id: 'actor:iran', why: 'the same name, but another external id' }],
    });
  });

  test('two of one name that their external ids tell apart are two; one without any could be either', async () => {
    const two = [
      { name: 'John Smith', kind: 'PERSON', externalIds: ['reg:1'] },
      { name: 'John  Smith', kind: 'PERSON', externalIds: ['reg:2'] },
    ];
    const [actor] = await unclear(db, [...two, { name: 'JOHN SMITH', kind: 'PERSON' }]);
    expect(actor).toMatchObject({
      name: 'JOHN SMITH',
      candidates: [{ id: 'actor:john-smith' }, { id: 'actor:john-smith-2' }],
    });
    // Broken off after the first: the second is not taken for it.
    await bring(db, two.slice(0, 1));
    await bring(db, two);
    expect(await speakers(db)).toEqual({ m0: 'actor:john-smith', m1: 'actor:john-smith-2' });
    await bring(
      db,
      [...two, { name: 'JOHN SMITH', kind: 'PERSON' }],
      decided('  - { name: John Smith, is: actor:john-smith-2 }'),
    );
    expect(await speakers(db)).toEqual({
      m0: 'actor:john-smith',
      m1: 'actor:john-smith-2',
      m2: 'actor:john-smith-2',
    });
  });

  test('a decisions file that is wrong says where', async () => {
    const cases: [string, string][] = [
      ['actors: [ { nam: Iran, is: new } ]', ':1, nam: unknown key "nam": did you mean "name"?'],
      ['actors:\n  - { name: Iran }', ':2: say who it is: give `is`, the id of an actor, or new'],
      ['actors:\n  - { is: new }', ':2: say whom it is about: give `name` or `externalId`'],
      ['actors:\n  - { name: Iran, is: iran }', ':2, is: "iran" is neither an actor\'s id (actor:…) nor new'],
      [
        'actors:\n  - { name: Iran, is: actor:irna }',
        ':2, is, "actor:irna": neither the graph nor the file has this actor: give the id of one, or new',
      ],
      ['actors:\n  - { name: 5, is: new }', ':2, name: name is a text that is not empty: put it in quotes'],
      [
        '- Iran',
        'a decisions file has one key, `actors`, with a list of lines like { name: …, is: actor:… }',
      ],
      ['actors: [\n', ': not valid YAML'],
      [
        'actors:\n  - { name: Iran, is: new }\n  - { name: IRAN, is: actor:iran }',
        ':3: this line says actor:iran, but line 2 says new of "Iran": keep one',
      ],
      ['actors: []\nactor: []', ':2, actor: unknown key "actor": only `actors` is known here'],
    ];
    for (const [text, message] of cases) {
      const decisions = fileOf(text, 'decisions.yaml');
      const failure = bring(db, [{ name: 'Iran' }], { decisions });
      await expect(failure).rejects.toMatchObject({ code: 'IMPORT_INVALID' });
      await expect(failure).rejects.toThrow(message);
    }
    await expect(bring(db, [{ name: 'Iran' }], { decisions: '/nowhere.yaml' })).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
    });
  });
});
