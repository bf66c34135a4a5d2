/** The forty statements of tests/fixtures/dna-sample, with names as ids, and the matrices of the reference program. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { ColumnSource, StatementRow } from '../../../src/analysis/statement-columns.ts';
import type { NetworkOptions } from '../../../src/analysis/network/options.ts';

const FOLDER = join(__dirname, '..', '..', 'fixtures', 'dna-sample');

export interface DnaCase extends Pick<
  NetworkOptions,
  'type' | 'rows' | 'columns' | 'aggregation' | 'normalisation' | 'duplicates'
> {
  readonly id: string;
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  readonly statements: number;
  readonly matrix: readonly (readonly number[])[];
}

export function dnaCases(): DnaCase[] {
  return JSON.parse(readFileSync(join(FOLDER, 'networks.json'), 'utf8')).cases;
}

export function dnaSample(): ColumnSource {
  const table: Record<string, string>[] = parse(readFileSync(join(FOLDER, 'statements.csv')), {
    columns: true,
  });
  const rows = table.map((line): StatementRow => ({
    id: line['id']!,
    speaker: line['person']!,
    principal: line['organization']!,
    reporter: null,
    issue: line['concept']!,
    position: `${line['concept']} ${line['agreement']}`,
    value: line['agreement'] === '1' ? 1 : -1,
    date: line['date']!,
    earliest: line['date']!,
    latest: line['date']!,
    mode: 'WORDS',
    rank: 'NORMAL',
    confidence: null,
    condition: null,
    documents: [{ id: line['document_id']!, publisher: null, publishedEarliest: line['date']! }],
    recordings: [],
  }));
  const issues = [...new Set(rows.map(({ issue }) => issue))].map((id) => ({
    id,
    scale: 'BINARY' as const,
    min: -1,
    max: 1,
    about: null,
    topics: [],
    positions: [0, 1].map((agreement) => ({ id: `${id} ${agreement}`, value: 2 * agreement - 1 })),
    incompatible: [],
  }));
  const actors = rows.flatMap(({ speaker, principal }) => [speaker, principal!]);
  return { rows, issues, actorKinds: new Map(actors.map((id) => [id, 'ORGANISATION' as const])) };
}
