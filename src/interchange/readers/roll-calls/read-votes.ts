/** Votes, one a row: what a roll call, a voter and a word have in common over many rows is made once. */
import { nearest } from '../bundle/nearest.ts';
import { readCsv } from '../csv.ts';
import { rowFault } from '../faults.ts';
import type { ActorMention, ImportItem, ReaderInput, RowFault, StatementDraft } from '../reader.ts';
import { type Columns, columnsIn } from './columns.ts';
import type { RollCall } from './definitions.ts';
import { type Choice, FIELDS, type RollCallForm } from './form.ts';
import { type Voter, Voters } from './voters.ts';

/** A chunk for each part of the table. Absence has no row: what is not there is no statement. */
export async function* readVotes(
  form: RollCallForm,
  input: ReaderInput,
  rollCalls: ReadonlyMap<string, RollCall>,
): AsyncGenerator<readonly ImportItem[]> {
  const reader = new VoteReader(form, input.name, rollCalls);
  for await (const { header, rows, lines, faults } of readCsv(input, form.delimiter)) {
    reader.begin(columnsIn(input.name, header, form, FIELDS.votes));
    const items: ImportItem[] = faults.map((fault) => ({ type: 'fault', fault }));
    for (let place = 0; place < rows.length; place += 1) {
      const item = reader.read(rows[place]!, lines[place]!);
      if (item !== null) items.push(item);
    }
    yield items;
  }
}

class VoteReader {
  readonly #form: RollCallForm;
  readonly #file: string;
  readonly #rollCalls: ReadonlyMap<string, RollCall>;
  readonly #voters: Voters;
  /** By word as it stands there; undefined: a word that means nothing. */
  readonly #choices = new Map<string, Choice | null | undefined>();
  #rollCallPlace = 0;
  #actorPlace = 0;
  #codePlace = -1;
  #principalPlace = -1;
  #votePlace = 0;

  constructor(form: RollCallForm, file: string, rollCalls: ReadonlyMap<string, RollCall>) {
    this.#form = form;
    this.#file = file;
    this.#rollCalls = rollCalls;
    this.#voters = new Voters(form);
  }

  begin(columns: Columns): void {
    this.#rollCallPlace = columns.place('roll-call');
    this.#actorPlace = columns.place('actor');
    this.#codePlace = columns.place('code');
    this.#principalPlace = columns.place('principal');
    this.#votePlace = columns.place('vote');
  }

  /** Null for a row that is no statement. */
  read(row: readonly string[], line: number): ImportItem | null {
    const id = row[this.#rollCallPlace]!;
    const rollCall = this.#rollCalls.get(id) ?? this.#rollCalls.get(id.trim());
    const name = row[this.#actorPlace]!;
    const choice = this.#choice(row[this.#votePlace]!);
    if (choice === null) return null;
    if (rollCall === undefined || choice === undefined || name.trim() === '') {
      return { type: 'fault', fault: this.#fault(row, line, rollCall !== undefined, choice !== undefined) };
    }
    const voter = this.#voters.voter(name, this.#codePlace < 0 ? '' : row[this.#codePlace]!);
    const principal = this.#principalPlace < 0 ? null : this.#voters.principal(row[this.#principalPlace]!);
    return {
      type: 'statement',
      at: { file: this.#file, line },
      draft: draftOf(rollCall, voter, principal, choice),
    };
  }

  #choice(word: string): Choice | null | undefined {
    const known = this.#choices.get(word);
    if (known !== undefined) return known;
    const choice = this.#form.words.get(word.trim().toLowerCase());
    // Words that mean nothing are not kept: there may be as many as rows.
    if (choice !== undefined) this.#choices.set(word, choice);
    return choice;
  }

  #fault(row: readonly string[], line: number, isAsked: boolean, isVote: boolean): RowFault {
    const at = { file: this.#file, line };
    const column = (field: 'roll-call' | 'actor' | 'vote'): string => this.#form.columns[field][0]!;
    if (!isAsked) {
      const message = 'no roll call has this id: correct it, or add the roll call to its file';
      return rowFault(at, column('roll-call'), row[this.#rollCallPlace]!, message);
    }
    if (isVote) {
      return rowFault(at, column('actor'), row[this.#actorPlace]!, 'nobody votes here: name the voter');
    }
    const word = row[this.#votePlace]!;
    const words = [...this.#form.words.keys()];
    const meant = nearest(word, words);
    const hint = meant === null ? '' : `; did you mean "${meant}"?`;
    return rowFault(at, column('vote'), word, `this is no vote: the words are ${words.join(', ')}${hint}`);
  }
}

function draftOf(
  rollCall: RollCall,
  voter: Voter,
  principal: ActorMention | null,
  choice: Choice,
): StatementDraft {
  return {
    id: rollCall.statementPrefix + voter.key,
    speaker: voter.mention,
    principal,
    reportedBy: null,
    position: rollCall.positions.get(choice)!,
    date: rollCall.date,
    dateEarliest: rollCall.earliest,
    dateLatest: rollCall.latest,
    dateBasis: rollCall.date === null ? 'UNKNOWN' : 'STATED',
    dateNote: null,
    mode: 'DEEDS',
    quote: null,
    summary: null,
    condition: null,
    confidence: null,
    rank: 'NORMAL',
    recordedAt: null,
    recordedBy: null,
    recordedBefore: null,
    retractedAt: null,
    citations: rollCall.citations,
    repeated: 'NUMBER',
  };
}
