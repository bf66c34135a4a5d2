/** What the tour makes of queries and answers: of those it knows, and of those that nobody has written yet. */
import { readTour } from '../../src/api/http/tour.ts';
import { wordsOf } from '../../src/web/explore/tour/answer-words.ts';
import { linesOf } from '../../src/web/explore/tour/drawn-lines.ts';
import type { Json } from '../../src/web/explore/tour/json.ts';
import { labelOf, valueText } from '../../src/web/explore/tour/labels.ts';
import { tableOf } from '../../src/web/explore/tour/table-model.ts';
import { readQuestion, type RootField } from '../../src/web/explore/tour/tour-question.ts';
import { drawingOf, pagesOf, viewOf } from '../../src/web/explore/tour/views.ts';

const field = (query: string): RootField => readQuestion(query).fields[0]!;
const words = (query: string, answer: Json) => wordsOf(field(query), answer);

describe('a query', () => {
  test('has its question above it, and an address by its name', () => {
    const { anchor, operation, question, remark, fields } = readQuestion(
      '# Who opposes whom?\n# In any scope.\n# Really.\nquery WhoOpposesWhom { a: opposition(scope: { issues: ["x"] }, first: 3) { totalCount } }',
    );
    expect({ anchor, operation, question, remark }).toEqual({
      anchor: 'who-opposes-whom',
      operation: 'WhoOpposesWhom',
      question: 'Who opposes whom?',
      remark: 'In any scope. Really.',
    });
    expect(fields).toEqual([{ name: 'opposition', key: 'a', args: { scope: { issues: ['x'] }, first: 3 } }]);
  });

  test('without a comment is named by its operation', () => {
    expect(readQuestion('query HowMany { stats { actors } }').question).toBe('How Many');
  });

  test('that cannot be read is still there, for the server to say why', () => {
    const { fields, query, question } = readQuestion('# What?\nquery Broken { stats {');
    expect({ fields, query, question }).toEqual({
      fields: [],
      query: '# What?\nquery Broken { stats {',
      question: 'What?',
    });
  });

  test('those of the tour each ask a question of their own, and have an address of their own', () => {
    const questions = readTour().queries.map(readQuestion);
    expect(questions.length).toBeGreaterThanOrEqual(8);
    expect(questions.map(({ anchor }) => anchor)).toContain('who-opposes-whom');
    expect(new Set(questions.map(({ anchor }) => anchor)).size).toBe(questions.length);
    for (const { question, fields } of questions) {
      expect(question).toMatch(/\?$/);
      expect(fields.length).toBeGreaterThan(0);
    }
  });
});

