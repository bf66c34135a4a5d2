/** Votes of states into the graph of the first data: the four that it knows are recognised, and no decision is needed. */
import { join } from 'node:path';
import { runImport } from '../../src/app/import/run-import.ts';
import { bundleFiles, loadBundleFiles } from '../../src/app/load-bundle.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';
import { unVotesReader } from '../../src/interchange/readers/un-votes/un-votes.ts';
import { onEachDatabase } from '../support/backends.ts';
import { counted, fileOf, NOON, requestFor } from './import-lines.ts';

const OPTIONS = { author: 'the test', now: () => new Date(NOON) };
const STATES = [
  ['United States', 'US'],
  ['Iran', 'IR'],
  ['Israel', 'IL'],
  ['Iraq', 'IQ'],
  ['Namibia', 'NA'],
  ['Germany', 'DE'],
  ['German Democratic Republic', 'DD'],
  ['Federal Republic of Germany', ''],
  ['Yemen', 'YE'],
  ['Yemen Arab Republic', ''],
  ['Zanzibar', ''],
  ['Côte d’Ivoire', 'CI'],
] as const;

/** Made up: two roll calls of one title, and all states vote on both. */
function files(): Record<string, string> {
  const votes = [1, 2].flatMap((call) =>
    STATES.map(
      ([name, code], place) =>
        `${call},"${name}","${code}","${['yes', 'no', 'abstain'][(place + call) % 3]}"`,
    ),
  );
  const header = '"rcid","session","importantvote","date","unres","amend","para","short","descr"';
  const calls = [1, 2].map(
    (call) => `${call},1,0,"2010-01-0${call}","R/1/${call}",0,0,"ARMS","TO ADOPT DRAFT ${call}"`,
  );
  return {
    votes: fileOf(`${['"rcid","country","country_code","vote"', ...votes].join('\n')}\n`, 'votes.csv'),
    'roll-calls': fileOf(`${[header, ...calls].join('\n')}\n`, 'roll_calls.csv'),
    issues: fileOf('"rcid","short_name","issue"\n1,"di","Arms control and disarmament"\n', 'issues.csv'),
  };
}

onEachDatabase('votes of states', (backend) => {
  let db: GraphDatabase;
  beforeEach(async () => {
    db = await backend.open();
  });
  afterEach(() => db.close());

  test.each([true, false])('with the first data: %p', async (withSeed) => {
    if (withSeed) {
      await loadBundleFiles(db, await bundleFiles(join(__dirname, '..', '..', 'seed-data')), OPTIONS);
    }
    const request = { ...requestFor(''), format: 'un-votes', inputs: files() };
    const report = await runImport(db, [unVotesReader], request, OPTIONS);
    expect(counted(report)).toMatchObject({
      actors: withSeed ? '8/0/0' : '12/0/0',
      statements: '24/0/0',
      issues: '2/0/0',
      positions: '6/0/0',
    });
    expect(report.recognised).toEqual(
      withSeed
        ? [
            { name: 'United States', actor: 'actor:united-states', by: 'name' },
            { name: 'Iran', actor: 'actor:iran', by: 'name' },
            { name: 'Israel', actor: 'actor:israel', by: 'name' },
            { name: 'Iraq', actor: 'actor:iraq', by: 'name' },
          ]
        : [],
    );
    const actors = await db.read((tx) =>
      tx.run<{ id: string; externalIds: string[] | null; made: number }>(
        `MATCH (a:Actor)-[:MADE]->(s:Statement) WHERE s.id STARTS WITH 'statement:un-'
         RETURN a.id AS id, a.externalIds AS externalIds, count(s) AS made ORDER BY id`,
      ),
    );
    expect(actors.map(({ made }) => made)).toEqual(STATES.map(() => 2));
    expect(actors).toContainEqual({ id: 'actor:namibia', externalIds: ['iso3166-1:NA'], made: 2 });
    expect(actors).toContainEqual({ id: 'actor:zanzibar', externalIds: null, made: 2 });
    const again = await runImport(db, [unVotesReader], request, OPTIONS);
    expect(again).toMatchObject({ changed: false, revision: report.revision });
  });
});
