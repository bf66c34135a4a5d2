/** How much is in a graph: nodes by their labels, relationships by their types, and the properties of each. */
import type { GraphDatabase } from '../../src/graph/port.ts';

export interface Count {
  readonly things: number;
  readonly properties: number;
}

/** By `:Actor:State` or `-KNOWN_AS-`. */
export type Counts = Readonly<Record<string, Count>>;

const NODES = 'MATCH (n) RETURN labels(n) AS labels, count(n) AS things, sum(size(keys(n))) AS properties';
const RELATIONSHIPS =
  'MATCH ()-[r]->() RETURN type(r) AS type, count(r) AS things, sum(size(keys(r))) AS properties';

export async function countsOf(db: GraphDatabase): Promise<Counts> {
  const nodes = await db.readOne<Count & { labels: string[] }>(NODES);
  const relationships = await db.readOne<Count & { type: string }>(RELATIONSHIPS);
  return Object.fromEntries([
    ...nodes.map(({ labels, things, properties }) => [nodeName(labels), { things, properties }]),
    ...relationships.map(({ type, things, properties }) => [`-${type}-`, { things, properties }]),
  ]) as Record<string, Count>;
}

export function nodeName(labels: readonly string[]): string {
  return `:${[...labels].sort().join(':')}`;
}

export function statementsIn(counts: Counts): number {
  return counts[nodeName(['Statement'])]?.things ?? 0;
}

export interface Sums {
  readonly nodes: number;
  readonly relationships: number;
  readonly properties: number;
}

export function sumsOf(counts: Counts): Sums {
  const all = Object.entries(counts);
  return {
    nodes: sum(all.map(([name, { things }]) => (name.startsWith(':') ? things : 0))),
    relationships: sum(all.map(([name, { things }]) => (name.startsWith('-') ? things : 0))),
    properties: sum(all.map(([, { properties }]) => properties)),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** What one has more or less of than the other; empty: they hold the same. */
export function differences(one: Counts, other: Counts): string[] {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return names.flatMap((name) => {
    const [mine, yours] = [inWords(one[name]), inWords(other[name])];
    return mine === yours ? [] : [`${name}: ${mine}, ${yours}`];
  });
}

function inWords(count: Count | undefined): string {
  return count === undefined ? 'none' : `${count.things} with ${count.properties} properties`;
}
