/** `stances <actor or issue>`: what an actor holds on each issue, or who holds what on an issue. */
import type { Command } from 'commander';
import { isStanceGraphError } from '../domain/errors.ts';
import { entityTypeOfId } from '../domain/ids.ts';
import { askGraph } from './context.ts';
import type { CommandContext } from './context.ts';
import type { CommandBackend, Variables } from './backend.ts';
import { addPageOptions, addScopeOptions, choice, toScope } from './options.ts';
import type { PageOptions, ScopeOptions } from './options.ts';
import { CONNECTION_FIELDS, printJson, readPages, remarkOnRest } from './pages.ts';
import type { Connection } from './pages.ts';
import { STATEMENT_FRAGMENT, statementLines } from './statement-lines.ts';
import type { StatementFields } from './statement-lines.ts';
import { renderTable } from './table.ts';
import type { Column } from './table.ts';

interface StancesOptions extends PageOptions, ScopeOptions {
  readonly side?: string;
  readonly evidence?: true;
}

interface Stance {
  readonly actor: { readonly id: string; readonly name: string };
  readonly issue: { readonly id: string; readonly title: string };
  readonly current: readonly { readonly label: string }[];
  readonly summary: string;
  readonly conditions: readonly string[];
  readonly conditional: boolean;
  readonly contradictory: boolean;
  readonly changed: boolean;
  readonly attributedOnly: boolean;
  readonly statementCount: number;
  readonly lastDate: string | null;
  readonly statements?: Connection<StatementFields>;
}

type StancePage = Connection<Stance>;

const STANCE_FRAGMENTS = /* GraphQL */ `
  fragment Stances on StanceConnection {
    ${CONNECTION_FIELDS}
    undatedLeftOut
    nodes {
      actor { id name }
      issue { id title }
      current { id label value }
      score side summary
      conditional conditions contradictory changed attributedOnly
      statementCount forCount againstCount neutralCount publisherCount
      firstDate lastDate
      statements @include(if: $evidence) { ${CONNECTION_FIELDS} nodes { ...StatementLines } }
    }
  }
  ${STATEMENT_FRAGMENT}
`;
const OF_ACTOR = `query StancesOfActor($id: ID!, $scope: Scope, $first: Int, $after: String, $evidence: Boolean!) {
  actor(by: { id: $id }) { stances(scope: $scope, first: $first, after: $after) { ...Stances } }
} ${STANCE_FRAGMENTS}`;
const ON_ISSUE = `query StancesOnIssue($id: ID!, $side: Side, $scope: Scope, $first: Int, $after: String, $evidence: Boolean!) {
  stances(issue: $id, side: $side, scope: $scope, first: $first, after: $after) { ...Stances }
} ${STANCE_FRAGMENTS}`;

const ABOUT_STANCE: readonly Column<Stance>[] = [
  { title: 'Stance', value: (row) => row.summary },
  { title: 'Position', value: (row) => row.current.map((position) => position.label).join('; ') },
  { title: 'Statements', value: (row) => row.statementCount },
  { title: 'Latest', value: (row) => row.lastDate },
  { title: 'Notes', value: notes },
];
const ACTOR_COLUMN: Column<Stance> = { title: 'Actor', value: (row) => row.actor.name };
const ISSUE_COLUMN: Column<Stance> = { title: 'Issue', value: (row) => row.issue.title };

export function addStances(program: Command, context: CommandContext): void {
  const command = program
    .command('stances')
    .description('what an actor holds on each issue, or who holds what on an issue')
    .argument('<actor or issue>', 'id, name or title, in any language')
    .option('--evidence', 'with the statements behind each line')
    .addOption(choice('--side <side>', 'one side of an issue', ['for', 'against', 'middle']))
    .addHelpText(
      'after',
      `
Examples:
  $ npx stance-graph stances "Ammar al-Hakim" --evidence
  $ npx stance-graph stances "Disarmament of armed factions in Iraq" --side against
  $ npx stance-graph stances "عمار الحكيم" --json`,
    )
    .action((subject: string, options: StancesOptions) =>
      askGraph(context, (backend) => stances(context, backend, subject, options)),
    );
  addPageOptions(addScopeOptions(command), 20);
}

async function stances(
  context: CommandContext,
  backend: CommandBackend,
  subject: string,
  options: StancesOptions,
): Promise<void> {
  const variables = { id: subject, scope: toScope(options), evidence: options.evidence ?? false };
  const onIssue = (): Promise<StancePage> =>
    readStances(backend, options, ON_ISSUE, { ...variables, side: options.side?.toUpperCase() ?? null });
  const ofActor = (): Promise<StancePage> => readStances(backend, options, OF_ACTOR, variables);

  const isIssue = options.side !== undefined || entityTypeOfId(subject) === 'ISSUE';
  const page = isIssue ? await onIssue() : await firstFound(ofActor, onIssue);
  if (options.json) return printJson(context, page);
  if (page.nodes.length === 0) return context.remark('No statements within this scope: no data.');
  const sameActor = new Set(page.nodes.map((stance) => stance.actor.id)).size === 1;
  const columns = sameActor ? [ACTOR_COLUMN, ISSUE_COLUMN] : [ACTOR_COLUMN];
  context.print(renderTable(page.nodes, [...columns, ...ABOUT_STANCE], context.width));
  if (options.evidence) for (const stance of page.nodes) printEvidence(context, stance);
  remarkOnRest(context, page);
}

function readStances(
  backend: CommandBackend,
  options: StancesOptions,
  document: string,
  variables: Variables,
): Promise<StancePage> {
  return readPages<Stance, StancePage>(options, async (position) => {
    const data = await backend.query<{ actor?: { stances: StancePage }; stances?: StancePage }>(document, {
      ...variables,
      ...position,
    });
    return (data.actor?.stances ?? data.stances)!;
  });
}

/** A name of an actor, or else a title of an issue. Where it is neither, the error speaks of both. */
async function firstFound(
  ofActor: () => Promise<StancePage>,
  onIssue: () => Promise<StancePage>,
): Promise<StancePage> {
  try {
    return await ofActor();
  } catch (noActor) {
    if (!isStanceGraphError(noActor) || noActor.code !== 'NOT_FOUND') throw noActor;
    try {
      return await onIssue();
    } catch (noIssue) {
      if (!isStanceGraphError(noIssue) || noIssue.code !== 'NOT_FOUND') throw noIssue;
      noActor.message += `\n${noIssue.message}`;
      throw noActor;
    }
  }
}

function notes(stance: Stance): string {
  return [
    stance.conditional ? `conditional: ${stance.conditions.join('; ')}` : '',
    stance.contradictory ? 'contradictory' : '',
    stance.changed ? 'changed' : '',
    stance.attributedOnly ? 'attributed' : '',
  ]
    .filter((note) => note !== '')
    .join(', ');
}

function printEvidence(context: CommandContext, stance: Stance): void {
  const { statements } = stance;
  if (!statements) return;
  const lines = statements.nodes.flatMap(statementLines).map((line) => `  ${line}`);
  const rest = statements.totalCount - statements.nodes.length;
  const title = `${stance.actor.name} ${stance.summary}: ${stance.issue.title}`;
  context.print(['', title, ...lines, ...(rest > 0 ? [`  … and ${rest} more`] : [])].join('\n'));
}
