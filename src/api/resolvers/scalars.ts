/** Dates and addresses are stored as text and stay text; what comes in is checked. */
import { GraphQLError, type GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { utcMoment } from '../../domain/moment.ts';
import { parsePartialDate } from '../../domain/partial-date.ts';

type Scalar = Pick<GraphQLScalarType<string, unknown>, 'serialize' | 'parseValue' | 'parseLiteral'>;

/** A scalar whose values are texts in one form. `isForm` says whether a text has it; `form` describes it in the error. */
function textScalar(name: string, form: string, isForm: (text: string) => boolean): Scalar {
  const parse = (value: unknown, node?: ValueNode): string => {
    if (typeof value === 'string' && isForm(value)) return value;
    throw new GraphQLError(`${name} must be ${form}, not ${JSON.stringify(value)}.`, { nodes: node ?? null });
  };
  return {
    serialize: String,
    parseValue: (value) => parse(value),
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null, node),
  };
}

/** Their descriptions are in the schema's files. */
export const SCALARS: Readonly<Record<string, Scalar>> = {
  Date: textScalar('Date', 'a day such as "2025-11-30"', (text) => parsePartialDate(text)?.earliest === text),
  PartialDate: textScalar(
    'PartialDate',
    '"2025", "2025-11" or "2025-11-30"',
    (text) => parsePartialDate(text) !== null,
  ),
  DateTime: textScalar(
    'DateTime',
    'a moment such as "2025-11-30T08:15:00Z"',
    (text) => utcMoment(text) !== null,
  ),
  URL: textScalar('URL', 'an absolute web address', (text) => URL.canParse(text)),
};
