/**
 * Roll calls made up to the sizes of the UN's, for who does not have its files: a membership that grows from 51 to 193 states,
 * some of which miss most votes, two blocs and many in between, mostly yes. The same every time.
 */
import { seededRandom } from '../../src/analysis/random.ts';
import type { Country, RollCall, RollCalls, Vote } from './roll-call.ts';

export const UN_VOTES = 869_937;

const ROLL_CALLS = 6_202;
const STATES_AT_FIRST = 51;
const STATES_AT_LAST = 193;
const FIRST_DAY = Date.UTC(1946, 0, 1);
const LAST_DAY = Date.UTC(2019, 11, 19);
const TOPICS = ['Disarmament', 'Human rights', 'Trade', 'Territories', 'Energy', 'Law'];
const SEED = 20_191_219;

interface Voter extends Country {
  /** Share of the votes that it takes part in. */
  readonly presence: number;
  /** -1 to 1: its bloc. */
  readonly leaning: number;
}

export function makeUpRollCalls(votes = UN_VOTES): RollCalls {
  const random = seededRandom(SEED);
  const voters = Array.from({ length: STATES_AT_LAST }, (_, place) => makeVoter(place, random));
  const count = Math.max(2, Math.round((ROLL_CALLS * votes) / UN_VOTES));
  const members = Array.from({ length: count }, (_, place) =>
    Math.round(STATES_AT_FIRST + (STATES_AT_LAST - STATES_AT_FIRST) * Math.sqrt(place / (count - 1))),
  );
  const presences = voters.map(({ presence }) => presence);
  const expected = members.map((most) => sum(presences.slice(0, most)));
  const scale = votes / sum(expected);
  let due = 0;
  let cast = 0;
  const rollCalls = members.map((most, place) => {
    due += expected[place]! * scale;
    const wanted = Math.min(most, Math.round(due) - cast);
    cast += wanted;
    return makeRollCall({ place, count, present: present(voters.slice(0, most), wanted, random), random });
  });
  return { countries: voters.map(({ key, name }) => ({ key, name })), rollCalls };
}

function makeVoter(place: number, random: () => number): Voter {
  const number = String(place + 1).padStart(3, '0');
  const blocs = [-0.8, 0.1, 0.7];
  return {
    key: `s${number}`,
    name: `State ${number}`,
    presence: 1 - 0.8 * random() ** 4,
    leaning: blocs[Math.floor(random() * blocs.length)]! + 0.4 * (random() - 0.5),
  };
}

/** `wanted` of them, those that rarely miss a vote first. */
function present(members: readonly Voter[], wanted: number, random: () => number): Voter[] {
  return members
    .map((voter) => ({ voter, chance: random() ** (1 / voter.presence) }))
    .sort((a, b) => b.chance - a.chance)
    .slice(0, wanted)
    .map(({ voter }) => voter);
}

interface Making {
  readonly place: number;
  readonly count: number;
  readonly present: readonly Voter[];
  readonly random: () => number;
}

function makeRollCall({ place, count, present, random }: Making): RollCall {
  const divides = random() ** 3;
  const direction = random() < 0.5 ? -1 : 1;
  const day = new Date(FIRST_DAY + ((LAST_DAY - FIRST_DAY) * place) / Math.max(1, count - 1));
  const topic = TOPICS[Math.floor(random() ** 2 * TOPICS.length)]!;
  return {
    key: `${place + 1}`,
    title: `To adopt draft ${place + 1} on ${topic.toLowerCase()}`,
    resolution: `R/${1 + Math.floor((place * 74) / count)}/${place + 1}`,
    date: day.toISOString().slice(0, 10),
    topics: random() < 0.8 ? [topic] : [],
    votes: present.map(({ key, leaning }) => ({
      country: key,
      vote: voteOf(0.55 + divides * direction * leaning * 1.4 + 0.5 * (random() - 0.5)),
    })),
  };
}

function voteOf(favour: number): Vote {
  if (favour > 0.35) return 1;
  return favour > 0.15 ? 0 : -1;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
