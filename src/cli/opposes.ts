/** `opposes [actor]`: who opposes whom, on what, since when, on which evidence. */
import type { Command } from 'commander';
import { askGraph } from './context.ts';
import type { CommandContext } from './context.ts';
import type { CommandBackend } from './backend.ts';
import { addPageOptions, addScopeOptions, choice, repeatable, toScope, wholeNumber } from './options.ts';
import type { PageOptions, ScopeOptions } from './options.ts';
import { CONNECTION_FIELDS, printJson, readPages, remarkOnRest } from './pages.ts';
import type { Connection } from './pages.ts';
import { STATEMENT_FRAGMENT, statementLines } from './statement-lines.ts';
import type { StatementFields } from './statement-lines.ts';
import { renderTable } from './table.ts';
import type { Column } from './table.ts';

interface OpposesOptions extends PageOptions, ScopeOptions {
  readonly basis?: readonly string[];
  readonly minShared: number;
  readonly order: string;
  readonly evidence?: true;
}

interface Relation {
  readonly from: { readonly id: string; readonly name: string };
  readonly to: { readonly id: string; readonly name: string };
  readonly basis: string;
  readonly mutual: boolean;
  readonly inferred: boolean;
  readonly conditional: boolean;
  readonly attributedOnly: boolean;
  /** Issues, or declarations where it is declared. */
  readonly count: number;
  readonly sharedIssues: number;
  readonly summary: string;
  readonly since: string | null;
  readonly issues: Connection<{ readonly verdict: string; readonly issue: { readonly title: string } }>;
  readonly evidence?: Connection<StatementFields>;
}

interface RelationPage extends Connection<Relation> {
  readonly undatedLeftOut: number;
}

const ARGUMENTS =
  'scope: $scope, bases: $bases, orderBy: $orderBy, minShared: $minShared, first: $first, after: $after';
const VARIABLES =
  '$scope: Scope, $bases: [RelationBasis!], $orderBy: RelationOrder, $minShared: Int, $first: Int, $after: String, $evidence: Boolean!';
const RELATION_FRAGMENTS = /* GraphQL */ `
  fragment Relations on RelationConnection {
    ${CONNECTION_FIELDS}
    undatedLeftOut
    nodes {
      from { id name }
      to { id name }
      basis mutual inferred conditional attributedOnly
      count opposedOn alignedOn sharedIssues opposedShare publisherCount
      summary since
      issues { ${CONNECTION_FIELDS} nodes { verdict issue { id title } } }
      chain { id type from { id name } to { id name } }
      evidence @include(if: $evidence) { ${CONNECTION_FIELDS} nodes { ...StatementLines } }
    }
  }
  ${STATEMENT_FRAGMENT}
`;
const ALL_PAIRS = `query Opposition(${VARIABLES}) { opposition(${ARGUMENTS}) { ...Relations } } ${RELATION_FRAGMENTS}`;
const ONE_ACTOR = `query Opponents($actor: ID!, ${VARIABLES}) {
  actor(by: { id: $actor }) { opponents(${ARGUMENTS}) { ...Relations } }
} ${RELATION_FRAGMENTS}`;

const COLUMNS: readonly Column<Relation>[] = [
  { title: 'Who', value: (row) => row.from.name },
  { title: 'Opposes', value: (row) => row.to.name },
  { title: 'Count', value: (row) => row.count },
  { title: 'On', value: opposedIssues },
  { title: 'Basis', value: (row) => row.basis.toLowerCase() },
  { title: 'Since', value: (row) => row.since },
  { title: 'Notes', value: notes },
];

export function addOpposes(program: Command, context: CommandContext): void {
  const command = program
    .command('opposes')
    .description('who opposes whom, or who stands against one actor')
    .argument('[actor]', 'id or name, in any language; everybody if left out')
    .option('--evidence', 'with the statements behind each line')
    .addOption(
      repeatable('--basis <basis>', 'what it rests on; declared and positional if left out', [
        'declared',
        'positional',
        'affiliation',
      ]),
    )
    .addOption(choice('--order <by>', 'what comes first', ['count', 'share']).default('count'))
    .option('--min-shared <n>', 'only pairs with as many issues in common', wholeNumber(1), 1)
    .addHelpText(
      'after',
      `
Examples:
  $ npx stance-graph opposes
  $ npx stance-graph opposes "United States" --evidence
  $ npx stance-graph opposes --issue "Disarmament of armed factions in Iraq" --basis positional
  $ npx stance-graph opposes --all --json > opposition.json`,
    )
    .action((actor: string | undefined, options: OpposesOptions) =>
      askGraph(context, (backend) => opposes(context, backend, actor, options)),
    );
  addPageOptions(addScopeOptions(command), 20);
}

async function opposes(
  context: CommandContext,
  backend: CommandBackend,
  actor: string | undefined,
  options: OpposesOptions,
): Promise<void> {
  const variables = {
    scope: toScope(options),
    bases: (options.basis ?? ['declared', 'positional']).map((basis) => basis.toUpperCase()),
    orderBy: options.order.toUpperCase(),
    minShared: options.minShared,
    evidence: options.evidence ?? false,
  };
  const page = await readPages<Relation, RelationPage>(options, async (position) => {
    const asked = { ...variables, ...position };
    if (actor === undefined)
      return (await backend.query<{ opposition: RelationPage }>(ALL_PAIRS, asked)).opposition;
    const data = await backend.query<{ actor: { opponents: RelationPage } }>(ONE_ACTOR, { ...asked, actor });
    return data.actor.opponents;
  });
  if (options.json) return printJson(context, page);
  if (page.nodes.length === 0) return context.remark('No opposition within this scope.');
  context.print(renderTable(page.nodes, COLUMNS, context.width));
  if (options.evidence) for (const relation of page.nodes) printEvidence(context, relation);
  if (page.undatedLeftOut > 0) {
    context.remark(`${page.undatedLeftOut} undated statements are left out, because a date was asked for.`);
  }
  remarkOnRest(context, page);
}

/** Titles of the issues that the two stand on opposite sides of. */
function opposedIssues(relation: Relation): string {
  const titles = relation.issues.nodes
    .filter((comparison) => comparison.verdict === 'OPPOSED')
    .map((comparison) => comparison.issue.title);
  const more = relation.issues.pageInfo.hasNextPage ? ['…'] : [];
  return [...titles, ...more].join('; ');
}

function notes(relation: Relation): string {
  return [
    relation.basis === 'DECLARED' && relation.mutual ? 'mutual' : '',
    relation.conditional ? 'conditional' : '',
    relation.attributedOnly ? 'attributed' : '',
    relation.inferred ? 'inferred' : '',
  ]
    .filter((note) => note !== '')
    .join(', ');
}

function printEvidence(context: CommandContext, relation: Relation): void {
  const { evidence } = relation;
  if (!evidence) return;
  const lines = evidence.nodes.flatMap(statementLines).map((line) => `  ${line}`);
  const rest = evidence.totalCount - evidence.nodes.length;
  context.print(['', relation.summary, ...lines, ...(rest > 0 ? [`  … and ${rest} more`] : [])].join('\n'));
}
