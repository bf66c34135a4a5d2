/** The same numbers as the reference program, Discourse Network Analyzer 3.1.2. */
import { dnaCases, dnaSample } from './dna-sample.ts';
import { edgeBetween, matrixOf, networkIn } from './read-network.ts';

const CASES = dnaCases();

test('there are 54 matrices', () => {
  expect(CASES).toHaveLength(54);
});

test.each(CASES.map((each) => [each.id, each] as const))('%s', (_, each) => {
  const { type, rows, columns, aggregation, normalisation, duplicates } = each;
  const network = networkIn(dnaSample(), { type, rows, columns, aggregation, normalisation, duplicates });
  expect(Object.keys(network.rows)).toEqual(each.rowLabels);
  expect(Object.keys(network.columns ?? network.rows)).toEqual(each.columnLabels);
  expect(network.statements).toHaveLength(each.statements);
  const matrix = matrixOf(network);
  each.matrix.forEach((row, r) =>
    row.forEach((cell, c) => expect(Math.abs(matrix[r]![c]! - cell)).toBeLessThanOrEqual(1e-12)),
  );
});

test('the strongest conflict, and what becomes of it without repetitions', () => {
  const [agency, association] = [
    'Environmental Protection Agency',
    'National Petrochemical & Refiners Association',
  ];
  const all = networkIn(dnaSample(), { aggregation: 'CONFLICT', duplicates: 'INCLUDE', topEdges: 1 });
  expect(all.edges).toMatchObject([{ source: agency, target: association, weight: 20 }]);
  const once = networkIn(dnaSample(), { aggregation: 'CONFLICT', duplicates: 'DOCUMENT' });
  expect(edgeBetween(once, agency, association)).toMatchObject({ weight: 1 });
});
