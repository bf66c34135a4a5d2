/** Refuses requests that are too deep or too wide, before anything is read. Rules of validation: they see the text, not the variables. */
import {
  type ASTVisitor,
  type FieldNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { StanceGraphError } from '../domain/errors.ts';
import { LIMITS } from './limits.ts';

type Limit = 'depth' | 'aliases' | 'rootFields';

interface Measured {
  /** Fields inside fields, this selection's own included. */
  readonly depth: number;
  readonly aliases: number;
  readonly fields: number;
}

const NOTHING: Measured = { depth: 0, aliases: 0, fields: 0 };
const ADVICE: Readonly<Record<Limit, string>> = {
  depth: 'Ask for the inner part in a request of its own.',
  aliases: 'Split the request.',
  rootFields: 'Split the request.',
};

export const REQUEST_LIMIT_RULES: readonly ValidationRule[] = [limitRule];

function limitRule(context: ValidationContext): ASTVisitor {
  const measure = measurer(context);
  return {
    OperationDefinition(operation) {
      const { depth, aliases, fields } = measure(operation.selectionSet);
      const refuse = (limit: Limit, found: number, what: string): void => {
        if (found <= LIMITS[limit]) return;
        const error = limitError(
          limit,
          found,
          `${what}; at most ${LIMITS[limit]} are allowed. ${ADVICE[limit]}`,
        );
        context.reportError(new GraphQLError(error.message, { nodes: operation, originalError: error }));
      };
      refuse('depth', depth, `The request has ${depth} levels of fields`);
      refuse('aliases', aliases, `The request has ${aliases} aliases`);
      refuse('rootFields', fields, `The request has ${fields} fields of Query`);
    },
  };
}

export function limitError(limit: keyof typeof LIMITS, found: number, message: string): StanceGraphError {
  return new StanceGraphError('LIMIT_EXCEEDED', message, { details: { limit, most: LIMITS[limit], found } });
}

/**
 * Each fragment is measured once, however often it is spread, so that the cost is that of reading the request; a fragment
 * within itself counts nothing (another rule refuses it). What asks for the schema is measured by a rule of graphql-js.
 */
function measurer(context: ValidationContext): (selection: SelectionSetNode) => Measured {
  const fragments = new Map<string, Measured>();

  function ofFragment(name: string): Measured {
    const known = fragments.get(name);
    if (known) return known;
    fragments.set(name, NOTHING);
    const fragment = context.getFragment(name);
    const measured = fragment ? of(fragment.selectionSet) : NOTHING;
    fragments.set(name, measured);
    return measured;
  }

  function ofField(field: FieldNode): Measured {
    const aliases = field.alias && field.alias.value !== field.name.value ? 1 : 0;
    if (!field.selectionSet || field.name.value.startsWith('__')) return { depth: 1, aliases, fields: 1 };
    const inside = of(field.selectionSet);
    return { depth: 1 + inside.depth, aliases: aliases + inside.aliases, fields: 1 };
  }

  function of(selection: SelectionSetNode): Measured {
    const parts = selection.selections.map((part) => {
      if (part.kind === Kind.FIELD) return ofField(part);
      return part.kind === Kind.FRAGMENT_SPREAD ? ofFragment(part.name.value) : of(part.selectionSet);
    });
    return {
      depth: Math.max(0, ...parts.map((part) => part.depth)),
      aliases: parts.reduce((sum, part) => sum + part.aliases, 0),
      fields: parts.reduce((sum, part) => sum + part.fields, 0),
    };
  }
  return of;
}
