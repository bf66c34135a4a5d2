/**
 * No value becomes part of a Cypher text. What stands in the holes of the templates is a constant of its module, or is listed here
 * with the reason why it can hold nothing that a user or a file says. A new hole has to be thought about, and added.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFile } from '../../src/domain/package-root.ts';

const QUERIES = packageFile('src', 'graph', 'queries');

const TEXTS_OF_THIS_FILE = 'put together in this file, from texts whose own holes are looked at';
const FIXED_ARGUMENT = 'given by this module, in calls with fixed texts';
const PLACE_IN_ROW = 'r[…] or g[…] with the number of a column';
const FROM_UNION = 'a word of a fixed list, by its type and by the schema';
const MESSAGE = 'part of a message or of the name of a parameter, not of Cypher';

const KNOWN_HOLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'actor-lists.ts': {
    match: TEXTS_OF_THIS_FILE,
    from: TEXTS_OF_THIS_FILE,
    where: 'made by keyset, or here from `tests`',
    'order.bind': 'of ORDERS',
    orderBy: 'made by keyset',
    "tests.join(' AND ')": TEXTS_OF_THIS_FILE,
  },
  'changes.ts': { 'from + 1 + place': MESSAGE },
  'create-statements.ts': {
    'shared.place(({ row }) => row.position)': PLACE_IN_ROW,
    'shared.place(({ row }) => row.citations[0]!.document)': PLACE_IN_ROW,
    'own.place(({ row }) => row.speaker)': PLACE_IN_ROW,
    'own.place(({ row }) => row.principal)': PLACE_IN_ROW,
    'own.place(({ row }) => row.reportedBy)': PLACE_IN_ROW,
    'this.place(value)': PLACE_IN_ROW,
    place: 'the number of a column',
    'place + 1': 'the number of a column',
    name: 'of STATEMENT_PROPERTIES, or fixed in this file',
    "locator.join(', ')": TEXTS_OF_THIS_FILE,
    "ofGroup.join(' ')": TEXTS_OF_THIS_FILE,
    "ofRow.join(' ')": TEXTS_OF_THIS_FILE,
    "[...properties, 'imports: $imports'].join(', ')": TEXTS_OF_THIS_FILE,
    "relationships.join(' ')": TEXTS_OF_THIS_FILE,
  },
  'document-lists.ts': { where: 'made by keyset', orderBy: 'made by keyset' },
  'export.ts': {
    label: FROM_UNION,
    'where(all)': TEXTS_OF_THIS_FILE,
    "all.join(' AND ')": 'made by statement-scope.ts',
  },
  'identity.ts': { label: FROM_UNION },
  'issue-lists.ts': {
    match: TEXTS_OF_THIS_FILE,
    where: 'made by keyset, or here from `tests`',
    'order.bind': 'of ORDERS',
    orderBy: 'made by keyset',
    "tests.join(' AND ')": TEXTS_OF_THIS_FILE,
  },
  'listed.ts': { node: FIXED_ARGUMENT },
  'marks.ts': { label: FROM_UNION },
  'paths.ts': { statement: FIXED_ARGUMENT, body: 'of LISTS', list: 'of LISTS', type: 'a key of LISTS' },
  'references.ts': {
    type: FIXED_ARGUMENT,
    node: FIXED_ARGUMENT,
    label: FIXED_ARGUMENT,
    hint: FIXED_ARGUMENT,
    name: FIXED_ARGUMENT,
    "returning(type, 'x', title, hint, 'null')": FIXED_ARGUMENT,
    "returning(type, 'x', title, hint, 'x.normalised')": FIXED_ARGUMENT,
    "returning('ACTOR', 'x', 'x.name', 'x.kind', 'n.normalised')": FIXED_ARGUMENT,
  },
  'remove-import.ts': { thing: FIXED_ARGUMENT, label: FROM_UNION, anchor: TEXTS_OF_THIS_FILE },
  'search.ts': {
    label: FROM_UNION,
    where: TEXTS_OF_THIS_FILE,
    first: TEXTS_OF_THIS_FILE,
    counted: TEXTS_OF_THIS_FILE,
  },
  'stance-columns.ts': { cut: TEXTS_OF_THIS_FILE, from: TEXTS_OF_THIS_FILE },
  'stance-rows.ts': { record: FIXED_ARGUMENT, shape: 'of SHAPES', where: 'of SHAPES' },
  'statement-lists.ts': {
    match: TEXTS_OF_THIS_FILE,
    forOthers: TEXTS_OF_THIS_FILE,
    body: TEXTS_OF_THIS_FILE,
    by: 'of ORDER',
    'passing(source, all)': TEXTS_OF_THIS_FILE,
    'passing(source, tests)': TEXTS_OF_THIS_FILE,
    "tests.join(' AND ')": 'made by statement-scope.ts',
  },
  'statement-scope.ts': {
    "ON_LIST.positions.replace('$list', '$filterPositions')": 'of ON_LIST',
    "ON_LIST[list].replace('$list', `$${name}`)": 'of ON_LIST; the name of a parameter, made of fixed words',
    name: MESSAGE,
    prefix: MESSAGE,
    list: MESSAGE,
    ways: FIXED_ARGUMENT,
  },
  'tie-lists.ts': {
    match: TEXTS_OF_THIS_FILE,
    after: TEXTS_OF_THIS_FILE,
    wanted: 'words of TIE_TYPES',
    'arrow[0]': 'of a fixed table',
    'arrow[1]': 'of a fixed table',
  },
  'upsert-batches.ts': {
    cypher: 'of a query of this folder',
    'answer?.written': MESSAGE,
    expected: MESSAGE,
    "properties.map((name) => `.${name}`).join(', ')": FIXED_ARGUMENT,
    name: FIXED_ARGUMENT,
  },
  'upsert-ties.ts': { type: 'a word of TIE_TYPES' },
  'upsert-references.ts': { id: MESSAGE, label: 'of LABEL' },
};

/** Constants, looked up in a constant table, words that are fixed on both sides, calls with nothing but fixed texts. */
const FIXED_FORMS = [
  /^[A-Z][A-Z_]*$/,
  /^[A-Z][A-Z_]*\.join\('[^']*'\)$/,
  /^[A-Z][A-Z_]*\[[\w.]+\](?:\.\w+)?$/,
  /^[\w.]+ \? '[^']*' : '[^']*'$/,
  /^\w+\('\w+'\)$/,
];