describe('words', () => {
  test('of opposition: how many, and the server’s own sentences', () => {
    const answer = {
      totalCount: 7,
      nodes: [{ summary: 'A and B differ.', since: '2025', evidence: { totalCount: 2 } }],
    };
    expect(words('{ opposition { totalCount } }', answer)).toEqual({
      lead: '7 relations of opposition, of which these are the first 1:',
      items: ['A and B differ. Since 2025. 2 statements behind it.'],
    });
    expect(words('{ opposition { totalCount } }', { totalCount: 0, nodes: [] }).lead).toBe(
      'There is no relation of opposition in this scope.',
    );
    expect(words('{ opposition(bases: [AFFILIATION]) { nodes { summary } } }', { nodes: [] }).lead).toContain(
      'by inference',
    );
  });

  test('of stances: who, how firmly, on which condition, in whose words', () => {
    const statements = {
      nodes: [{ date: '2026-01-04', quote: 'never', citations: [{ document: { publisher: 'P' } }] }],
    };
    const row = {
      actor: { name: 'A' },
      summary: 'rejects (one statement)',
      conditions: ['until noon'],
      statements,
    };
    expect(words('{ stances(issue: "I", side: AGAINST) { nodes { summary } } }', { nodes: [row] })).toEqual({
      lead: '1 actor against it on “I”:',
      items: ['A rejects (one statement), until noon. “never” (2026-01-04, P).'],
    });
  });

  test('of camps: who is in them, and whose side only others report', () => {
    const members = { nodes: [{ actor: { name: 'A' } }, { actor: { name: 'B' }, attributedOnly: true }] };
    expect(
      words('{ camps(issue: "I") { label } }', [{ label: 'supports it', memberCount: 2, members }]),
    ).toEqual({
      lead: '1 camp:',
      items: ['Supports it (2): A and B (only as others report).'],
    });
    expect(words('{ camps(issue: "I") { label } }', []).lead).toBe('Nobody took a side on this issue.');
  });

  test('of two side by side: by their names, else as they were asked for', () => {
    const answer = {
      summary: 'They share one issue.',
      issues: {
        nodes: [
          {
            issue: { title: 'I' },
            from: { summary: 'supports' },
            to: { summary: 'rejects', attributedOnly: true },
          },
        ],
      },
      relations: [],
    };
    expect(words('{ compare(a: "X", b: "Y") { summary } }', answer)).toEqual({
      lead: 'They share one issue.',
      items: ['On “I”: X supports; Y rejects, only as others report.'],
    });
    expect(
      words('{ compare(a: "X", b: "Y") { a { name } } }', { ...answer, a: { name: 'Ex' } }).items[0],
    ).toContain('Ex supports');
  });

  test('of an actor: who it is, its ties, and what there is of it', () => {
    const ties = { nodes: [{ type: 'MET_WITH', from: { name: 'A' }, to: { name: 'B' }, role: 'guest' }] };
    const answer = {
      name: 'A',
      description: 'A person',
      statementCount: 0,
      ties,
      opponents: { totalCount: 1 },
    };
    expect(words('{ actor(by: { name: "A" }) { name } }', answer)).toEqual({
      lead: 'A: A person.',
      items: ['A met with B (guest).', 'In this graph: no statement and 1 opponent.'],
    });
  });

  test('of a network: how many agree and differ, the strongest first, what is measured', () => {
    const nodes = ['a', 'b', 'c'].map((id) => ({ id, label: id.toUpperCase() }));
    const edges = [
      { source: 'a', target: 'b', weight: 1, statements: { totalCount: 2 } },
      { source: 'b', target: 'c', weight: -2.5, statements: { totalCount: 1 } },
    ];
    const measures = [
      { measure: 'BALANCE', value: 1, exact: true },
      { measure: 'FRUSTRATION', value: 3, exact: false },
    ];
    const { lead, items } = words('{ network { nodes { id } } }', { nodes, edges, measures });
    expect(lead).toContain(
      '3 actors, 2 pairs: 1 agree more than they differ, 1 differ more than they agree.',
    );
    expect(items).toEqual([
      'B and C differ: weight -2.5, 1 statement.',
      'A and B agree: weight 1, 2 statements.',
      'Balance: 1.',
      'Frustration: about 3.',
    ]);
  });

  test('of what nobody thought of: counts, sentences and single values', () => {
    expect(words('{ stats { actors database } }', { actors: 29, database: 'Grafeo', note: null })).toEqual({
      lead: 'Stats:',
      items: ['Actors: 29', 'Database: Grafeo'],
    });
    expect(
      words('{ issues { totalCount nodes { title } } }', { totalCount: 18, nodes: [{ title: 'I' }] }),
    ).toEqual({
      lead: 'Issues: 18.',
      items: ['I'],
    });
    expect(
      words('{ issue(id: "I") { stances { nodes { summary actor { name } } } } }', {
        stances: { nodes: [{ summary: 'supports', actor: { name: 'A' } }] },
      }).items,
    ).toEqual(['A supports.']);
    expect(words('{ topic(id: "I") { title } }', null)).toEqual({ lead: 'Topic: nothing.', items: [] });
    expect(words('{ a: __typename }', 'Query').items).toEqual(['Query']);
  });

  test('of a known field that was asked for nothing known fall back to those', () => {
    expect(words('{ compare(a: "X", b: "Y") { sharedIssues } }', { sharedIssues: 3 })).toEqual({
      lead: 'Compare:',
      items: ['Shared issues: 3'],
    });
  });

  test('names that run to the left keep to themselves', () => {
    expect(words('{ actor(by: { name: "A" }) { name } }', { name: 'عمار' }).lead).toBe('\u2068عمار\u2069.');
  });
});

