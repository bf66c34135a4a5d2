/** The numbers of Discourse Network Analyzer 3.1.2, from its own file, imported and asked for as users do. */
import { readFileSync } from 'node:fs';
import type { Api } from '../../src/api/create-api.ts';
import { packageFile } from '../../src/domain/package-root.ts';
import { onEachDatabase } from '../support/backends.ts';
import { apiOf, importCoded, namedNetwork } from './coded-graph.ts';

const fixture = (name: string): string => packageFile('tests', 'fixtures', 'dna-sample', name);

interface Case {
  readonly id: string;
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  readonly statements: number;
  readonly matrix: readonly (readonly number[])[];
}

const { cases } = JSON.parse(readFileSync(fixture('networks.json'), 'utf8')) as { cases: Case[] };

onEachDatabase('networks of the DNA sample', (backend) => {
  let api: Api;
  beforeAll(async () => {
    const db = await backend.open();
    const { counts, faultCount } = await importCoded(db, fixture('statements.csv'));
    expect(faultCount).toBe(0);
    expect(counts.statements).toMatchObject({ created: 40 });
    api = apiOf(db);
  });

  test('there are 54 of them', () => {
    expect(cases).toHaveLength(54);
  });

  test.each(cases.map((each) => [each.id, each] as const))('%s', async (_, each) => {
    const { id, rowLabels, columnLabels, statements, matrix, ...input } = each;
    const network = await namedNetwork(api, input);
    expect(network.rows).toEqual(rowLabels);
    expect(network.columns).toEqual(columnLabels);
    expect(network.statementCount).toBe(statements);
    const far = rowLabels.flatMap((row, r) =>
      columnLabels
        .map((column, c) => ({
          id,
          row,
          column,
          expected: matrix[r]![c]!,
          found: network.weight(row, column),
        }))
        .filter(({ expected, found }) => !(Math.abs(expected - found) <= 1e-12)),
    );
    expect(far).toEqual([]);
  });
});
