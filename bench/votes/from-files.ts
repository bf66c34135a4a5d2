/**
 * The roll calls of the UN General Assembly as the R package unvotes has them (CC0): votes.csv.gz (rcid, country, country_code,
 * vote), roll_calls.csv.gz (rcid, date, unres, short, descr …), issues.csv (rcid, issue).
 */
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import type { Country, RollCall, RollCalls, Vote } from './roll-call.ts';

const VOTES: Readonly<Record<string, Vote>> = { yes: 1, abstain: 0, no: -1 };

/** Throws where a file is missing or a row is not as expected. */
export async function readRollCalls(folder: string): Promise<RollCalls> {
  const topics = new Map<string, string[]>();
  for await (const row of rowsOf(join(folder, 'issues.csv'))) {
    listIn(topics, row['rcid']!).push(oneLine(row['issue']!));
  }
  const countries = new Map<string, Country>();
  const votes = new Map<string, { country: string; vote: Vote }[]>();
  for await (const row of rowsOf(join(folder, 'votes.csv.gz'))) {
    const country = countryOf(row['country']!, row['country_code']!, countries);
    const vote = VOTES[row['vote']!];
    if (vote === undefined) throw new Error(`votes.csv.gz has the vote "${row['vote']}".`);
    listIn(votes, row['rcid']!).push({ country: country.key, vote });
  }
  const rollCalls: RollCall[] = [];
  for await (const row of rowsOf(join(folder, 'roll_calls.csv.gz'))) {
    const key = row['rcid']!;
    const title = oneLine(row['descr']!) || oneLine(row['short']!) || `Roll call ${key}`;
    const resolution = oneLine(row['unres']!) || `Roll call ${key}`;
    const said = votes.get(key) ?? [];
    rollCalls.push({
      key,
      title,
      resolution,
      date: row['date']!,
      topics: topics.get(key) ?? [],
      votes: said,
    });
  }
  rollCalls.sort((a, b) => (a.date === b.date ? Number(a.key) - Number(b.key) : a.date < b.date ? -1 : 1));
  return { countries: [...countries.values()], rollCalls };
}

/** Some countries have no code; NA is Namibia's. */
function countryOf(name: string, code: string, known: Map<string, Country>): Country {
  const found = known.get(name);
  if (found) return found;
  const key = (code || name).toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const taken = [...known.values()].some((country) => country.key === key);
  const country = { name, key: taken ? `${key}-${known.size}` : key };
  known.set(name, country);
  return country;
}

export async function* rowsOf(file: string): AsyncGenerator<Record<string, string>> {
  const bytes = createReadStream(file);
  const text = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  bytes.on('error', (error: Error) => text.destroy(error));
  const parser = parse({ columns: true, relax_quotes: true });
  text.on('error', (error: Error) => parser.destroy(error));
  for await (const row of text.pipe(parser)) yield row as Record<string, string>;
}

function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
  const known = lists.get(key);
  if (known) return known;
  const list: T[] = [];
  lists.set(key, list);
  return list;
}

/** Stray tabs, line breaks and bytes that are no text become single spaces. */
function oneLine(text: string): string {
  return text
    .replaceAll(/[\s\p{Cc}\uFFFD]+/gu, ' ')
    .trim()
    .slice(0, 400);
}
