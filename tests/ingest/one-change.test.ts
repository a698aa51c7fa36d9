/** Which resources move when one value of a record does. */
import { describe, expect, test, vi } from 'vitest';
import type { Criterion } from '../../src/eligibility/criterion.ts';
import { trialCriteria } from '../../src/ingest/trial-bundles.ts';
import { toBundles } from '../../src/mapping/transaction.ts';
import type { StudyRecord } from '../../src/trial/study-record.ts';
import { describeCorpus } from '../corpus.ts';
import { corpusRecords, trialOf } from '../mapping/trials.ts';
import { fullRecord, lexicon } from './loading.ts';

vi.setConfig({ testTimeout: 120_000 });

type Path = readonly string[];
type Tree = Record<string, unknown>;

/**
 * The values that touch more than one of the resources that were there, and what they touch besides the first. All others
 * touch exactly one. `retires`: what stands under its own content gets another address, and the old one is retired.
 */
const TOUCHING_MORE: readonly {
  readonly leaf: RegExp;
  readonly types: readonly string[];
  readonly retires?: readonly string[];
}[] = [
  // The registry's date of the last update is a fact about the study, and the moment that Provenance must state.
  { leaf: /statusModule\.lastUpdatePostDateStruct\.date$/, types: ['Provenance', 'ResearchStudy'] },
  // An arm is part of the study, and the protocol's action for it must be called the same.
  { leaf: /armGroups\[\]\.label$/, types: ['PlanDefinition', 'ResearchStudy'] },
  // What is asked of a patient is stated for people and judging (Group), and as conditions that software can run (PlanDefinition).
  {
    leaf: /eligibilityModule\.(?:eligibilityCriteria|sex|minimumAge|maximumAge)$/,
    types: ['Group', 'PlanDefinition'],
  },
  // An intervention of another type or name is another one: the protocol names it, the study has its name as a focus. Where
  // several share type and name, those after it move up.
  {
    leaf: /interventions\[\]\.type$/,
    types: ['ActivityDefinition', 'PlanDefinition'],
    retires: ['ActivityDefinition'],
  },
  {
    leaf: /interventions\[\]\.name$/,
    types: ['ActivityDefinition', 'PlanDefinition', 'ResearchStudy'],
    retires: ['ActivityDefinition'],
  },
  // A site without a name, a post, a person of unknown affiliation and a nameless organization are what they hold, and the trial's own.
  {
    leaf: /locations\[\]\.(?:city|state|zip|country|geoPoint\.l(?:at|on))$/,
    types: ['ResearchStudy'],
    retires: ['Location'],
  },
  {
    leaf: /(?:overallOfficials\[\]\.(?:name|affiliation)|responsibleParty\.investigator(?:FullName|Title|Affiliation))$/,
    types: ['ResearchStudy'],
    retires: ['Practitioner', 'PractitionerRole'],
  },
  {
    leaf: /(?:organization|leadSponsor|collaborators\[\])\.class$/,
    types: ['ResearchStudy'],
    retires: ['Organization'],
  },
];

interface Made {
  readonly body: string;
  readonly type: string;
  readonly owned: boolean;
}

function made(record: StudyRecord, criteria: readonly Criterion[]): Map<string, Made> {
  const [bundle] = toBundles(trialOf(record), criteria, { ids: 'literal' });
  return new Map(
    bundle!.entry!.map(({ request, resource }) => [
      request!.url!,
      { body: JSON.stringify(resource), type: resource!.resourceType, owned: resource!.meta?.source !== undefined },
    ]),
  );
}

function* leaves(value: unknown, path: Path = []): Generator<Path> {
  if (typeof value !== 'object' || value === null) yield path;
  else for (const [key, item] of Object.entries(value)) yield* leaves(item, [...path, key]);
}

const nameOf = (path: Path): string =>
  path
    .map((step) => (/^\d+$/.test(step) ? '[]' : step))
    .join('.')
    .replaceAll('.[]', '[]');