describe('a table', () => {
  test('has a column for what is inside objects, and a cell for lists', () => {
    const rows = [
      { from: { name: 'A' }, verdict: 'OPPOSED', to: { summary: 's', side: 'FOR' }, quotes: ['q'] },
      { from: null, verdict: 'MIXED', to: { summary: 't', side: null }, quotes: [] },
    ];
    const { columns, rows: cells } = tableOf(rows);
    expect(columns.map(({ label }) => label)).toEqual([
      'From',
      'Verdict',
      'To: summary',
      'To: side',
      'Quotes',
    ]);
    expect(cells).toEqual([
      [{ name: 'A' }, 'OPPOSED', 's', 'FOR', ['q']],
      [null, 'MIXED', 't', null, []],
    ]);
  });

  test('says nothing twice where something is there in one row and not in another', () => {
    const { columns, rows } = tableOf([{ about: null }, { about: { date: '2025', note: 'n' } }]);
    expect(columns.map(({ path }) => path.join('.'))).toEqual(['about.date', 'about.note']);
    expect(rows).toEqual([
      [null, null],
      ['2025', 'n'],
    ]);
  });

  test('of plain values has one column', () => {
    expect(tableOf(['a', 'b'])).toMatchObject({ columns: [{ label: 'Value' }], rows: [['a'], ['b']] });
  });

  test('names fields and the API’s words as people write them', () => {
    expect(labelOf('attributedOnly')).toBe('Attributed only');
    expect(valueText('kind', 'ARMED_GROUP')).toBe('armed group');
    expect(valueText('name', 'NATO')).toBe('NATO');
  });
});

describe('the fitting view', () => {
  test('has the scope of the query', () => {
    const scope =
      'scope: { issues: ["I"], kinds: [STATE], from: "2025", level: SPEAKER, attribution: DIRECT_ONLY }';
    expect(viewOf(field(`{ opposition(${scope}) { totalCount } }`))).toEqual({
      issues: ['I'],
      kinds: ['STATE'],
      from: '2025',
      holder: 'SPEAKER',
      attribution: 'DIRECT_ONLY',
      show: 'OPPOSITION',
    });
    expect(viewOf(field('{ stances(issue: "I", side: AGAINST) { nodes { summary } } }'))).toEqual({
      mode: 'TWO_MODE',
      issues: ['I'],
      camps: ['AGAINST'],
    });
    expect(
      viewOf(
        field(
          '{ network(input: { type: TWO_MODE, rows: SPEAKER, minWeight: 2, topEdges: 9 }) { nodeCount } }',
        ),
      ),
    ).toEqual({
      mode: 'TWO_MODE',
      holder: 'SPEAKER',
      minWeight: 2,
      topEdges: 9,
    });
    expect(viewOf(field('{ compare(a: "X", b: "Y") { summary } }'))).toEqual({
      selection: { type: 'EDGE', a: 'X', b: 'Y' },
    });
    expect(viewOf(field('{ stats { actors } }'))).toBeNull();
  });

  test('networks are drawn by the server, with what was asked for', () => {
    const query =
      '{ network(input: { rows: SPEAKER, scope: { issues: ["I & J", "K"] }, window: { size: 1, unit: YEAR } }) { nodeCount } }';
    expect(drawingOf(field(query))).toBe(
      '/network.svg?rows=SPEAKER&issues=I+%26+J&issues=K&window.size=1&window.unit=YEAR',
    );
    expect(drawingOf(field('{ network { nodeCount } }'))).toBe('/network.svg');
    expect(drawingOf(field('{ stats { actors } }'))).toBeNull();
  });

  test('pages are about what the query names', () => {
    expect(pagesOf(field('{ camps(issue: "I") { label } }'))).toEqual([{ type: 'issue', name: 'I' }]);
    expect(pagesOf(field('{ actor(by: { id: "actor:a" }) { name } }'))).toEqual([
      { type: 'actor', name: 'actor:a' },
    ]);
  });

  test('lines are drawn by where they begin, if both ends are known', () => {
    const nodes = [
      { from: { name: 'A' }, to: { name: 'B' }, since: '2025' },
      { from: { name: 'C' }, to: { name: 'D' } },
      { from: { name: 'A' }, to: { name: 'E' } },
      { from: { name: 'A' } },
    ];
    expect(linesOf(field('{ opposition { nodes { since } } }'), { nodes })).toEqual([
      {
        from: 'A',
        lines: [
          { from: 'A', what: 'opposes, since 2025', to: 'B', tone: 'OPPOSITION' },
          { from: 'A', what: 'opposes', to: 'E', tone: 'OPPOSITION' },
        ],
      },
      { from: 'C', lines: [{ from: 'C', what: 'opposes', to: 'D', tone: 'OPPOSITION' }] },
    ]);
  });
});
