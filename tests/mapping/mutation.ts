/** Records with one to three faults of the kinds that inputs have, the same ones for the same seed. */

type Container = Record<string, unknown> | unknown[];
type Random = (below: number) => number;

export interface Mutation {
  readonly what: string;
  /** `protocolSection.conditionsModule.conditions[1]` */
  readonly path: string;
}

/** A number from 0 up to, but not including, its argument; mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Changes a record in place; what was done, and where. */
export function mutate(record: Record<string, unknown>, random: Random): readonly Mutation[] {
  return Array.from({ length: 1 + random(3) }, () => mutateOnce(record, random));
}

interface Place {
  readonly holder: Container;
  readonly key: string;
  readonly path: string;
}

/** Somewhere in the record, each module about as likely as the next. */
function placeIn(record: Record<string, unknown>, random: Random): Place {
  let place: Place | undefined;
  let holder: Container = record;
  for (;;) {
    const keys = Object.keys(holder).filter((key) => key !== 'resultsSection');
    if (keys.length === 0) return place!;
    // Most of a record is its protocol, which is one of six members.
    const key: string = holder === record && random(3) > 0 ? 'protocolSection' : keys[random(keys.length)]!;
    const before: string = place?.path ?? '';
    const path: string = Array.isArray(holder) ? `${before}[${key}]` : before === '' ? key : `${before}.${key}`;
    place = { holder, key, path };
    const value = valueAt(place);
    if (typeof value !== 'object' || value === null || (before !== '' && random(6) === 0)) return place;
    holder = value as Container;
  }
}

const valueAt = ({ holder, key }: Place): unknown => (holder as Record<string, unknown>)[key];
function put({ holder, key }: Place, value: unknown): void {
  (holder as Record<string, unknown>)[key] = value;
}

const OTHER_TYPES: readonly unknown[] = [0, 17, -1.5, true, false, 'text', '', [], ['text'], {}, { a: 1 }, null];
const ODD_TEXTS = [
  '',
  ' ',
  '\u0000',
  'NEW_CODE',
  'May 2020',
  '2020-13-45',
  'abc',
  'a b',
  ' x ',
  '\ud800',
  'http://a b',
  '<b>',
];
const ODD_NUMBERS = [0, -1, 1.5, 2 ** 31, 2 ** 53, 1e21, -90.5];

function mutateOnce(record: Record<string, unknown>, random: Random): Mutation {
  const place = placeIn(record, random);
  const { holder, key, path } = place;
  const value = valueAt(place);
  const lists = Array.isArray(value) ? value : Array.isArray(holder) ? holder : undefined;
  switch (random(10)) {
    case 0:
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
      return { what: 'dropped', path };
    case 1:
      if (Array.isArray(holder)) holder.splice(Number(key), 0, structuredClone(value));
      else if (Array.isArray(value)) value.push(...structuredClone(value));
      return { what: 'duplicated', path };
    case 2:
      if (!Array.isArray(holder)) {
        delete holder[key];
        holder[`${key}2`] = value;
      }
      return { what: 'renamed', path };
    case 3:
      put(place, OTHER_TYPES[random(OTHER_TYPES.length)]);
      return { what: 'retyped', path };
    case 4:
      put(place, Array.isArray(value) ? [] : typeof value === 'object' ? {} : '');
      return { what: 'emptied', path };
    case 5:
      put(place, null);
      return { what: 'nulled', path };
    case 6:
      lists?.reverse();
      return { what: 'turned round', path };
    case 7:
      lists?.push(structuredClone(lists[0]));
      return { what: 'given its first item again', path };
    case 8:
      if (typeof value === 'number') put(place, ODD_NUMBERS[random(ODD_NUMBERS.length)]);
      else if (typeof value === 'boolean') put(place, !value);
      else if (typeof value === 'string') put(place, ODD_TEXTS[random(ODD_TEXTS.length)]);
      return { what: 'given an odd value', path };
    default:
      if (typeof value === 'string') put(place, `${value}${ODD_TEXTS[random(ODD_TEXTS.length)]}`);
      return { what: 'given an odd end', path };
  }
}
