/** A network in sentences. */
import { counted } from '../picture/picture-words.ts';
import { at, type Json, rowsAt, textAt } from './json.ts';
import { labelOf, numberText } from './labels.ts';
import { isolated } from './sentence.ts';
import type { Words } from './words.ts';

const STRONGEST = 5;

interface Edge {
  readonly ends: string;
  readonly weight: number;
  readonly statements: number | null;
}

export function networkWords(network: Json): Words | null {
  const nodes = rowsAt(network, 'nodes');
  const found = at(network, 'edges');
  if (nodes.length === 0 || !Array.isArray(found)) return emptyWords(network);
  const labels = new Map(nodes.map((node) => [textAt(node, 'id'), isolated(textAt(node, 'label'))]));
  const edges = (found as readonly Json[]).map((edge) => edgeOf(edge, labels));
  const agree = edges.filter(({ weight }) => weight > 0).length;
  const differ = edges.filter(({ weight }) => weight < 0).length;
  const strongest = edges.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, STRONGEST);
  return {
    lead: `${counted(nodes.length, 'actor')}, ${counted(edges.length, 'pair')}: ${agree} agree more than they differ, ${differ} differ more than they agree. The strongest first:`,
    items: [...strongest.map(edgeWords), ...rowsAt(network, 'measures').map(measureWords)],
  };
}

function emptyWords(network: Json): Words | null {
  const reason = textAt(network, 'emptyBecause');
  return reason === '' ? null : { lead: reason, items: [] };
}

function edgeOf(edge: Json, labels: ReadonlyMap<string, string>): Edge {
  const ends = (['source', 'target'] as const).map(
    (end) => labels.get(textAt(edge, end)) ?? textAt(edge, end),
  );
  const statements = at(edge, 'statements', 'totalCount');
  return {
    ends: ends.join(' and '),
    weight: Number(at(edge, 'weight') ?? 0),
    statements: typeof statements === 'number' ? statements : null,
  };
}

function edgeWords({ ends, weight, statements }: Edge): string {
  const verb = weight > 0 ? 'agree' : weight < 0 ? 'differ' : 'agree as much as they differ';
  const behind = statements === null ? '' : `, ${counted(statements, 'statement')}`;
  return `${ends} ${verb}: weight ${numberText(weight)}${behind}.`;
}

function measureWords(measure: Json): string {
  const value = at(measure, 'value');
  const about = at(measure, 'exact') === false ? ' about' : '';
  const text = typeof value === 'number' ? numberText(value) : 'not defined here';
  return `${labelOf(textAt(measure, 'measure'))}:${about} ${text}.`;
}
