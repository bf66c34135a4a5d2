/**
 * A stance in words (the graph model, "from statements to a stance"), from the number of statements on each side. One statement:
 * "supports", "rejects", "neutral on" with "(one statement)". From two, with r = |for - against| / count: "neutral on" if all
 * lie in the middle, from 0.95 "consistently", from 0.85 "almost always", from 0.7 "generally", from 0.2 "tends to", below
 * "mixed". On a nominal scale the commonest position says it. No statement: "no data". The reading LATEST puts the latest
 * statements into words; where that is one of several, it says so. Cost: constant.
 */
import type { SideCounts, Stance } from './stance.ts';

type Spoken = Pick<Stance, 'read' | 'statementCount' | 'camp'>;

const LADDER = [
  [0.95, 'consistently'],
  [0.85, 'almost always'],
  [0.7, 'generally'],
] as const;

/** `campLabel`: on a nominal scale the label of the position `camp`, else null. */
export function stanceWords(stance: Spoken, campLabel: string | null): string {
  const { read } = stance;
  if (read.statements === 0) return 'no data';
  if (campLabel !== null) return `${campLabel} (${share(stance)})`;
  if (read.statements === 1) return `${verb(read)} (${single(stance)})`;
  if (read.neutral === read.statements) return verb(read);
  const lead = Math.abs(read.for - read.against) / read.statements;
  const adverb = LADDER.find(([least]) => lead >= least)?.[1];
  if (adverb !== undefined) return `${adverb} ${verb(read)}`;
  return lead >= 0.2 ? `tends to ${read.for > read.against ? 'support' : 'reject'}` : 'mixed';
}

function verb(read: SideCounts): string {
  if (read.for === read.against) return 'neutral on';
  return read.for > read.against ? 'supports' : 'rejects';
}

function single(stance: Spoken): string {
  return stance.statementCount === 1 ? 'one statement' : `latest of ${stance.statementCount} statements`;
}

function share(stance: Spoken): string {
  const { camp, statements } = stance.read;
  return statements === 1 ? single(stance) : `${camp} of ${statements} statements`;
}
