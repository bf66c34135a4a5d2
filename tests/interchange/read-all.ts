/** Everything that a reader of tables says, by type; definitions are checked to come before what uses them. */
import type {
  ActorReference,
  ImportItem,
  ReaderDescriptor,
  ReaderInput,
  ReaderOptions,
  RowFault,
  StatementDraft,
} from '../../src/interchange/readers/reader.ts';
import { ofType, readAll, textInput } from './reading.ts';

type RecordOf<Type extends 'document' | 'topic' | 'issue'> = Extract<ImportItem, { type: Type }>['record'];

export interface AllItems {
  readonly documents: readonly RecordOf<'document'>[];
  readonly topics: readonly RecordOf<'topic'>[];
  readonly issues: readonly RecordOf<'issue'>[];
  readonly statements: readonly StatementDraft[];
  readonly faults: readonly RowFault[];
}

/** `inputs` by role: a text, or an input. */
export async function allOf(
  reader: ReaderDescriptor,
  inputs: Readonly<Record<string, string | ReaderInput>>,
  options: ReaderOptions = {},
): Promise<AllItems> {
  const opened = Object.entries(inputs).map(
    ([role, input]) => [role, typeof input === 'string' ? textInput(`${role}.csv`, input) : input] as const,
  );
  const items = await readAll(reader, Object.fromEntries(opened), options);
  expectDefinedBeforeUse(items);
  return {
    documents: ofType(items, 'document').map(({ record }) => record),
    topics: ofType(items, 'topic').map(({ record }) => record),
    issues: ofType(items, 'issue').map(({ record }) => record),
    statements: ofType(items, 'statement').map(({ draft }) => draft),
    faults: ofType(items, 'fault').map(({ fault }) => fault),
  };
}

export function nameOf(actor: ActorReference | null): string | null {
  return actor === null || typeof actor === 'string' ? actor : actor.name;
}

/** `Ada for Board: agrees (1) on Water prices`. */
export function inShort({ statements, issues }: AllItems): string[] {
  return statements.map(({ speaker, principal, position }) => {
    const issue = issues.find(({ positions }) => positions.some(({ id }) => id === position))!;
    const { label, value } = issue.positions.find(({ id }) => id === position)!;
    const behalf = principal === null ? '' : ` for ${nameOf(principal)}`;
    return `${nameOf(speaker)}${behalf}: ${label} (${value}) on ${issue.title}`;
  });
}

function expectDefinedBeforeUse(items: readonly ImportItem[]): void {
  const defined = new Set<string>();
  const define = (id: string): void => {
    expect([...defined]).not.toContain(id);
    defined.add(id);
  };
  for (const item of items) {
    if (item.type === 'document' || item.type === 'topic') define(item.record.id);
    if (item.type === 'issue') {
      define(item.record.id);
      for (const topic of item.record.topics) expect([...defined]).toContain(topic);
      for (const { id } of item.record.positions) define(id);
    }
    if (item.type === 'statement') expect([...defined]).toContain(item.draft.position);
  }
}
