/** The edges of a network as file formats want them, made from its columns while they are gone through. */
import { listAt } from '../../analysis/intern.ts';
import type { NetworkFacts } from '../../analysis/network/network-facts.ts';
import type { DocumentEdge, EdgeSpell, Sign } from '../../interchange/writers/network/network-document.ts';
import { COLUMNS_NAMED, type NetworkAnswer } from './network-answer.ts';
import { signOf } from './network-layers.ts';
import { edgeId, endsOf } from './network-nodes.ts';

/** `facts`: null where no dates and no issues are wanted. */
export function* documentEdges(answer: NetworkAnswer, facts: NetworkFacts | null): Generator<DocumentEdge> {
  const { edges, rows, columns } = answer.network;
  const afterRows = columns === null ? 0 : rows.ids.length;
  for (let edge = 0; edge < edges.size; edge++) yield new EdgeInFile(answer, facts, edge, afterRows);
}

const ALWAYS: readonly EdgeSpell[] = [];

/** Edges are gone through several times, and mostly for few of these: what takes longer is worked out when it is read. */
class EdgeInFile implements DocumentEdge {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
  readonly statements: number;
  readonly spells = ALWAYS;
  readonly #answer: NetworkAnswer;
  readonly #facts: NetworkFacts | null;
  readonly #place: number;

  constructor(answer: NetworkAnswer, facts: NetworkFacts | null, place: number, afterRows: number) {
    const { edges } = answer.network;
    this.source = edges.source[place]!;
    this.target = edges.target[place]! + afterRows;
    this.weight = edges.weight[place]!;
    this.statements = edges.statements[place]!;
    this.#answer = answer;
    this.#facts = facts;
    this.#place = place;
  }

  get id(): string {
    return edgeId(endsOf(this.#answer.network, this.#place));
  }

  get sign(): Sign {
    return signOf(this.#answer.network, this.weight);
  }

  /** A long list is cut, and says so. */
  get issues(): readonly string[] {
    const [answer, facts] = [this.#answer, this.#facts];
    if (facts === null || answer.asked.options.columns !== 'ISSUE') return [];
    const titles = Array.from(listAt(facts.columns, this.#place), (issue) => answer.issueTitle(issue));
    const count = facts.columnCount[this.#place]!;
    return count <= COLUMNS_NAMED ? titles : [...titles, `and ${count - titles.length} more`];
  }

  get firstDate(): string | null {
    return this.#answer.dateOf(this.#facts?.edges.first[this.#place] ?? -1);
  }

  get lastDate(): string | null {
    return this.#answer.dateOf(this.#facts?.edges.last[this.#place] ?? -1);
  }
}
