/** Topics and issues that a file knows by their titles: those of the graph, where that is clear and their scales agree. */
import type { GraphDatabase } from '../../src/graph/port.ts';
import { onEachDatabase } from '../support/backends.ts';
import { dump } from './graph-dump.ts';
import { counted, importLines, START, statements } from './import-lines.ts';
import type { Line } from './import-lines.ts';
import { load, smallBundle } from './small-bundle.ts';

type Positions = readonly (readonly [key: string, label: string, value: number | null])[];

function issue(id: string, title: string, positions: Positions, more: object = {}): Line {
  return {
    match: 'TITLE',
    issue: {
      id: `issue:${id}`,
      title,
      positions: positions.map(([key, label, value]) => ({
        id: `position:${id}-${key}`,
        label,
        value,
        issue: `issue:${id}`,
      })),
      ...more,
    },
  };
}

const BOTH: Positions = [
  ['no', 'says no', -1],
  ['yes', 'says yes', 1],
];
const NOMINAL = { scale: 'NOMINAL', min: null, max: null };

const on = (position: string, count = 1): Line => ({
  statement: { id: `statement:${position.replace(':', '-')}-${count}`, speaker: 'iran', position },
});

onEachDatabase('issues of a file', (backend) => {
  let db: GraphDatabase;
  beforeEach(async () => {
    db = await backend.open();
    // Arms (binary, in the topic Arms), Capital (nominal), Support for the state (about an actor, 0 to 2.5).
    await load(db, smallBundle());
  });
  afterEach(() => db.close());

  const lines = (...more: readonly Line[]): Line[] => [START[0]!, { mention: 'iran', name: 'Iran' }, ...more];
  const relationships = async (): Promise<readonly string[]> => (await dump(db)).relationships;

  test('by title, whatever the id: positions by value, the topic by title; nothing of the graph is changed', async () => {
    const report = await importLines(
      db,
      lines(
        { match: 'TITLE', topic: { id: 'topic:a', title: 'ARMS' } },
        { match: 'TITLE', topic: { id: 'topic:new', title: 'New' } },
        issue('a', 'arms', BOTH, { topics: ['topic:a'] }),
        issue('b', 'Borders', BOTH, { topics: ['topic:new', 'topic:a'] }),
        on('position:a-yes'),
        on('position:a-no'),
        on('position:b-yes'),
      ),
    );
    expect(counted(report)).toMatchObject({
      topics: '1/0/0',
      issues: '1/0/0',
      positions: '2/0/0',
      statements: '3/0/0',
    });
    const found = await relationships();
    expect(found).toContain('statement:position-a-yes-1 -EXPRESSES-> position:for {}');
    expect(found).toContain('statement:position-a-no-1 -EXPRESSES-> position:against {}');
    expect(found).toContain('issue:b -PART_OF-> topic:arms {}');
    expect(found).toContain('issue:b -PART_OF-> topic:new {}');
    const { nodes } = await dump(db);
    expect(nodes.some((node) => node.includes('"issue:a"') || node.includes('"topic:a"'))).toBe(false);
  });

  test('an id made of a title is no claim: what the graph says of that issue stays', async () => {
    const content = lines(
      { match: 'TITLE', topic: { id: 'topic:arms', title: 'Weapons' } },
      issue('arms', 'ARMS!', [...BOTH], { topics: ['topic:arms'] }),
      on('position:arms-yes'),
    );
    const report = await importLines(db, content);
    expect(counted(report)).toEqual({
      documents: '1/0/0',
      actors: '1/0/0',
      names: '1/0/0',
      statements: '1/0/0',
    });
    const { nodes, relationships } = await dump(db);
    expect(
      nodes
        .filter((node) => /"(issue|topic):arms"/.test(node))
        .map((node) => /"title":"[^"]*"/.exec(node)![0]),
    ).toEqual(['"title":"Arms"', '"title":"Arms"']);
    expect(relationships).toContain('statement:position-arms-yes-1 -EXPRESSES-> position:for {}');
    const other = issue('state', 'Support for the state', BOTH);
    await expect(importLines(db, lines(other))).rejects.toThrow(
      'the graph has an issue with the id issue:state that asks about something else: give this one another id or title',
    );
  });

  test('what an import has brought is told as unchanged when it is run again', async () => {
    const content = lines(
      { match: 'TITLE', topic: { id: 'topic:new', title: 'New' } },
      issue('b', 'Borders', BOTH, { topics: ['topic:new'] }),
      on('position:b-yes'),
    );
    const report = await importLines(db, content);
    expect(counted(report)).toMatchObject({ topics: '1/0/0', issues: '1/0/0', positions: '2/0/0' });
    const again = await importLines(db, content);
    expect(again).toMatchObject({ changed: false, revision: report.revision });
    expect(counted(again)).toEqual({
      documents: '0/0/1',
      actors: '0/0/1',
      names: '0/0/1',
      topics: '0/0/1',
      issues: '0/0/1',
      positions: '0/0/2',
      statements: '0/0/1',
    });
  });

  test('on a nominal scale by label; a position that is missing is added, once', async () => {
    const capital = issue(
      'c',
      'Capital',
      [
        ['n', 'The North', null],
        ['w', 'the west', null],
      ],
      NOMINAL,
    );
    const content = lines(capital, on('position:c-n'), on('position:c-w'));
    const report = await importLines(db, content);
    expect(counted(report)).toMatchObject({ positions: '1/0/0', issues: '0/0/1', statements: '2/0/0' });
    const found = await relationships();
    expect(found).toContain('statement:position-c-n-1 -EXPRESSES-> position:north {}');
    expect(found).toContain('position:c-w -ON-> issue:capital {}');
    expect(found).toContain('position:north -INCOMPATIBLE_WITH-> position:south {}');
    expect(await importLines(db, content)).toMatchObject({ changed: false, revision: report.revision });
  });

  test('a scale that does not fit is a fault, and with skip its rows are left out', async () => {
    const abstains: Positions = [...BOTH, ['abstain', 'abstains', 0]];
    const content = lines(
      issue('a', 'Arms', abstains, { scale: 'ORDINAL' }),
      issue('c', 'Capital', BOTH),
      issue('s', 'Support for the state', [['likes', 'likes', 1]], {
        kind: 'ACTOR',
        about: 'actor:state',
        scale: 'ORDINAL',
        min: 0,
        max: 1,
      }),
      on('position:a-yes'),
      ...statements(1, 'iran'),
    );
    const failure = importLines(db, content);
    await expect(failure).rejects.toMatchObject({ code: 'IMPORT_INVALID', details: { faultCount: 3 } });
    await expect(failure).rejects.toThrow(
      'x.jsonl:3, title, "Arms": the graph has an issue of this title, issue:arms, with a BINARY scale, which an ORDINAL scale from -1 to 1 does not fit: give the values on that scale, or another title',
    );
    const report = await importLines(db, content, { onError: 'skip' });
    expect(counted(report)).toMatchObject({ statements: '1/0/0' });
    expect(report.faults.map(({ line, message }) => `${line} ${message}`)).toEqual([
      expect.stringContaining('3 the graph has an issue of this title'),
      expect.stringContaining('4 the graph has an issue of this title'),
      expect.stringContaining('5 the graph has an issue of this title'),
      '6 it uses position:a-yes, which had to be left out',
    ]);
    // Only yes and no, on an ordinal scale with the same ends: that fits.
    const fits = await importLines(
      db,
      lines(issue('a', 'Arms', BOTH, { scale: 'ORDINAL' }), on('position:a-yes')),
    );
    expect(counted(fits)).toMatchObject({ statements: '1/0/0' });
  });

  test('a title that several have, or that asks about another actor, tells nothing', async () => {
    await load(db, {
      issues: [
        {
          id: 'issue:arms-2',
          title: 'The Arms',
          kind: 'PROPOSAL',
          scale: 'BINARY',
          positions: [{ id: 'position:x', label: 'x', value: 1 }],
        },
      ],
    });
    const report = await importLines(
      db,
      lines(
        {
          actor: {
            id: 'actor:other',
            kind: 'STATE',
            name: 'Other',
            names: [{ text: 'Other', lang: 'en', kind: 'CANONICAL' }],
          },
        },
        issue('a', 'Arms', BOTH),
        // Two roll calls of one title are two.
        issue('r1', 'Capital', [['n', 'the north', null]], NOMINAL),
        issue('r2', 'capital', [['n', 'the north', null]], NOMINAL),
        issue('s', 'Support for the state', [['likes', 'likes', 2.5]], {
          kind: 'ACTOR',
          about: 'actor:other',
          scale: 'ORDINAL',
          min: 0,
          max: 2.5,
        }),
      ),
    );
    expect(counted(report)).toMatchObject({ issues: '4/0/0', positions: '5/0/0' });
  });

  test('two of one title: broken off after the first, the second is not taken for it', async () => {
    const content = lines(issue('r1', 'Vote', BOTH), issue('r2', 'Vote', BOTH), on('position:r2-yes'));
    await importLines(db, content.slice(0, 3));
    const report = await importLines(db, content);
    expect(counted(report)).toMatchObject({ issues: '1/0/0', positions: '2/0/0' });
    expect(await relationships()).toContain('statement:position-r2-yes-1 -EXPRESSES-> position:r2-yes {}');
  });
});
