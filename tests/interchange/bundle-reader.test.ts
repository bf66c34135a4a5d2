/** A bundle as a format of imports. */
import { bundleReader, LONGEST_BUNDLE } from '../../src/interchange/readers/bundle-reader.ts';
import { ofType, readAll, refusal, textInput } from './reading.ts';
import { edited, VALID } from './valid-bundle.ts';

const read = (text: string) => readAll(bundleReader, { bundle: textInput('x.yaml', text) });

test('each thing with the line on which it is written', async () => {
  const items = await read(VALID);
  const lines = VALID.split('\n');
  for (const item of items) {
    if (item.type === 'fault') throw new Error('a fault');
    const { id } = item.type === 'statement' ? item.draft : item.record;
    expect(lines[item.at.line - 1]).toContain(id);
    expect(item.at.file).toBe('x.yaml');
  }
  expect(items).toHaveLength(9);
});

test('ids of the graph may be used', async () => {
  const items = await read(edited(['speaker: actor:committee', 'speaker: actor:elsewhere']));
  expect(ofType(items, 'statement').map(({ draft }) => draft.speaker)).toEqual(['actor:elsewhere']);
});

test('one fault, and nothing is taken: its things hang together', async () => {
  const { code, message, faults } = await refusal(
    read(edited(['speaker: actor:committee', 'speker: actor:committee'], ['scale: BINARY', 'scale: BINRY'])),
  );
  expect(code).toBe('IMPORT_INVALID');
  expect(message).toContain('did you mean "speaker"?');
  expect(faults).toEqual([
    expect.stringMatching(/^x\.yaml:25 issues\[0\]\.scale - "BINRY" is not one of/),
    expect.stringMatching(/^x\.yaml:\d+ statements\[0\] - key "speaker" is missing/),
    expect.stringMatching(
      /^x\.yaml:\d+ statements\[0\]\.speker - unknown key "speker": did you mean "speaker"\?/,
    ),
  ]);
});

test('aliases that would blow up are refused', async () => {
  const bomb = Array.from(
    { length: 9 },
    (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level}, `.repeat(9)}]`,
  );
  const { code, faults } = await refusal(read(['l0: &l0 [x, x, x, x, x, x, x, x, x]', ...bomb].join('\n')));
  expect(code).toBe('IMPORT_INVALID');
  expect(faults).toEqual(['x.yaml:1 - - the aliases repeat too much: write the values out']);
});

test('of a file that is too long no more is read than is allowed', async () => {
  const piece = `#${' '.repeat(65_535)}`;
  let given = 0;
  const endless = {
    name: 'x.yaml',
    async *text() {
      for (;;) {
        given += piece.length;
        yield piece;
      }
    },
  };
  const { code, message } = await refusal(readAll(bundleReader, { bundle: endless }));
  expect(code).toBe('IMPORT_INVALID');
  expect(message).toContain('--format ndjson');
  expect(given).toBeLessThanOrEqual(LONGEST_BUNDLE + piece.length);
});