/** Another value of the same kind. */
function other(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  const text = String(value);
  if (/^\d{4}-\d\d/.test(text)) return text.replace(/^\d{4}/, (year) => String(Number(year) - 1));
  if (/^\d+ (?:Year|Month|Week|Day|Hour|Minute)/.test(text)) return text.replace(/^\d+/, (n) => String(Number(n) + 1));
  return /^[A-Z][A-Z0-9_]+$/.test(text) ? `${text}_2` : `${text} again`;
}

function changedAt(record: StudyRecord, path: Path): StudyRecord {
  const copy = structuredClone(record);
  const parent = path.slice(0, -1).reduce((value, key) => value[key] as Tree, copy as unknown as Tree);
  const key = path.at(-1)!;
  parent[key] = other(parent[key]);
  return copy;
}

interface Touched {
  /** Types of the resources that are still there with another content, in order. */
  readonly types: readonly string[];
  /** Types of the trial's own resources that are no longer there. */
  readonly retires: readonly string[];
}

function touchedBy(before: ReadonlyMap<string, Made>, after: ReadonlyMap<string, Made>): Touched {
  const gone = [...before].filter(([key, { owned }]) => owned && !after.has(key));
  const moved = [...before].filter(([key, { body }]) => after.has(key) && after.get(key)!.body !== body);
  return { types: moved.map(([, { type }]) => type).sort(), retires: gone.map(([, { type }]) => type).sort() };
}

/** Each leaf of which the change touches other resources than it may; how many leaves there are. */
function walk(record: StudyRecord): {
  readonly wrong: readonly string[];
  readonly leaves: number;
  readonly alone: number;
} {
  const criteria = trialCriteria(trialOf(record), lexicon);
  const before = made(record, criteria);
  const wrong: string[] = [];
  let [count, alone] = [0, 0];
  for (const path of leaves(record)) {
    const name = nameOf(path);
    if (name === 'protocolSection.identificationModule.nctId') continue;
    const changed = changedAt(record, path);
    const read = path[1] === 'eligibilityModule' ? trialCriteria(trialOf(changed), lexicon) : criteria;
    const touched = touchedBy(before, made(changed, read));
    count++;
    if (touched.types.length + touched.retires.length === 1) alone++;
    else if (!isKnown(name, touched)) wrong.push(`${name}: ${touched.types} and, retired, ${touched.retires}`);
  }
  return { wrong, leaves: count, alone };
}

const isKnown = (name: string, { types, retires }: Touched): boolean =>
  TOUCHING_MORE.some(
    (one) =>
      one.leaf.test(name) &&
      types.length > 0 &&
      types.every((type) => one.types.includes(type)) &&
      new Set(types).size === types.length &&
      retires.every((type) => one.retires?.includes(type)) &&
      new Set(retires).size === retires.length,
  );

describe('one changed value of a record', () => {
  test('changes exactly one resource, but for a closed list of values', () => {
    const { wrong, leaves: count, alone } = walk(fullRecord());
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(150);
    expect(alone / count).toBeGreaterThan(0.8);
  });

  test.each(TOUCHING_MORE.map((one) => [String(one.leaf), one] as const))('touches more at %s', (_, { leaf }) => {
    const record = fullRecord();
    const criteria = trialCriteria(trialOf(record), lexicon);
    const before = made(record, criteria);
    const more = [...leaves(record)]
      .filter((path) => leaf.test(nameOf(path)))
      .map((path) => {
        const changed = changedAt(record, path);
        const { types, retires } = touchedBy(before, made(changed, trialCriteria(trialOf(changed), lexicon)));
        return types.length + retires.length;
      });
    expect(Math.max(...more)).toBeGreaterThan(1);
  });
});

describeCorpus('one changed value of the records of the corpus', () => {
  test('changes exactly one resource, but for the same list', () => {
    const records = corpusRecords(150).map(({ resultsSection: _, ...record }) => record);
    const all = records.map(walk);
    const sum = (of: 'leaves' | 'alone'): number => all.reduce((total, one) => total + one[of], 0);
    console.info(
      `one change: ${sum('alone')} of ${sum('leaves')} values of ${records.length} records touch one resource`,
    );
    expect(all.flatMap(({ wrong }) => wrong)).toEqual([]);
  });
});
