/** A statement in a few lines, with what it rests on. */

/** The fields that `statementLines` shows, as a GraphQL fragment. */
export const STATEMENT_FRAGMENT = /* GraphQL */ `
  fragment StatementLines on Statement {
    id
    date
    dateBasis
    mode
    quote
    summary
    condition
    speaker {
      name
    }
    principal {
      name
    }
    reportedBy {
      name
    }
    position {
      label
    }
    issue {
      id
      title
    }
    citations {
      locator
      document {
        title
        publisher
      }
    }
  }
`;

interface Named {
  readonly name: string;
}

export interface StatementFields {
  readonly id: string;
  readonly date: string | null;
  readonly dateBasis: string;
  readonly mode: string;
  readonly quote: string | null;
  readonly summary: string | null;
  readonly condition: string | null;
  readonly speaker: Named;
  readonly principal: Named | null;
  readonly reportedBy: Named | null;
  readonly position: { readonly label: string };
  readonly issue: { readonly id: string; readonly title: string };
  readonly citations: readonly {
    readonly locator: string | null;
    readonly document: { readonly title: string; readonly publisher: string | null };
  }[];
}

/** The first line says who, when and what; the others, indented, the words and the documents. */
export function statementLines(statement: StatementFields): string[] {
  const { speaker, principal, reportedBy, position, issue, quote, summary, condition } = statement;
  const holder = `${speaker.name}${principal ? ` for ${principal.name}` : ''}`;
  const basis = statement.dateBasis === 'STATED' ? '' : ` (${statement.dateBasis.toLowerCase()})`;
  const deed = statement.mode === 'DEEDS' ? ', by deeds' : '';
  const words = quote === null ? summary : `"${quote}"`;
  return [
    `${statement.date ?? 'undated'}${basis}  ${holder}: ${position.label}${deed} [${issue.title}]`,
    ...(reportedBy ? [`    reported by ${reportedBy.name}`] : []),
    ...(words === null ? [] : [`    ${words}`]),
    ...(condition === null ? [] : [`    on condition: ${condition}`]),
    ...statement.citations.map(({ document, locator }) => {
      const where = [document.publisher, document.title, locator].filter((part) => part !== null);
      return `    ${where.join(', ')}`;
    }),
  ];
}
