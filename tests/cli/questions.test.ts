/** The commands that ask: opposes, stances, search, stats. What they print for people and for programs. */
import { newFolder, runProgram, startServer } from '../support/program.ts';
import type { Ended, RunningServer } from '../support/program.ts';
import { packageFile } from '../../src/domain/package-root.ts';

const VILLAGE = packageFile('tests', 'cli', 'village.yaml');

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Relation {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly conditional: boolean;
  readonly attributedOnly: boolean;
}

function pair(relation: Relation): string {
  return [relation.from.id, relation.to.id].sort().join(' ');
}

const env = { DATA_DIR: newFolder(), SEED: VILLAGE };
let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ env });
});
afterAll(async () => {
  await server.stop();
});

const run = (...words: string[]): Promise<Ended> => runProgram(words, { env });

async function json<T>(...words: string[]): Promise<T> {
  const ended = await run(...words, '--json');
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  return JSON.parse(ended.stdout) as T;
}

/** Lines of tab-separated fields, the titles first. */
async function lines(...words: string[]): Promise<string[][]> {
  const ended = await run(...words);
  expect(ended.code).toBe(0);
  return ended.stdout
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'));
}

describe('opposes', () => {
  test('as the graph knew it at a moment', async () => {
    const total = async (moment: string): Promise<number> =>
      (await json<Page<Relation>>('opposes', '--known-at', moment)).totalCount;
    expect(await total('2001-01-01T00:00:00Z')).toBe(0);
    expect(await total('2999-01-01T00:00:00+02:00')).toBe(2);
    const refused = await run('opposes', '--known-at', '2026-01-01');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('It has to be a moment such as');
  });

  test('every pair, with what makes it less than certain', async () => {
    const page = await json<Page<Relation>>('opposes');
    expect(page.totalCount).toBe(2);
    const byPair = new Map(page.nodes.map((relation) => [pair(relation), relation]));
    expect(byPair.get('actor:guard actor:mayor')).toMatchObject({ conditional: true, attributedOnly: false });
    expect(byPair.get('actor:mayor actor:neighbour')).toMatchObject({
      conditional: false,
      attributedOnly: true,
    });
  });

  test('as a table: one line a pair', async () => {
    const [titles, ...rows] = await lines('opposes');
    expect(titles).toEqual(['Who', 'Opposes', 'Count', 'On', 'Basis', 'Since', 'Notes']);
    expect(rows).toHaveLength(2);
    for (const row of rows) {
      expect(row[2]).toBe('1');
      expect(row[3]).toBe('Weapons in the village');
      expect(row[4]).toBe('positional');
      expect(row[5]).toMatch(/^2025-02-0[134]$/);
    }
    expect(rows.map((row) => row[6]).sort()).toEqual(['attributed', 'conditional']);
  });

  test('of one actor, by any of its names', async () => {
    for (const name of ['The Guard', 'actor:guard']) {
      const page = await json<Page<Relation>>('opposes', name);
      expect(page.nodes.map(pair)).toEqual(['actor:guard actor:mayor']);
      expect(page.nodes[0]!.from.id).toBe('actor:guard');
    }
    expect((await json<Page<Relation>>('opposes', 'علي حسن')).totalCount).toBe(2);
    expect((await json<Page<Relation>>('opposes', 'Omar Karim')).totalCount).toBe(0);
  });

  test('within a scope', async () => {
    expect((await json<Page<Relation>>('opposes', '--to', '2025-02-03')).totalCount).toBe(1);
    expect((await json<Page<Relation>>('opposes', '--conditions', 'unconditional')).totalCount).toBe(1);
    expect((await json<Page<Relation>>('opposes', '--issue', 'Weapons in the village')).totalCount).toBe(2);
    expect((await json<Page<Relation>>('opposes', '--basis', 'declared')).totalCount).toBe(0);
    const none = await run('opposes', '--to', '2024');
    expect(none).toMatchObject({ code: 0, stdout: '' });
    expect(none.stderr).toContain('No opposition');
  });

  test('with its evidence', async () => {
    const { stdout } = await run('opposes', 'The Guard', '--evidence');
    for (const part of [
      '2025-02-01  Ali Hasan: supports handing them in',
      '"all of them"',
      'on condition: as long as the border is open',
      'Village News, The morning paper, page 2',
    ]) {
      expect(stdout).toContain(part);
    }
  });

  test('page by page, and all at once', async () => {
    const first = await json<Page<Relation>>('opposes', '--first', '1');
    expect(first.nodes).toHaveLength(1);
    const next = await json<Page<Relation>>('opposes', '--first', '1', '--after', first.pageInfo.endCursor!);
    expect(next.nodes).toHaveLength(1);
    expect(next.pageInfo.hasNextPage).toBe(false);
    const all = await json<Page<Relation>>('opposes', '--first', '1', '--all');
    expect(all.nodes.map(pair)).toEqual([...first.nodes, ...next.nodes].map(pair));
    expect((await run('opposes', '--first', '1')).stderr).toContain(`--after ${first.pageInfo.endCursor}`);
  });
});

