/** Issues and their positions: from the file's form to records, with the checks that a schema cannot make. */
import type { PositionRecord } from '../../../domain/model.ts';
import type { BundleIssue } from './bundle.ts';
import type { RawPosition } from './raw.ts';
import type { ItemOf, Reading } from './reading.ts';

export function readIssue(reading: Reading, item: ItemOf<'issues'>): BundleIssue {
  const { raw } = item;
  for (const [index, topic] of (raw.topics ?? []).entries()) reading.use(item, ['topics', index], topic);
  if (raw.about !== undefined) reading.use(item, ['about'], raw.about);
  checkAbout(reading, item);
  checkScale(reading, item);
  for (const [index, position] of raw.positions.entries()) checkValue(reading, item, index, position);
  return {
    id: raw.id,
    title: raw.title,
    question: raw.question ?? null,
    kind: raw.kind,
    scale: raw.scale,
    min: raw.scale === 'BINARY' ? -1 : (raw.min ?? null),
    max: raw.scale === 'BINARY' ? 1 : (raw.max ?? null),
    about: raw.about ?? null,
    topics: [...(raw.topics ?? [])].sort(),
    positions: raw.positions
      .map(({ id, label, value }) => ({ id, label, value: value ?? null, issue: raw.id }))
      .sort(byValueThenId),
    incompatible: incompatiblePairs(reading, item),
  };
}

function checkAbout(reading: Reading, item: ItemOf<'issues'>): void {
  const { raw } = item;
  if (raw.kind === 'ACTOR' && raw.about === undefined) {
    reading.fault(item, ['kind'], 'an issue of kind ACTOR needs the actor it asks about: give `about`');
  }
  if (raw.kind === 'PROPOSAL' && raw.about !== undefined) {
    reading.fault(item, ['about'], 'only an issue of kind ACTOR asks about an actor: leave `about` out');
  }
}

function checkScale(reading: Reading, item: ItemOf<'issues'>): void {
  const { raw } = item;
  if (raw.scale === 'ORDINAL') {
    for (const end of ['min', 'max'] as const) {
      if (raw[end] === undefined)
        reading.fault(item, ['scale'], `an ORDINAL scale needs its ends: give \`${end}\``);
    }
    if (raw.min !== undefined && raw.max !== undefined && raw.min >= raw.max) {
      reading.fault(item, ['max'], `max ${raw.max} is not more than min ${raw.min}`);
    }
    return;
  }
  for (const [end, fixed] of [['min', -1] as const, ['max', 1] as const]) {
    const given = raw[end];
    if (given === undefined || (raw.scale === 'BINARY' && given === fixed)) continue;
    const instead =
      raw.scale === 'BINARY' ? 'a BINARY scale goes from -1 to 1' : 'a NOMINAL scale has no ends';
    reading.fault(item, [end], `${instead}: leave \`${end}\` out`);
  }
}

function checkValue(reading: Reading, item: ItemOf<'issues'>, index: number, position: RawPosition): void {
  const { scale, min, max } = item.raw;
  const { value } = position;
  const keys = ['positions', index];
  if (scale === 'NOMINAL') {
    if (value === undefined) return;
    reading.fault(item, [...keys, 'value'], 'a position on a NOMINAL scale has no value: leave it out');
  } else if (value === undefined) {
    const which = scale === 'BINARY' ? '1 (for) or -1 (against)' : 'its place on the scale';
    reading.fault(item, keys, `${position.id} has no value: give ${which}`);
  } else if (scale === 'BINARY' && value !== 1 && value !== -1) {
    reading.fault(
      item,
      [...keys, 'value'],
      `on a BINARY scale the value is 1 (for) or -1 (against), not ${value}`,
    );
  } else if (scale === 'ORDINAL' && min !== undefined && max !== undefined && (value < min || value > max)) {
    reading.fault(item, [...keys, 'value'], `${value} is outside the issue's scale, ${min} to ${max}`);
  }
}

function incompatiblePairs(reading: Reading, item: ItemOf<'issues'>): [string, string][] {
  const { raw } = item;
  const own = new Set(raw.positions.map((position) => position.id));
  const pairs = new Map<string, [string, string]>();
  for (const [index, [one, other]] of (raw.incompatible ?? []).entries()) {
    const keys = ['incompatible', index];
    if (raw.scale !== 'NOMINAL') {
      reading.fault(item, keys, 'pairs are for NOMINAL scales: on this one the values tell who is opposed');
    }
    for (const [side, id] of [one, other].entries()) {
      if (!own.has(id)) reading.fault(item, [...keys, side], `${id} is no position of this issue`);
    }
    if (one === other) reading.fault(item, keys, 'a position cannot be incompatible with itself');
    const pair: [string, string] = one < other ? [one, other] : [other, one];
    if (pairs.has(pair.join(' '))) reading.fault(item, keys, 'this pair is listed twice');
    pairs.set(pair.join(' '), pair);
  }
  return [...pairs.keys()].sort().map((key) => pairs.get(key)!);
}

function byValueThenId(a: PositionRecord, b: PositionRecord): number {
  return (a.value ?? 0) - (b.value ?? 0) || (a.id < b.id ? -1 : 1);
}
