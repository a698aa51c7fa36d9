/** How many values of registry records survive the way to FHIR resources and back. */
import type { Bundle, Resource } from '@medplum/fhirtypes';
import { parseJson, stringifyJson } from '../../src/kernel/json.ts';
import { fromBundle } from '../../src/mapping/study-record.ts';
import { toCtgov } from '../../src/registry/ctgov/trial.ts';

/** What is taken out of the resources before they are read back: nothing, our own extensions, or every extension. */
export const KEPT = ['everything', 'no extension of our own', 'no extension'] as const;
export type Kept = (typeof KEPT)[number];

/** Values of one part of the records, and how many of them came back equal under each restriction. */
export interface Tally {
  values: number;
  /** Values in whose place another one came back. */
  altered: number;
  readonly equal: Record<Kept, number>;
}

export const noTally = (): Tally => ({
  values: 0,
  altered: 0,
  equal: { everything: 0, 'no extension of our own': 0, 'no extension': 0 },
});

const OWN = 'https://trialbridge.dev/';
const IS_GONE: Readonly<Record<Kept, (url: string) => boolean>> = {
  everything: () => false,
  'no extension of our own': (url) => url.startsWith(OWN),
  'no extension': () => true,
};

type Json = null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };
const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every text, number and flag of a record by its path (`statusModule.overallStatus`, `conditions[0]`). */
export function leavesOf(value: Json, path = '', leaves = new Map<string, Json>()): Map<string, Json> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) leavesOf(item, `${path}[${index}]`, leaves);
  } else if (isObject(value)) {
    for (const [key, item] of Object.entries(value)) leavesOf(item, path === '' ? key : `${path}.${key}`, leaves);
  } else {
    leaves.set(path, value);
  }
  return leaves;
}

/** The resources without attached data and without the extensions that are to be gone; what that leaves empty goes too. */
function restricted(value: Json, isGone: (url: string) => boolean): Json | undefined {
  if (Array.isArray(value)) {
    const items = value.map((item) => restricted(item, isGone)).filter((item) => item !== undefined);
    return value.length > 0 && items.every((item) => item === null) ? undefined : items;
  }
  if (!isObject(value)) return value;
  const members = Object.entries(value).flatMap(([key, item]): [string, Json][] => {
    if (key === 'data' && value['contentType'] !== undefined) return [];
    const kept =
      key === 'extension' && Array.isArray(item)
        ? item.filter((one) => !isGone(String((one as JsonObject)['url'])))
        : item;
    const rest = Array.isArray(kept) && kept.length === 0 ? undefined : restricted(kept, isGone);
    return rest === undefined ? [] : [[key, rest]];
  });
  return members.length === 0 ? undefined : Object.fromEntries(members);
}

/** The record that the resources give back; empty where too little is left to tell whose it is. */
function readBack(bundles: readonly Bundle[], kept: Kept): Json {
  const text = bundles.map((bundle) => restricted(bundle as unknown as Json, IS_GONE[kept]) as unknown as Resource);
  return parseJson(stringifyJson(toCtgov(fromBundle(text)))) as Json;
}

/** Adds the values of one record to the tallies of the parts that `partOf` names; undefined leaves a value out. */
export function tallyRecord(
  record: Json,
  bundles: readonly Bundle[],
  partOf: (path: string) => string | undefined,
  tallies: Map<string, Tally>,
): boolean {
  const wanted = leavesOf(record);
  let identical = true;
  for (const kept of KEPT) {
    const found = leavesOf(readBack(bundles, kept));
    for (const [path, value] of wanted) {
      const part = partOf(path);
      if (part === undefined) continue;
      const tally = tallies.get(part) ?? noTally();
      tallies.set(part, tally);
      if (kept === 'everything') tally.values++;
      if (found.get(path) === value) tally.equal[kept]++;
      else if (kept === 'everything') {
        identical = false;
        if (found.has(path)) tally.altered++;
      }
    }
    if (kept === 'everything') {
      identical &&= [...found.keys()].every((path) => partOf(path) === undefined || wanted.has(path));
    }
  }
  return identical;
}
