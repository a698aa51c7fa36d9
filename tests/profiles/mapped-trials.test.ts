import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCriteria } from '../../src/eligibility/reading/read-criteria.ts';
import {
  BASE,
  codeSystem,
  structureDefinition,
  structureDefinitions,
} from '../../src/fhir/profiles/definition-files.ts';
import { createLexicon } from '../../src/terminology/lexicon.ts';
import { describeCorpus } from '../corpus.ts';
import { corpusRecords, mapped, smallTrial, trialOf } from '../mapping/trials.ts';

/** Lists to which the registry adds; a code that is not in them is kept. */
const OPEN_SYSTEMS = ['lexicon'];
/** Written by the server, not by the mapping. */
const SERVED = ['match-summary'];

interface Used {
  readonly extensions: ReadonlySet<string>;
  readonly crossVersion: ReadonlySet<string>;
  readonly profiles: ReadonlySet<string>;
  /** `system|code` of our own systems. */
  readonly codes: ReadonlySet<string>;
}

/** What stands in the resources of the corpus, and of a record with what that lacks. */
function gather(): Used {
  const lexicon = createLexicon();
  const used = {
    extensions: new Set<string>(),
    crossVersion: new Set<string>(),
    profiles: new Set<string>(),
    codes: new Set<string>(),
  };
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const { url, meta, system, code, resourceType } = value as Readonly<Record<string, unknown>>;
    if (typeof url === 'string' && resourceType === undefined) {
      if (url.startsWith(`${BASE}/StructureDefinition/`)) used.extensions.add(url);
      if (url.startsWith('http://hl7.org/fhir/5.0/')) used.crossVersion.add(url);
    }
    if (typeof system === 'string' && typeof code === 'string' && system.startsWith(`${BASE}/CodeSystem/`))
      used.codes.add(`${system}|${code}`);
    for (const claimed of (meta as { profile?: string[] } | undefined)?.profile ?? []) used.profiles.add(claimed);
    Object.values(value).forEach(look);
  };
  corpusRecords().forEach((record, at) => {
    const text = record.protocolSection.eligibilityModule?.eligibilityCriteria;
    const criteria = at % 10 === 0 && text ? readCriteria({ id: 'x', text }, lexicon) : [];
    look(mapped(trialOf(record), {}, criteria));
  });
  look(
    mapped(
      smallTrial({
        statusModule: { startDateStruct: { date: 'Spring', type: 'PLANNED' } },
        designModule: { nPtrsToThisExpAccNctId: 2 },
        eligibilityModule: { minimumAge: 'newborn' },
        descriptionModule: { briefSummary: '' },
        armsInterventionsModule: {
          armGroups: [{ label: 'A', interventionNames: ['Drug: X'] }],
          interventions: [{ type: 'DRUG', name: 'X', armGroupLabels: ['A', 'Z'] }],
        },
        referencesModule: {
          references: [{ citation: 'X', retractions: [{ pmid: '1', source: 'Y' }] }],
          seeAlsoLinks: [{ label: 'no address', url: 'not an address' }],
        },
      }),
    ),
  );
  return used;
}

describeCorpus('what the mapping writes', () => {
  const used = gather();

  test('is said by extensions that are defined', () => {
    expect([...used.extensions].filter((url) => !structureDefinition(url))).toEqual([]);
  });

  test('needs every extension that is defined', () => {
    const needless = structureDefinitions()
      .filter(({ kind, id, url }) => kind !== 'resource' && !SERVED.includes(id ?? '') && !used.extensions.has(url))
      .map(({ id }) => id);
    expect(needless).toEqual([]);
  });

  test('is coded by codes that our code systems have', () => {
    const unknown = [...used.codes].filter((one) => {
      const [system = '', code] = one.split('|');
      if (OPEN_SYSTEMS.some((id) => system.endsWith(`/${id}`))) return false;
      return !codeSystem(system)?.concept?.some((known) => known.code === code);
    });
    expect(unknown).toEqual([]);
  });

  test('claims each of our profiles of resources, and no other', () => {
    const profiles = structureDefinitions().filter(({ kind }) => kind === 'resource');
    expect([...used.profiles].sort()).toEqual(profiles.map(({ url }) => url).sort());
  });

  test('has, where R5 has the element, the extensions of the cross-version table', () => {
    const path = join(import.meta.dirname, '../../profiles/cross-version-extensions.tsv');
    const table = readFileSync(path, 'utf8').trim().split('\n').slice(1);
    expect([...used.crossVersion].sort()).toEqual(table.map((row) => row.split('\t')[0]!).sort());
  });
});