/** What stands in `${…}`, those inside of others included. Reads what prettier has written: no regular expression has a backtick. */
function holesOf(source: string): string[] {
  const holes: string[] = [];
  /** For each template that is open: where its hole began, and how many braces are open in it. */
  const open: { start: number; braces: number }[] = [];
  let inText = false;
  const step = (at: number): number => {
    const top = open.at(-1);
    const [here, next] = [source[at]!, source[at + 1]];
    if (inText) {
      if (here === '\\') return at + 2;
      if (here === '`') {
        // The end: what follows is code, or the hole of another one.
        open.pop();
        inText = false;
      } else if (here === '$' && next === '{') {
        Object.assign(top!, { start: at + 2, braces: 0 });
        inText = false;
        return at + 2;
      }
      return at + 1;
    }
    if (here === '/' && next === '/') return source.indexOf('\n', at);
    if (here === '/' && next === '*') return source.indexOf('*/', at) + 2;
    if (here === "'" || here === '"') return endOfString(source, at);
    if (here === '`') {
      open.push({ start: at, braces: 0 });
      inText = true;
    } else if (here === '{' && top) top.braces += 1;
    else if (here === '}' && top) {
      if (top.braces === 0) {
        holes.push(source.slice(top.start, at).replace(/\s+/g, ' ').trim());
        inText = true;
      } else top.braces -= 1;
    }
    return at + 1;
  };
  for (let at = 0; at < source.length;) at = step(at);
  return holes;
}

function endOfString(source: string, start: number): number {
  let at = start + 1;
  while (source[at] !== source[start]) at += source[at] === '\\' ? 2 : 1;
  return at + 1;
}

const files = readdirSync(QUERIES).filter((name) => name.endsWith('.ts'));

test('holes are found, nested ones too', () => {
  const source =
    "const a = `x ${one} ${two(`y ${three}`, { b: 'it`s' })} z`; // `${no}`\nf({ c: `${four}` }, `$${five}`);";
  expect(holesOf(source)).toEqual(['one', 'three', "two(`y ${three}`, { b: 'it`s' })", 'four', 'five']);
});

test.each(files)('%s: every hole is fixed', (file) => {
  const known = KNOWN_HOLES[file] ?? {};
  const holes = holesOf(readFileSync(join(QUERIES, file), 'utf8'));
  const unknown = holes.filter(
    (hole) => !FIXED_FORMS.some((form) => form.test(hole)) && !Object.hasOwn(known, hole),
  );
  expect([...new Set(unknown)]).toEqual([]);
});

test('what is listed is there', () => {
  for (const [file, known] of Object.entries(KNOWN_HOLES)) {
    const holes = new Set(holesOf(readFileSync(join(QUERIES, file), 'utf8')));
    expect([file, Object.keys(known).filter((hole) => !holes.has(hole))]).toEqual([file, []]);
  }
});

test('texts are not put together in any other way, and nowhere else', () => {
  for (const file of files) {
    const source = readFileSync(join(QUERIES, file), 'utf8');
    expect([file, /['"`] \+|\+ ['"`]|\.concat\(/.exec(source)?.[0]]).toEqual([file, undefined]);
  }
  const src = packageFile('src');
  const others = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.startsWith('graph/'),
  );
  expect(others.length).toBeGreaterThan(100);
  const withCypher = others.filter((name) =>
    /['"`]\s*(?:MATCH|UNWIND|MERGE|OPTIONAL MATCH|CREATE|CALL) ?[(:{[]|\bRETURN [a-z]+\./.test(
      readFileSync(join(src, name), 'utf8'),
    ),
  );
  expect(withCypher).toEqual([]);
});