describe('stances', () => {
  test('of an actor', async () => {
    const [titles, ...rows] = await lines('stances', 'Ali Hasan');
    expect(titles).toEqual(['Actor', 'Issue', 'Stance', 'Position', 'Statements', 'Latest', 'Notes']);
    expect(rows).toEqual([
      [
        'Ali Hasan',
        'Weapons in the village',
        expect.stringContaining('supports'),
        'supports handing them in',
        '1',
        '2025-02-01',
        '',
      ],
    ]);
  });

  test('on an issue, one side of it', async () => {
    const page = await json<Page<{ actor: { id: string }; conditions: string[] }>>(
      'stances',
      'Weapons in the village',
      '--side',
      'against',
    );
    expect(page.nodes.map((stance) => stance.actor.id).sort()).toEqual(['actor:guard', 'actor:neighbour']);
    const both = await json<Page<unknown>>('stances', 'Weapons in the village');
    expect(both.totalCount).toBe(3);
  });

  test('who only reports holds nothing', async () => {
    const ended = await run('stances', 'Omar Karim');
    expect(ended).toMatchObject({ code: 0, stdout: '' });
    expect(ended.stderr).toContain('no data');
  });

  test('of nobody: the error speaks of actors and issues', async () => {
    const ended = await run('stances', 'Wapons in the vilage');
    expect(ended).toMatchObject({ code: 3, stdout: '' });
    expect(ended.stderr).toMatch(/^NOT_FOUND: /);
    expect(ended.stderr).toContain('Weapons in the village');
  });
});

describe('search', () => {
  test('in any script', async () => {
    const [titles, ...rows] = await lines('search', 'علي', 'حسن');
    expect(titles).toEqual(['Type', 'Name or title', 'Matched', 'Id']);
    expect(rows[0]).toEqual(['actor', 'Ali Hasan', 'علي حسن', 'actor:mayor']);
  });

  test('only of one type, as JSON', async () => {
    const page = await json<Page<{ node: { id: string } }>>('search', 'weapons', '--type', 'issue');
    expect(page.nodes.map((hit) => hit.node.id)).toEqual(['issue:weapons']);
  });

  test('nothing found is no failure', async () => {
    expect(await run('search', 'xyzzyplugh')).toMatchObject({ code: 0, stdout: '' });
  });
});

test('stats', async () => {
  expect(await json('stats')).toEqual({
    actors: 4,
    issues: 1,
    statements: 3,
    documents: 1,
    revision: 1,
    database: expect.stringMatching(/^Grafeo/),
    firstDate: '2025-02-01',
    lastDate: '2025-02-04',
  });
  expect(await lines('stats')).toContainEqual(['dates', '2025-02-01 to 2025-02-04']);
});

describe('mistakes', () => {
  test('a name with two bearers: both are listed', async () => {
    const ended = await run('opposes', 'Abu Yusuf');
    expect(ended).toMatchObject({ code: 3, stdout: '' });
    expect(ended.stderr).toMatch(/^AMBIGUOUS: /);
    for (const id of ['actor:mayor', 'actor:miller']) expect(ended.stderr).toContain(id);
  });

  test('an unknown name: the nearest is named', async () => {
    const ended = await run('opposes', 'Ali Hassen');
    expect(ended.code).toBe(3);
    expect(ended.stderr).toMatch(/^NOT_FOUND: [\s\S]*Ali Hasan/);
  });

  test.each([
    [['opposes', '--first', '0']],
    [['opposes', '--first', '101']],
    [['opposes', '--basis', 'guessed']],
    [['opposes', '--from', 'yesterday']],
    [['opposes', '--after', 'nonsense']],
    [['oposes']],
    [['stances']],
    [['stats', 'extra']],
  ])('%j is refused as bad input', async (words) => {
    const ended = await run(...words);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).not.toBe('');
  });
});
