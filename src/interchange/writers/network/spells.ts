/**
 * When something is there, as separate stretches of whole days: programs refuse spells that overlap. Of time windows that
 * overlap, each is shown until the next one begins.
 */
import { parsePartialDate } from '../../../domain/partial-date.ts';
import type { EdgeSpell, NetworkDocument, Spell } from './network-document.ts';

const MS_PER_DAY = 86_400_000;

interface Dated {
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  readonly spells: readonly EdgeSpell[];
}

/** The first day (YYYY-MM-DD) that a date allows; null: it is no date. */
export function firstDay(date: string | null): string | null {
  return date === null ? null : (parsePartialDate(date)?.earliest ?? null);
}

export function lastDay(date: string | null): string | null {
  return date === null ? null : (parsePartialDate(date)?.latest ?? null);
}

/** Makes the stretches of nodes and edges of one network: in order, full dates, none overlapping. Without any it is always there. */
export function spellsIn(document: NetworkDocument): (thing: Dated) => readonly EdgeSpell[] {
  const ends = windowEnds(document.windows);
  if (ends.size > 0) {
    return (thing) => thing.spells.map((spell) => ({ ...spell, to: ends.get(spell.from) ?? spell.to }));
  }
  // Programs read times only where the network as a whole has some.
  if (document.firstDate === null || document.lastDate === null) return () => [];
  return ({ firstDate, lastDate, spells }) => {
    if (spells.length > 0) return united(spells);
    return firstDate !== null && lastDate !== null ? united([{ from: firstDate, to: lastDate }]) : [];
  };
}

/** By a window's first day, the last day on which it is shown. */
function windowEnds(windows: readonly Spell[]): ReadonlyMap<string, string> {
  const ordered = [...windows].sort((a, b) => (a.from < b.from ? -1 : 1));
  const ends = ordered.map(({ from, to }, place) => {
    const next = ordered[place + 1];
    return [from, next && next.from <= to ? dayBefore(next.from) : to] as const;
  });
  return new Map(ends);
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - MS_PER_DAY).toISOString().slice(0, 10);
}

function united(spells: readonly Spell[]): Spell[] {
  const days = spells.flatMap(({ from, to }) => {
    const [first, last] = [firstDay(from), lastDay(to)];
    return first !== null && last !== null && first <= last ? [{ from: first, to: last }] : [];
  });
  days.sort((a, b) => (a.from < b.from ? -1 : 1));
  const kept: Spell[] = [];
  for (const spell of days) {
    const before = kept.at(-1);
    if (!before || spell.from > before.to) kept.push(spell);
    else if (spell.to > before.to) kept[kept.length - 1] = { from: before.from, to: spell.to };
  }
  return kept;
}
