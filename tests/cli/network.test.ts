/** The command network: files that are what the API gives, and tables for people. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Command } from 'commander';
import { buildSchema, type GraphQLInputObjectType, getNamedType, isInputObjectType } from 'graphql';
import { readSdl } from '../../src/api/sdl.ts';
import { NETWORK_FORMATS } from '../../src/app/networks/descriptors.ts';
import { addNetworkOptions, toNetworkInput } from '../../src/cli/network-options.ts';
import { crowdBundle } from '../support/crowd-bundle.ts';
import { newFolder, runProgram, startServer } from '../support/program.ts';
import type { Ended } from '../support/program.ts';

let cwd: string;
const env = { SEED: 'none' };
beforeAll(async () => {
  cwd = newFolder();
  writeFileSync(join(cwd, 'crowd.json'), crowdBundle({ actors: 8, issues: 6 }));
  expect(await run('load', 'crowd.json')).toMatchObject({ code: 0 });
});

const run = (...words: string[]): Promise<Ended> => runProgram(words, { cwd, env });

/** Lines of tab-separated fields, the titles first. */
async function lines(...words: string[]): Promise<string[][]> {
  const { code, stdout } = await run('network', ...words);
  expect(code).toBe(0);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
}

describe('files', () => {
  test('every format, by its ending or by --format, alone or through a server, is what the server gives', async () => {
    const scope = ['--exclude-actor', 'Speaker 3', '--from', '2011', '--top-edges', '9'];
    const alone = new Map<string, string>();
    for (const { id, extension } of NETWORK_FORMATS) {
      const ended = await run('network', `out.${extension}`, ...scope);
      expect(ended).toMatchObject({ code: 0, stdout: '' });
      expect(ended.stderr).toMatch(
        /^out\.[\w.]+: 7 nodes, 9 of 21 edges, \d+ statements, [\d-]+ to [\d-]+\.\n$/,
      );
      alone.set(id, readFileSync(join(cwd, `out.${extension}`), 'utf8'));
    }
    const server = await startServer({ cwd, env });
    for (const { id, extension } of NETWORK_FORMATS) {
      const address = `${server.url}/network.${extension}?exclude.actors=Speaker+3&from=2011&topEdges=9`;
      const bytes = Buffer.from(await (await fetch(address)).arrayBuffer()).toString();
      expect(alone.get(id)).toBe(bytes);
      const printed = await run('network', '--format', id.toLowerCase(), ...scope);
      expect(printed).toMatchObject({ code: 0, stdout: bytes });
    }
    await server.stop();
  });

  test('packed, where the name says so', async () => {
    await run('network', 'packed.gexf.gz', '--window-size', '1', '--window-unit', 'year');
    const text = gunzipSync(readFileSync(join(cwd, 'packed.gexf.gz'))).toString();
    expect(text).toContain('<spell start="2010-01-');
  });

  test('what fails leaves the file that was there, and no other', async () => {
    mkdirSync(join(cwd, 'out'));
    writeFileSync(join(cwd, 'out', 'old.net'), 'as it was');
    const unknown = await run('network', 'out/old.net', '--topic', 'Fishing');
    expect(unknown).toMatchObject({ code: 3, stdout: '' });
    expect(unknown.stderr).toContain('Fishing');
    expect(readFileSync(join(cwd, 'out', 'old.net'), 'utf8')).toBe('as it was');
    expect(readdirSync(join(cwd, 'out'))).toEqual(['old.net']);
    expect(await run('network', 'nowhere/x.net')).toMatchObject({ code: 4, stdout: '' });
  });

  test.each([
    [['out.csv'], 'out.csv does not tell its format: say --format'],
    [['-'], 'Standard output has no ending'],
    [['new.gexf', '--json'], '--json and --measures print'],
    [['new.gexf', '--window-size', '1'], 'both --window-size and --window-unit'],
    [['new.gexf', '--rows', 'issue'], '--columns is ISSUE and so are the rows'],
    [
      ['new.gexf', '--normalisation', 'activity'],
      '--normalisation ACTIVITY is not defined for a one-mode network',
    ],
    [
      ['new.gexf', '--aggregation', 'substract'],
      'Allowed choices are ignore, congruence, conflict, subtract, combine.',
    ],
    [['new.gexf', '--top-edges', '0'], 'a whole number of at least 1'],
    [['new.gexf', '--formt', 'dl'], '(Did you mean --format?)'],
  ])('%j is refused', async (words, message) => {
    const { code, stdout, stderr } = await run('network', ...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(existsSync(join(cwd, 'new.gexf'))).toBe(false);
  });
});

describe('tables', () => {
  test('the strongest edges, with sign and weight, and a line about the whole', async () => {
    const { stdout, stderr } = await run('network', '--first', '5', '--duplicates', 'include');
    const [titles, ...rows] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(titles).toEqual(['Weight', 'Sign', 'From', 'To', 'Agree', 'Differ', 'Statements']);
    expect(rows).toHaveLength(5);
    const weights = rows.map(([weight]) => Math.abs(Number(weight)));
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    for (const [weight, sign, from, to, agree, differ, statements] of rows) {
      expect(Number(weight)).toBe(Number(agree) - Number(differ));
      expect(sign).toBe(Number(weight) > 0 ? '+' : '-');
      expect([from, to]).toEqual([
        expect.stringMatching(/^Speaker \d$/),
        expect.stringMatching(/^Speaker \d$/),
      ]);
      expect(statements).toBe('12');
    }
    expect(stderr).toMatch(/^8 nodes, 5 of 28 edges, 48 statements, 2010-01-10 to 2015-08-17\.\n$/);
  });

  test('of two modes: what edges lead to, and no sign where there is none', async () => {
    const [titles, ...rows] = await lines(
      '--type',
      'two_mode',
      '--aggregation',
      'ignore',
      '--actor',
      'Speaker 1',
    );
    expect(titles).toEqual(['Weight', 'From', 'To', 'Statements']);
    expect(rows.map(([, from, to]) => `${from} ${to}`).sort()).toEqual(
      [0, 1, 2, 3, 4, 5].map((n) => `Speaker 1 Question ${n}`),
    );
  });

  test('windows', async () => {
    const [titles, ...rows] = await lines(
      '--window-size',
      '1',
      '--window-unit',
      'year',
      '--from',
      '2010',
      '--to',
      '2015',
    );
    expect(titles).toEqual(['From', 'To', 'Nodes', 'Edges', 'Statements']);
    expect(rows).toEqual(
      [2010, 2011, 2012, 2013, 2014, 2015].map((year) => [`${year}-01-01`, `${year}-12-31`, '8', '28', '8']),
    );
  });

  test('measures, each with its value or the bounds of it', async () => {
    const [titles, ...rows] = await lines('--measures');
    expect(titles).toEqual(['Measure', 'Value', 'Between', 'Parts', 'Note']);
    expect(rows.map(([name]) => name)).toContain('frustration');
    expect(rows.find(([name]) => name === 'density')?.[1]).toBe('1');
  });

  test('nothing: why, and in the words of the options', async () => {
    const ended = await run('network', '--from', '1990', '--to', '1991');
    expect(ended).toMatchObject({ code: 0, stdout: '' });
    expect(ended.stderr).toMatch(
      /^0 nodes, 0 edges, 0 statements\.\nNone of \d+ statements passes --(from|to)\.\n$/,
    );
    const light = await run('network', '--min-weight', '1000');
    expect(light.stderr).toContain('which is less than --min-weight (1000)');
  });

  test('all of it as JSON', async () => {
    const { stdout } = await run('network', '--json', '--first', '2', '--measures');
    const network = JSON.parse(stdout) as Record<string, unknown[]>;
    expect(network['nodes']).toHaveLength(8);
    expect(network['edges']).toHaveLength(28);
    expect(network['measures']!.length).toBeGreaterThan(5);
    expect(network['windows']).toBeUndefined();
  });
});

test('every field of NetworkInput has its option, but for those that a network refuses', () => {
  const schema = buildSchema(readSdl().join('\n'));
  const inside = (type: GraphQLInputObjectType, above: string): string[] =>
    Object.values(type.getFields()).flatMap(({ name, type: inner }) => {
      const named = getNamedType(inner);
      return isInputObjectType(named) ? inside(named, `${above}${name}.`) : [above + name];
    });
  const fields = inside(schema.getType('NetworkInput') as GraphQLInputObjectType, '');
  const command = addNetworkOptions(new Command());
  const samples = ['1', 'x', '2025', '2025-11-30', '2025-11-30T08:15:00Z', 'state', 'words'];
  for (const option of command.options) {
    const values = option.argChoices ?? samples;
    const taken = option.required
      ? values.flatMap((value) => {
          try {
            return [option.parseArg ? option.parseArg(value, undefined) : value];
          } catch {
            return [];
          }
        })
      : [true];
    command.setOptionValue(option.attributeName(), taken[0]);
  }
  const input = toNetworkInput(command.opts());
  const given = (part: object, above: string): string[] =>
    Object.entries(part).flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? given(value, `${above}${name}.`)
        : [above + name],
    );
  expect(given(input, '').sort()).toEqual(
    fields.filter((field) => field !== 'scope.level' && field !== 'scope.reading').sort(),
  );
});

test('the help lists every format', async () => {
  const { stdout } = await run('network', '--help');
  for (const { id, extension, title } of NETWORK_FORMATS) {
    expect(stdout).toMatch(new RegExp(`  ${id.toLowerCase()} +\\.${extension} +${title}: `));
  }
});
