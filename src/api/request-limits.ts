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
import { type Limits, limitError } from './limits.ts';

type Limit = 'depth' | 'aliases' | 'rootFields' | 'directives';

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
  directives: 'Split the request.',
};

export function requestLimitRules(limits: Limits): readonly ValidationRule[] {
  return [(context) => limitRule(context, limits)];
}

function limitRule(context: ValidationContext, limits: Limits): ASTVisitor {
  const measure = measurer(context);
  let directives = 0;
  const refuse = (limit: Limit, found: number, what: string, node?: FieldNode | SelectionSetNode): void => {
    const most = limits[limit];
    if (found <= most) return;
    const error = limitError({
      limit,
      most,
      found,
      what: `The request has ${found} ${what}; at most ${most} are allowed`,
      advice: ADVICE[limit],
    });
    context.reportError(new GraphQLError(error.message, { nodes: node ?? null, originalError: error }));
  };
  return {
    OperationDefinition({ selectionSet }) {
      const { depth, aliases, fields } = measure(selectionSet);
      refuse('depth', depth, 'levels of fields', selectionSet);
      refuse('aliases', aliases, 'aliases', selectionSet);
      refuse('rootFields', fields, 'fields of Query', selectionSet);
    },
    Directive() {
      directives += 1;
    },
    Document: {
      leave() {
        refuse('directives', directives, 'directives');
      },
    },
  };
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
