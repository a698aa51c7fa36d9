import { describe, expect, test } from 'vitest';
import { fromBundle } from '../../src/mapping/study-record.ts';
import type { StudyLocation } from '../../src/trial/parties.ts';
import { describeCorpus } from '../corpus.ts';
import { corpusRecords, mapped, resourcesOf, smallTrial, theOne, trialOf } from './trials.ts';

const site = (over: Partial<StudyLocation> = {}): StudyLocation => ({
  facility: 'City Hospital',
  city: 'Lyon',
  country: 'France',
  geoPoint: { lat: 45.75, lon: 4.85 },
  ...over,
});
const withSites = (...locations: StudyLocation[]) => smallTrial({ contactsLocationsModule: { locations } });
const idsOf = (bundles: ReturnType<typeof mapped>, type: string) =>
  resourcesOf(bundles)
    .filter((one) => one.resourceType === type)
    .map((one) => one.id);

describe('the transaction of a trial', () => {
  test('puts each resource under its own id', () => {
    const [bundle] = mapped(withSites(site()));
    expect(bundle?.type).toBe('transaction');
    for (const { request, resource, fullUrl } of bundle?.entry ?? []) {
      expect(request).toEqual({ method: 'PUT', url: `${resource?.resourceType}/${resource?.id}` });
      expect(fullUrl).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5/);
    }
    expect(idsOf([bundle!], 'ResearchStudy')).toEqual(['NCT00000001']);
    expect(idsOf([bundle!], 'Group')).toEqual(['NCT00000001-eligibility']);
    expect(idsOf([bundle!], 'PlanDefinition')).toEqual(['NCT00000001']);
  });

  test('for servers that choose ids updates what the trial owns and creates what is shared, and sends no ids', () => {
    const [bundle] = mapped(withSites(site()), { ids: 'conditional' });
    for (const { request, resource } of bundle?.entry ?? []) {
      expect(resource?.id).toBeUndefined();
      if (resource?.resourceType === 'Location') {
        expect(request).toMatchObject({
          method: 'POST',
          url: 'Location',
          ifNoneExist: expect.stringContaining('identifier='),
        });
      } else {
        expect(request?.method).toBe('PUT');
        expect(request?.url).toMatch(/\?(?:identifier|_tag)=https?:\/\/[^|]+\|.+/);
      }
    }
  });

  test('has the same bytes on every run', () => {
    const trial = withSites(site(), site({ facility: 'Other' }));
    expect(JSON.stringify(mapped(structuredClone(trial)))).toBe(JSON.stringify(mapped(trial)));
  });

  test('refuses room for no entry', () => {
    expect(() => mapped(smallTrial(), { maxEntries: 0 })).toThrow(/at least one entry/);
  });
});

describe('shared resources', () => {
  const idOf = (location: StudyLocation, nctId = 'NCT00000001') => {
    const trial = withSites(location);
    const protocolSection = { ...trial.record.protocolSection, identificationModule: { nctId, briefTitle: 'A study' } };
    return idsOf(mapped(trialOf({ protocolSection })), 'Location')[0];
  };

  test('are one for two trials that say the same, and two where they differ in anything, position included', () => {
    expect(idOf(site(), 'NCT00000002')).toBe(idOf(site()));
    expect(idOf(site({ geoPoint: { lat: 45.76, lon: 4.85 } }))).not.toBe(idOf(site()));
    expect(idOf(site({ zip: '69000' }))).not.toBe(idOf(site()));
  });

  test('are not those sites that have no name: they belong to their trial', () => {
    const { facility: _, ...nameless } = site();
    expect(idOf(nameless, 'NCT00000002')).not.toBe(idOf(nameless));
  });

  test('never hold what one trial says of a site', () => {
    const [open] = mapped(
      withSites(site({ status: 'RECRUITING', contacts: [{ name: 'Ann', phone: '1', phoneExt: '2' }] })),
    );
    const [closed] = mapped(withSites(site({ status: 'COMPLETED' })));
    expect(theOne([open!], 'Location')).toEqual(theOne([closed!], 'Location'));
  });

  const official = (name: string, affiliation: string | undefined, nctId: string) => {
    const overallOfficials = [{ name, role: 'STUDY_DIRECTOR', ...(affiliation && { affiliation }) }];
    const protocolSection = {
      identificationModule: { nctId, briefTitle: 'A study' },
      contactsLocationsModule: { overallOfficials },
    };
    return idsOf(mapped(trialOf({ protocolSection })), 'Practitioner')[0];
  };

  test('are people with one name and one affiliation, not people with one name', () => {
    expect(official('Ann Lee, MD', 'X', 'NCT00000001')).toBe(official('Ann Lee, MD', 'X', 'NCT00000002'));
    expect(official('Ann Lee, MD', 'X', 'NCT00000001')).not.toBe(official('Ann Lee, MD', 'Y', 'NCT00000001'));
    expect(official('Ann Lee, MD', undefined, 'NCT00000001')).not.toBe(
      official('Ann Lee, MD', undefined, 'NCT00000002'),
    );
  });

  test('are never posts that are named instead of people', () => {
    expect(official('Medical Director', 'X', 'NCT00000001')).not.toBe(official('Medical Director', 'X', 'NCT00000002'));
  });
});

describe('a split transaction', () => {
  const trial = withSites(...Array.from({ length: 9 }, (_, at) => site({ facility: `Site ${at}` })));

  test.each(['literal', 'conditional'] as const)('names what earlier parts hold, by %s names, and maps back', (ids) => {
    const parts = mapped(trial, { ids, maxEntries: 4 });
    expect(parts.length).toBeGreaterThan(2);
    const known = new Set<string>();
    for (const part of parts) {
      expect(part.entry!.length).toBeLessThanOrEqual(4);
      const here = new Set(part.entry!.map((entry) => entry.fullUrl));
      for (const { request, resource } of part.entry!) {
        known.add(request!.ifNoneExist ? `${resource!.resourceType}?${request!.ifNoneExist}` : request!.url!);
      }
      for (const [, reference] of JSON.stringify(part).matchAll(/"reference":"([^"#]+)"/g)) {
        expect(here.has(reference!) || known.has(reference!), reference).toBe(true);
      }
    }
    expect(fromBundle(parts).record).toEqual(trial.record);
  });
});

describeCorpus('transactions of the corpus', () => {
  test('hold every resource that they refer to, once', () => {
    for (const record of corpusRecords(20)) {
      const [bundle] = mapped(trialOf(record));
      const urls = bundle!.entry!.map((entry) => entry.fullUrl);
      expect(new Set(urls).size).toBe(urls.length);
      for (const [, reference] of JSON.stringify(bundle).matchAll(/"reference":"(urn:[^"]+)"/g)) {
        expect(urls).toContain(reference);
      }
    }
  });

  test('agree on every resource that two of them share', () => {
    const bodies = new Map<string, string>();
    for (const record of corpusRecords(2)) {
      for (const resource of resourcesOf(mapped(trialOf(record)))) {
        const key = `${resource.resourceType}/${resource.id}`;
        const body = JSON.stringify(resource);
        expect(bodies.get(key) ?? body, key).toBe(body);
        bodies.set(key, body);
      }
    }
  });
});
