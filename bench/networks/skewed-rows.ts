/**
 * Statements made up as those of newspapers are: a few actors say most, a few issues are spoken of most, documents have some
 * statements each and repeat some of them. The same every time.
 */
import type { ColumnSource, StatementRow } from '../../src/analysis/statement-columns.ts';
import { type Random, randomInteger, seededRandom } from '../../src/analysis/random.ts';

export interface SkewedSize {
  readonly statements: number;
  readonly actors: number;
  readonly issues: number;
}

const SEED = 3_012;
/** The k-th most frequent is said 1 / k^SKEW times as often as the first. */
const SKEW = 0.8;
const IN_A_DOCUMENT = 8;
const REPEATED = 0.15;
const FIRST_DAY = Date.UTC(2000, 0, 1);
const DAYS = 3_650;
const DAY_MS = 86_400_000;

type Said = Pick<StatementRow, 'speaker' | 'issue' | 'position' | 'value'>;

export function skewedRows({ statements, actors, issues }: SkewedSize): ColumnSource {
  const random = seededRandom(SEED);
  const [actor, issue] = [skewed(actors, random), skewed(issues, random)];
  const leaning = Array.from({ length: actors }, () => random());
  const rows: StatementRow[] = [];
  let inDocument: Said[] = [];
  for (let k = 0; k < statements; k++) {
    const document = Math.floor(k / IN_A_DOCUMENT);
    if (k % IN_A_DOCUMENT === 0) inDocument = [];
    const repeats = inDocument.length > 0 && random() < REPEATED;
    const said = repeats
      ? inDocument[randomInteger(random, inDocument.length)]!
      : saidBy(actor(), issue(), leaning, random);
    inDocument.push(said);
    rows.push(rowOf(k, document, said, statements));
  }
  return {
    rows,
    issues: Array.from({ length: issues }, (_, place) => ({
      id: issueId(place),
      scale: 'BINARY',
      min: -1,
      max: 1,
      positions: [-1, 1].map((value) => ({ id: positionId(place, value), value })),
      topics: [],
      about: null,
      incompatible: [],
    })),
    actorKinds: new Map(Array.from({ length: actors }, (_, place) => [actorId(place), 'ORGANISATION'])),
  };
}

/** Draws places below `size`, the first ones most often. */
function skewed(size: number, random: Random): () => number {
  const sums: number[] = [];
  for (let place = 0; place < size; place++) sums.push((sums.at(-1) ?? 0) + (place + 1) ** -SKEW);
  return () => {
    const drawn = random() * sums.at(-1)!;
    let [low, high] = [0, size - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sums[middle]! > drawn) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

function saidBy(actor: number, issue: number, leaning: readonly number[], random: Random): Said {
  const value = random() < leaning[actor]! ? 1 : -1;
  return { speaker: actorId(actor), issue: issueId(issue), position: positionId(issue, value), value };
}

function rowOf(k: number, document: number, said: Said, statements: number): StatementRow {
  const documents = Math.ceil(statements / IN_A_DOCUMENT);
  const day = new Date(FIRST_DAY + Math.floor((document / documents) * DAYS) * DAY_MS)
    .toISOString()
    .slice(0, 10);
  return {
    ...said,
    id: `statement:${String(k).padStart(7, '0')}`,
    principal: null,
    reporter: null,
    date: day,
    earliest: day,
    latest: day,
    mode: 'WORDS',
    rank: 'NORMAL',
    confidence: null,
    condition: null,
    documents: [{ id: `doc:${document}`, publisher: null, publishedEarliest: day }],
    recordings: [],
  };
}

const actorId = (place: number): string => `actor:${place}`;
const issueId = (place: number): string => `issue:${place}`;
const positionId = (issue: number, value: number): string => `position:${issue}-${value}`;

/** The sum over issues of the squared number of actors on each. */
export function sumOfSquares({ rows }: ColumnSource): number {
  const actorsOn = new Map<string, Set<string>>();
  for (const { issue, speaker } of rows) {
    const known = actorsOn.get(issue) ?? new Set<string>();
    actorsOn.set(issue, known.add(speaker));
  }
  return [...actorsOn.values()].reduce((sum, { size }) => sum + size * size, 0);
}
