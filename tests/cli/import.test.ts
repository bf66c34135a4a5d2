/** The command import: its help, its checks, what it reports. What readers make of files has tests of its own. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { READERS } from '../../src/app/import/formats.ts';
import { packageFile } from '../../src/domain/package-root.ts';
import { endOf, newFolder, runProgram, startProgram } from '../support/program.ts';
import type { Ended } from '../support/program.ts';

const VILLAGE = packageFile('tests', 'cli', 'village.yaml');
const OWN = [
  'format',
  'name',
  'decisions',
  'on-error',
  'report',
  'dry-run',
  'json',
  'look',
  'help',
  'version',
];
const TABLE = `actor,issue,value,date
Ali Hasan,Curfew,yes,2025-03-01
Zaynab Saleh,Curfew,no,2025-03-01
Neighbouria,Curfew,no,2025-03-02
`;
const VALUES = ['--values', 'yes=1,no=-1'];
const MAP = ['--map', 'actor=actor,issue=issue,value=value,date=date'];

interface Place {
  readonly cwd: string;
  readonly run: (...words: string[]) => Promise<Ended>;
  readonly file: (name: string, content: string | Buffer) => string;
}

function newPlace(): Place {
  const cwd = newFolder();
  return {
    cwd,
    run: (...words) => runProgram(words, { cwd }),
    file(name, content) {
      writeFileSync(join(cwd, name), content);
      return name;
    },
  };
}

async function withInput(words: readonly string[], input: string, cwd: string): Promise<Ended> {
  const child = startProgram(words, { cwd });
  child.stdin.end(input);
  return endOf(child);
}

async function statementsIn({ run }: Place): Promise<number> {
  return (JSON.parse((await run('stats', '--json')).stdout) as { statements: number }).statements;
}

describe('help', () => {
  const { run } = newPlace();

  test('lists every format with an example', async () => {
    const { stdout } = await run('import', '--help');
    for (const { id, title, example } of READERS) {
      expect(stdout).toMatch(new RegExp(`^  ${id} +${title.slice(0, 10).replace(/[()]/g, '.')}`, 'm'));
      expect(stdout).toContain(`$ npx ${example}`);
    }
    expect(stdout).not.toContain('--roll-calls <file>');
  });

  test('of one format has its files and options, and no others', async () => {
    const { stdout } = await run('import', '--format', 'roll-calls', '--help');
    const reader = READERS.find(({ id }) => id === 'roll-calls')!;
    for (const { name } of [...reader.inputs.slice(1), ...reader.options])
      expect(stdout).toContain(`  --${name} `);
    expect(stdout).toContain(reader.example);
    expect(stdout).not.toContain('un-votes');
  });

  test('options of formats are none of the command, and a switch in one is a switch in all', () => {
    const switches = new Map<string, boolean>();
    for (const { inputs, options } of READERS) {
      const found = [
        ...inputs.slice(1).map(({ name }) => [name, false] as const),
        ...options.map(({ name, argument }) => [name, argument === null] as const),
      ];
      expect(new Set(found.map(([name]) => name)).size).toBe(found.length);
      for (const [name, isSwitch] of found) {
        expect(OWN).not.toContain(name);
        expect(switches.get(name) ?? isSwitch).toBe(isSwitch);
        switches.set(name, isSwitch);
      }
    }
  });
});

describe('what is given wrongly is refused before anything is opened', () => {
  const place = newPlace();
  beforeAll(() => place.file('votes.csv', TABLE));
  afterAll(() => expect(existsSync(join(place.cwd, 'data'))).toBe(false));

  test.each([
    [['votes.csv'], /votes\.csv does not tell its format: --format is one of bundle, ndjson/],
    [['votes.csv', '--format', 'statement'], /no format "statement"; did you mean statements\?/],
    [['votes.csv', '--format', 'un-votes'], /--format un-votes needs --roll-calls <file>/],
    [['votes.csv', '--format', 'un-votes', '--values', 'yes=1'], /--values is not for --format un-votes/],
    [['votes.csv', '--format', 'statements', '--valeus', 'yes=1'], /unknown option '--valeus'\n.*--values/],
    [
      ['votes.csv', '--format', 'statements', '--kind', 'STATE', '--kind', 'PERSON'],
      /--kind is given 2 times/,
    ],
    [['-', '--format', 'un-votes', '--roll-calls', '-'], /Only one file can come from standard input/],
    [['votes.csv', '--format', 'dna', '--look'], /--look is for tables of statements/],
  ])('import %j', async (words, message) => {
    const ended = await place.run('import', ...words);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toMatch(message);
  });
});

describe('a table of statements', () => {
  test('goes in once, says whom it recognised, and changes nothing the second time', async () => {
    const place = newPlace();
    await place.run('load', VILLAGE);
    const words = ['import', place.file('curfew.csv', TABLE), '--format', 'statements', ...VALUES];
    const dry = await place.run(...words, '--dry-run');
    expect(dry).toMatchObject({ code: 0 });
    expect(dry.stderr).toContain('this was a dry run');
    expect(await statementsIn(place)).toBe(3);

    const first = await place.run(...words);
    expect(first).toMatchObject({ code: 0 });
    expect(first.stdout.split('\n')).toEqual(
      expect.arrayContaining([
        'statements\t3\t0\t0\t0',
        'actors\t1\t0\t0\t0',
        'Ali Hasan\tactor:mayor\tname',
      ]),
    );
    expect(first.stderr).toMatch(/^curfew\.csv: 3 statements in \d+ s, as import:curfew-csv-[0-9a-f]{8}\.$/m);
    expect(await statementsIn(place)).toBe(6);

    const again = await place.run(...words);
    expect(again.stdout.split('\n')).toContain('statements\t0\t0\t3\t0');
    expect(again.stderr).toContain('The graph already says all of this');
  });

  test('from standard input, and packed', async () => {
    const place = newPlace();
    place.file('curfew.csv.gz', gzipSync(TABLE));
    const piped = await withInput(['import', '-', '--format', 'statements', ...VALUES], TABLE, place.cwd);
    expect(piped).toMatchObject({ code: 0 });
    expect(piped.stderr).toContain('standard-input: 3 statements');
    const packed = await newPlace().run(
      'import',
      join(place.cwd, 'curfew.csv.gz'),
      '--format',
      'statements',
      ...VALUES,
    );
    expect(packed.stdout.split('\n')).toContain('statements\t3\t0\t0\t0');
    const nothing = await withInput(['import', '-', '--format', 'ndjson'], '', place.cwd);
    expect(nothing).toMatchObject({ code: 4, stdout: '' });
    expect(nothing.stderr).toContain('Nothing came from standard input');
  });

  test('for programs: events and the report, or the error, as lines of JSON', async () => {
    const place = newPlace();
    const words = ['import', place.file('curfew.csv', TABLE), '--format', 'statements', '--json'];
    const { stdout, stderr, code } = await place.run(...words, ...VALUES);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { type: string });
    expect([...new Set(lines.map(({ type }) => type))]).toEqual(['checking', 'checked', 'writing', 'report']);
    expect(lines.at(-1)).toMatchObject({
      format: 'statements',
      changed: true,
      counts: { statements: { created: 3 } },
    });
    const failed = await place.run(...words, ...MAP, '--values', 'yes=1,never=-1');
    expect(failed).toMatchObject({ code: 4 });
    expect(JSON.parse(failed.stdout.trim().split('\n').at(-1)!)).toMatchObject({
      type: 'error',
      code: 'IMPORT_INVALID',
      details: { faultCount: 2 },
    });
  });

  test('bad rows: nothing is imported, or they are left out; a file lists them either way', async () => {
    const place = newPlace();
    const bad = `${TABLE}Neighbouria,Curfew,"perhaps, =1+1",2025-03-03\nNeighbouria,Curfew,no,2025-13-03\n`;
    const words = [
      'import',
      place.file('bad.csv', bad),
      '--format',
      'statements',
      ...VALUES,
      ...MAP,
      '--report',
      'rows.csv',
    ];
    const stopped = await place.run(...words);
    expect(stopped).toMatchObject({ code: 4, stdout: '' });
    expect(stopped.stderr).toMatch(/^IMPORT_INVALID: 2 faults.*\nbad\.csv:5, value, "perhaps, =1\+1": /);
    const listed = readFileSync(join(place.cwd, 'rows.csv'), 'utf8').split('\r\n');
    expect(listed[0]).toBe('file,line,column,value,reason');
    expect(listed[1]).toMatch(/^bad\.csv,5,value,"perhaps, =1\+1",/);
    expect(listed).toHaveLength(4);
    expect(await statementsIn(place)).toBe(0);

    writeFileSync(join(place.cwd, 'rows.csv'), '');
    const skipped = await place.run(...words, '--on-error', 'skip');
    expect(skipped).toMatchObject({ code: 0 });
    expect(skipped.stderr).toContain('2 rows left out:\n  bad.csv:5 value "perhaps, =1+1": ');
    expect(readFileSync(join(place.cwd, 'rows.csv'), 'utf8').split('\r\n').sort()).toEqual(listed.sort());
    expect(await statementsIn(place)).toBe(3);
  });

  test('an actor that could be two is not guessed: the output is a decisions file to be completed', async () => {
    const place = newPlace();
    await place.run('load', VILLAGE);
    const table = place.file('who.csv', 'actor,issue,value\nAbu Yusuf,Curfew,yes\n');
    const words = ['import', table, '--format', 'statements', ...VALUES];
    const unclear = await place.run(...words);
    expect(unclear).toMatchObject({ code: 3 });
    expect(unclear.stderr).toMatch(/^ACTORS_UNCLEAR: .*actor:miller/s);
    const decisions = unclear.stdout.replace(/is: actor:\w+/, 'is: actor:miller');
    expect(decisions).toMatch(/^actors:\n {2}- \{ name: "Abu Yusuf", is: actor:miller \} {2}#/);
    const decided = await place.run(...words, '--decisions', place.file('who.yaml', decisions));
    expect(decided).toMatchObject({ code: 0 });
    expect(await statementsIn(place)).toBe(4);
    const { stdout } = await place.run('stances', 'actor:miller', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ nodes: [{ issue: { title: 'Curfew' } }] });
  });

  test('a first look proposes a mapping, which is one', async () => {
    const place = newPlace();
    const odd = place.file('odd.csv', 'country,motion,vote\nNeighbouria,Curfew,yes\nFarland,Curfew,no\n');
    const look = await place.run('import', odd, '--look', '--map', 'issue=motion');
    expect(look).toMatchObject({ code: 0 });
    expect(look.stdout).toContain('actor: country');
    expect(existsSync(join(place.cwd, 'data'))).toBe(false);
    const mapping = place.file('mapping.yaml', look.stdout);
    const done = await place.run('import', odd, '--format', 'statements', '--mapping', mapping);
    expect(done).toMatchObject({ code: 0 });
    expect(await statementsIn(place)).toBe(2);
    expect(JSON.parse((await place.run('import', odd, '--look', '--json')).stdout)).toMatchObject({
      header: ['country', 'motion', 'vote'],
    });
  });
});
