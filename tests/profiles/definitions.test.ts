import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { definitions } from '../../profiles/source/definitions.ts';
import { readCriteria } from '../../src/eligibility/reading/read-criteria.ts';
import { checkResource } from '../../src/fhir/check/resource-check.ts';
import { ownParameters } from '../../src/fhir/search/own-parameters.ts';
import { createLexicon } from '../../src/terminology/lexicon.ts';
import { describeCorpus } from '../corpus.ts';
import { corpusRecords, mapped, smallTrial, trialOf } from '../mapping/trials.ts';

const BASE = 'https://trialbridge.dev/fhir';
const folder = join(import.meta.dirname, '../../profiles');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string): { readonly resourceType: string; readonly id: string; readonly url: string } =>
  JSON.parse(readFileSync(join(folder, name), 'utf8'));
const urls = new Set(files.map((name) => read(name).url));

describe('the files of profiles/', () => {
  test('are what profiles/source gives (node .ci/generate/profiles.ts writes them anew)', () => {
    const made = definitions();
    expect(files.toSorted()).toEqual(made.map((one) => `${one.resourceType}-${one.id}.json`).toSorted());
    for (const one of made) expect(read(`${one.resourceType}-${one.id}.json`)).toEqual(JSON.parse(JSON.stringify(one)));
  });

  test('are valid R4', () => {
    for (const name of files) expect(checkResource(read(name)), name).toEqual([]);
  });

  test('define every search parameter of our own', () => {
    for (const { url } of Object.values(ownParameters()).flat()) expect(urls).toContain(url);
  });
});

/** Every address under a part of our base that stands in a text. */
const addresses = (json: string, part: string): string[] =>
  [...json.matchAll(new RegExp(`"${BASE}/${part}/([a-z0-9-]+)"`, 'g'))].map(([, name]) => name!);

describeCorpus('extensions and code systems that the mapping writes', () => {
  const lexicon = createLexicon();
  const extensions = new Set<string>();
  const systems = new Set<string>();
  const crossVersion = new Set<string>();
  const gather = (bundles: readonly unknown[]): void => {
    const json = JSON.stringify(bundles);
    for (const name of addresses(json, 'StructureDefinition')) extensions.add(name);
    for (const name of addresses(json, 'CodeSystem')) systems.add(name);
    for (const [, url] of json.matchAll(/"(http:\/\/hl7\.org\/fhir\/5\.0\/[^"]+)"/g)) crossVersion.add(url!);
  };
  const gatherAll = (): void => {
    if (extensions.size > 0) return;
    corpusRecords().forEach((record, at) => {
      const text = record.protocolSection.eligibilityModule?.eligibilityCriteria;
      const criteria = at % 20 === 0 && text ? readCriteria({ id: 'x', text }, lexicon) : [];
      gather(mapped(trialOf(record), {}, criteria));
    });
    gather(
      mapped(
        smallTrial({
          statusModule: { startDateStruct: { date: 'Spring', type: 'PLANNED' } },
          designModule: { nPtrsToThisExpAccNctId: 2 },
          eligibilityModule: { minimumAge: 'newborn' },
          referencesModule: { references: [{ citation: 'X', retractions: [{ pmid: '1', source: 'Y' }] }] },
        }),
      ),
    );
  };

  /** Written by the server, not by the mapping. */
  const SERVED = ['match-summary'];

  test('have a definition each, and every definition of an extension is used', () => {
    gatherAll();
    const defined = files.filter((name) => name.startsWith('StructureDefinition-')).map((name) => read(name).id);
    expect([...extensions, ...SERVED].toSorted()).toEqual(defined.toSorted());
  });

  test('have a CodeSystem each', () => {
    gatherAll();
    const undefinedSystems = [...systems].filter(
      (name) => name !== 'lexicon' && !urls.has(`${BASE}/CodeSystem/${name}`),
    );
    expect(undefinedSystems).toEqual([]);
  });

  test('are, where R5 has the element, those of the cross-version table', () => {
    gatherAll();
    const table = readFileSync(join(folder, 'cross-version-extensions.tsv'), 'utf8').trim().split('\n').slice(1);
    expect([...crossVersion].toSorted()).toEqual(table.map((row) => row.split('\t')[0]!).toSorted());
  });
});
