/** `stats`: how much the graph holds, and which version of it this is. */
import type { Command } from 'commander';
import { askGraph } from './context.ts';
import type { CommandContext } from './context.ts';
import { printJson } from './pages.ts';
import { renderTable } from './table.ts';

interface Stats {
  readonly actors: number;
  readonly issues: number;
  readonly statements: number;
  readonly documents: number;
  readonly revision: number;
  readonly database: string;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
}

const STATS = /* GraphQL */ `
  query Stats {
    stats {
      actors
      issues
      statements
      documents
      revision
      database
      firstDate
      lastDate
    }
  }
`;

export function addStats(program: Command, context: CommandContext): void {
  program
    .command('stats')
    .description('how much the graph holds')
    .option('--json', 'the answer as JSON, for programs')
    .addHelpText('after', '\nExamples:\n  $ npx stance-graph stats\n  $ npx stance-graph stats --json')
    .action((options: { readonly json?: true }) =>
      askGraph(context, async (backend) => {
        const { stats } = await backend.query<{ stats: Stats }>(STATS);
        if (options.json) return printJson(context, stats);
        const rows = Object.entries(toLines(stats));
        const columns = [
          { title: 'What', value: (row: readonly [string, string | number]) => row[0] },
          { title: 'Value', value: (row: readonly [string, string | number]) => row[1] },
        ];
        context.print(renderTable(rows, columns, context.width));
      }),
    );
}

function toLines(stats: Stats): Record<string, string | number> {
  const { actors, issues, statements, documents, revision, database, firstDate, lastDate } = stats;
  const dates = firstDate === null ? 'none' : `${firstDate} to ${lastDate ?? firstDate}`;
  return { actors, issues, statements, documents, dates, revision, database };
}
