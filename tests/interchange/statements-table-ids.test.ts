import { statementsTableReader as reader } from '../../src/interchange/readers/statements-table/statements-table.ts';
import { allOf } from './read-all.ts';
import { textInput } from './reading.ts';

describe('documents', () => {
  const options = { map: ['actor=a,issue=i,value=v'], values: ['yes=1,no=-1'] };

  test('the file, where nothing else is said', async () => {
    const table = textInput('votes of 2019.csv.gz', 'a,i,v\nAda,Water,yes\nBen,Water,no\n');
    const all = await allOf(reader, { table }, options);
    expect(all.documents).toMatchObject([
      { title: 'votes of 2019.csv', publisher: null, publishedBasis: 'UNKNOWN' },
    ]);
    expect(all.statements).toMatchObject([{ dateBasis: 'UNKNOWN', date: null }, { dateBasis: 'UNKNOWN' }]);
  });

  test('one for all rows without one', async () => {
    const table = 'a,i,v,d\nAda,Water,yes,\nBen,Water,no,Letter\n';
    const given = {
      ...options,
      map: [...options.map, 'document=d'],
      document: ['Survey'],
      publisher: ['Institute'],
    };
    const all = await allOf(reader, { table }, given);
    expect(all.documents).toMatchObject([
      { title: 'Survey', publisher: 'Institute' },
      { title: 'Letter', publisher: 'Institute' },
    ]);
  });

  test('rows that say the same of a document mean the same one', async () => {
    const table =
      'a,i,v,d,p,u\nAda,Water,yes,Report,Post,2020\nBen,Water,no,Report,Post,2020\nCleo,Water,no,Report,Post,2021\n';
    const given = { ...options, map: [...options.map, 'document=d,publisher=p,published=u'] };
    const all = await allOf(reader, { table }, given);
    expect(all.documents).toMatchObject([{ published: '2020' }, { published: '2021' }]);
    expect(all.statements.map(({ citations }) => citations[0]!.document)).toEqual([
      all.documents[0]!.id,
      all.documents[0]!.id,
      all.documents[1]!.id,
    ]);
    expect(all.statements[0]).toMatchObject({ date: null, dateBasis: 'DOCUMENT' });
  });

  test('documents of the graph, and ids of documents that are described here', async () => {
    const table =
      'a,i,v,d,t\nAda,Water,yes,doc:hearing-2019,\nBen,Water,no,doc:report,Report\nCleo,Water,no,doc:report,Another report\n';
    const all = await allOf(
      reader,
      { table },
      { ...options, map: [...options.map, 'document=d,documentTitle=t'] },
    );
    expect(all.documents).toMatchObject([{ id: 'doc:report', title: 'Report' }]);
    expect(all.statements[0]).toMatchObject({
      dateBasis: 'DOCUMENT',
      citations: [{ document: 'doc:hearing-2019' }],
    });
    expect(all.faults).toMatchObject([
      { line: 4, column: 'd', message: 'an earlier row says something else of the document with this id' },
    ]);
  });
});

describe('ids', () => {
  const options = { map: ['actor=a,issue=i,value=v'], values: ['yes=1,no=-1'] };
  const idsOf = async (
    table: string,
    more: Readonly<Record<string, readonly string[]>> = {},
  ): Promise<string[]> =>
    (await allOf(reader, { table }, { ...options, ...more })).statements.map(({ id }) => id);

  test('are made of the content of the row; equal rows have equal ones, to be numbered', async () => {
    const ids = await idsOf('a,i,v,n\nAda,Water,yes,1\nAda,Water,yes,2\nAda,Water,yes,1\n');
    expect(ids[0]).toMatch(/^statement:[0-9a-f]{16}$/);
    expect(ids[2]).toBe(ids[0]);
    expect(ids[1]).not.toBe(ids[0]);
  });

  test('stay when more columns are mapped, or told what they are', async () => {
    const table = 'a,i,v,n\nAda,Water,yes,said so\n';
    const ids = await idsOf(table);
    expect(
      await idsOf(table, { map: [...options.map, 'quote=n'], kind: ['person'], document: ['Notes'] }),
    ).toEqual(ids);
  });

  test('differ where equal cells mean something else', async () => {
    const table = 'a,b,v\nAda,Ben,yes\n';
    const of = (map: string, issue: string): Promise<string[]> =>
      idsOf(table, { map: [`${map},value=v`], issue: [issue] });
    const ids = await Promise.all([of('actor=a', 'Water'), of('actor=b', 'Water'), of('actor=a', 'Fire')]);
    expect(new Set(ids.flat()).size).toBe(3);
  });

  test('of the row itself win', async () => {
    const table =
      'n,a,i,v\n17,Ada,Water,yes\nstatement:mine,Ada,Water,yes\nx y,Ada,Water,yes\n,Ada,Water,yes\n';
    const map = [...options.map, 'id=n'];
    const all = await allOf(reader, { table }, { ...options, map });
    expect(all.statements).toMatchObject([
      { id: expect.stringMatching(/^statement:17-[0-9a-f]{10}$/), repeated: 'FAULT' },
      { id: 'statement:mine', repeated: 'FAULT' },
      { id: expect.stringMatching(/^statement:x-y-[0-9a-f]{10}-[0-9a-f]{10}$/) },
    ]);
    expect(all.faults).toMatchObject([
      { line: 5, column: 'n', message: expect.stringContaining('the row has no id') },
    ]);
    expect((await idsOf(table, { map, prefix: ['valley'] })).slice(0, 2)).toEqual([
      'statement:valley-17',
      'statement:mine',
    ]);
  });
});

describe('titles', () => {
  test('that are one name are one issue; others stay apart', async () => {
    const table = 'a,i,v\nAda,Water tax,yes\nBen,WATER TAX!,no\nCleo,الماء,yes\nDan,Water taxes,yes\n';
    const all = await allOf(reader, { table }, { map: ['actor=a,issue=i,value=v'], values: ['yes=1,no=-1'] });
    expect(all.issues.map(({ title }) => title)).toEqual(['Water tax', 'الماء', 'Water taxes']);
    expect(new Set(all.issues.map(({ id }) => id)).size).toBe(3);
  });

  test('of topics are gathered over all rows of an issue', async () => {
    const table = 'a,i,v,t\nAda,Water,yes,Rivers\nBen,Fire,no,Forests\nCleo,Water,yes,Lakes | rivers\n';
    const all = await allOf(
      reader,
      { table },
      { map: ['actor=a,issue=i,value=v,topic=t'], values: ['yes=1,no=-1'] },
    );
    expect(all.topics.map(({ title }) => title)).toEqual(['Rivers', 'Lakes', 'Forests']);
    expect(all.issues.map(({ topics }) => topics)).toEqual([
      ['topic:lakes', 'topic:rivers'],
      ['topic:forests'],
    ]);
  });
});
