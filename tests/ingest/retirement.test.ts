import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type FhirService, localService, remoteService } from '../../src/commands/fhir-service.ts';
import type { Engine } from '../../src/engine.ts';
import type { AnyResource } from '../../src/fhir/resource.ts';
import { trialBundles } from '../../src/ingest/trial-bundles.ts';
import { Failure } from '../../src/kernel/failure.ts';
import type { MapOptions } from '../../src/mapping/trial-bundle.ts';
import type { StudyRecord } from '../../src/trial/study-record.ts';
import { serveFhir } from '../facade/serving.ts';
import { trialOf } from '../mapping/trials.ts';
import { contentOf, fullRecord, lexicon, loaded, loadedBy, memoryEngine, versionCount } from './loading.ts';

vi.setConfig({ testTimeout: 120_000 });

interface Draft {
  protocolSection: {
    armsInterventionsModule: { armGroups: unknown[]; interventions: unknown[] };
    contactsLocationsModule: { overallOfficials: unknown[]; locations: unknown[] };
    sponsorCollaboratorsModule: { collaborators: unknown[] };
  };
  resultsSection?: unknown;
}

const without = (take: (record: Draft) => void): StudyRecord => {
  const record = fullRecord();
  take(record as unknown as Draft);
  return record;
};

/** What a lesser record lacks: how it is taken away, and what of the trial's own is then no longer current. */
const LOSSES: readonly {
  readonly what: string;
  readonly take: (record: Draft) => void;
  readonly retired: Readonly<Record<string, object>>;
}[] = [
  {
    what: 'an intervention',
    take: ({ protocolSection }) => void protocolSection.armsInterventionsModule.interventions.splice(2, 1),
    retired: { ActivityDefinition: { status: 'retired', title: 'Spoon' } },
  },
  {
    what: 'an arm with its intervention',
    take: ({ protocolSection: { armsInterventionsModule: module } }) => {
      module.armGroups.splice(1, 1);
      module.interventions.splice(3, 1);
    },
    retired: { ActivityDefinition: { status: 'retired', title: 'Patience' } },
  },
  {
    what: 'a site without a name',
    take: ({ protocolSection }) => void protocolSection.contactsLocationsModule.locations.pop(),
    retired: { Location: { status: 'inactive' } },
  },
  {
    what: 'an official who is a post',
    take: ({ protocolSection }) => void protocolSection.contactsLocationsModule.overallOfficials.splice(1, 1),
    retired: { Practitioner: { active: false }, PractitionerRole: { active: false } },
  },
  {
    what: 'an organization without a name',
    take: ({ protocolSection }) => void protocolSection.sponsorCollaboratorsModule.collaborators.pop(),
    retired: { Organization: { active: false } },
  },
  {
    what: 'its results',
    take: (record) => {
      delete record.resultsSection;
    },
    retired: { DocumentReference: { status: 'superseded' } },
  },
];

interface State {
  readonly arms: readonly number[];
  readonly interventions: readonly number[];
  readonly officials: readonly number[];
  readonly locations: readonly number[];
  readonly collaborators: readonly number[];
  readonly results: boolean;
}

/** The full record with some of its items only. */
const withOnly = (state: State): StudyRecord =>
  without((record) => {
    const { armsInterventionsModule, contactsLocationsModule, sponsorCollaboratorsModule } = record.protocolSection;
    const keep = (items: readonly unknown[], places: readonly number[]) => places.map((at) => items[at]);
    armsInterventionsModule.armGroups = keep(armsInterventionsModule.armGroups, state.arms);
    armsInterventionsModule.interventions = keep(armsInterventionsModule.interventions, state.interventions);
    contactsLocationsModule.overallOfficials = keep(contactsLocationsModule.overallOfficials, state.officials);
    contactsLocationsModule.locations = keep(contactsLocationsModule.locations, state.locations);
    sponsorCollaboratorsModule.collaborators = keep(sponsorCollaboratorsModule.collaborators, state.collaborators);
    if (!state.results) delete record.resultsSection;
  });

const isOfNow = (resource: AnyResource): boolean =>
  !['retired', 'inactive', 'superseded'].includes(String(resource['status'])) && resource['active'] !== false;

const retiredIn = async ({ store }: Engine): Promise<AnyResource[]> =>
  [...(await contentOf(store)).values()].filter((one) => !isOfNow(one));

const asBundles = (record: StudyRecord, options: Partial<MapOptions>) =>
  trialBundles(trialOf(record), lexicon, { ids: 'literal', ...options });

/** Every way in which a record comes into a store. */
const WAYS: Readonly<Record<string, (record: StudyRecord) => readonly object[]>> = {
  'as a record': (record) => [record],
  'as a Bundle': (record) => asBundles(record, {}),
  'as a Bundle for servers that choose ids': (record) => asBundles(record, { ids: 'conditional' }),
  'in Bundles of three': (record) => asBundles(record, { maxEntries: 3 }),
  'in Bundles of one, for servers that choose ids': (record) =>
    asBundles(record, { ids: 'conditional', maxEntries: 1 }),
};

describe.each(Object.entries(WAYS))('a lesser record, loaded %s', (_, documents) => {
  test.each(LOSSES)('retires $what that only it owned, once, and brings it back', async ({ take, retired }) => {
    const engine = memoryEngine();
    await loaded(engine, ...documents(fullRecord()));
    const before = await contentOf(engine.store);
    const lesser = documents(without(take));
    expect(await loaded(engine, ...lesser)).toMatchObject({ retired: Object.keys(retired).length, problems: 0 });
    const gone = await retiredIn(engine);
    expect(gone.map(({ resourceType }) => resourceType).sort()).toEqual(Object.keys(retired).sort());
    for (const one of gone) expect(one).toMatchObject(retired[one.resourceType]!);

    const versions = await versionCount(engine.store);
    expect(await loaded(engine, ...lesser)).toMatchObject({ created: 0, updated: 0, retired: 0 });
    expect(await versionCount(engine.store)).toBe(versions);

    expect(await loaded(engine, ...documents(fullRecord()))).toMatchObject({ created: 0, retired: 0, problems: 0 });
    expect(await contentOf(engine.store)).toEqual(before);
  });
});

describe('retirement', () => {
  test('leaves alone what trials share, and what another trial owns', async () => {
    const engine = memoryEngine();
    const other = JSON.parse(JSON.stringify(fullRecord()).replaceAll('NCT90000500', 'NCT90000600')) as StudyRecord;
    await loaded(engine, fullRecord(), other);
    const before = await contentOf(engine.store);
    const bare = { protocolSection: { identificationModule: fullRecord().protocolSection.identificationModule } };
    const { retired } = await loaded(engine, bare);
    const gone = await retiredIn(engine);
    expect(gone.length).toBe(retired);
    expect(gone.every(({ meta }) => meta?.['source'] === 'https://clinicaltrials.gov/study/NCT90000500')).toBe(true);
    for (const [key, resource] of before)
      if (resource.meta?.['source'] !== 'https://clinicaltrials.gov/study/NCT90000500')
        expect((await contentOf(engine.store)).get(key)).toEqual(resource);
  });

  test('happens in the transaction that brings the lesser record, or not at all', async () => {
    const engine = memoryEngine();
    await loaded(engine, fullRecord());
    const before = await contentOf(engine.store);
    const service = localService(engine);
    const refusing: FhirService = {
      ...service,
      post: (path, resource, headers) => {
        if (resource['type'] === 'transaction') throw new Failure('unprocessable', 'No');
        return service.post(path, resource, headers);
      },
    };
    const { summary } = await loadedBy(refusing, [without(LOSSES[0]!.take)]);
    expect(summary).toMatchObject({ problems: 1, retired: 0 });
    expect(await contentOf(engine.store)).toEqual(before);
  });

  test('is looked at again where somebody changes what is to be retired meanwhile', async () => {
    const engine = memoryEngine();
    await loaded(engine, fullRecord());
    const service = localService(engine);
    let meddled = 0;
    const meddling: FhirService = {
      ...service,
      post: async (path, resource, headers) => {
        if (resource['type'] === 'transaction' && meddled++ === 0) {
          const [spoon] = [...(await contentOf(engine.store)).values()].filter(({ title }) => title === 'Spoon');
          const entry = [
            {
              resource: { ...spoon!, usage: 'Noted by hand' },
              request: { method: 'PUT', url: `ActivityDefinition/${spoon!.id}` },
            },
          ];
          await service.post('', { resourceType: 'Bundle', type: 'transaction', entry });
        }
        return service.post(path, resource, headers);
      },
    };
    const { summary } = await loadedBy(meddling, [without(LOSSES[0]!.take)]);
    expect(summary).toMatchObject({ retired: 1, problems: 0 });
    expect(await retiredIn(engine)).toMatchObject([{ title: 'Spoon', status: 'retired', usage: 'Noted by hand' }]);
  });

  test('is none for a Bundle that does not speak for a whole trial', async () => {
    const engine = memoryEngine();
    await loaded(engine, fullRecord());
    const [bundle] = asBundles(without(LOSSES[0]!.take), {});
    const part = {
      ...bundle!,
      entry: bundle!.entry!.filter(({ resource }) => resource?.resourceType !== 'Provenance'),
    };
    expect(await loaded(engine, part)).toMatchObject({ retired: 0, problems: 0 });
    expect(await retiredIn(engine)).toEqual([]);
  });

  test('leaves the same as a first load, whatever was loaded before', async () => {
    const gain = fc.record({
      arms: fc.subarray([0, 1]),
      interventions: fc.subarray([0, 1, 2, 3]),
      officials: fc.subarray([0, 1, 2]),
      locations: fc.subarray([0, 1, 2]),
      collaborators: fc.subarray([0, 1]),
      results: fc.boolean(),
      size: fc.constantFrom(1, 4, 1000),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(gain, { minLength: 2, maxLength: 4 }), async (states) => {
        const engine = memoryEngine();
        for (const state of states) await loaded(engine, ...asBundles(withOnly(state), { maxEntries: state.size }));
        const fresh = memoryEngine();
        await loaded(fresh, withOnly(states.at(-1)!));
        const now = [...(await contentOf(engine.store))].filter(([, one]) => one.meta?.['source'] && isOfNow(one));
        const first = [...(await contentOf(fresh.store))].filter(([, one]) => one.meta?.['source']);
        expect(Object.fromEntries(now)).toEqual(Object.fromEntries(first));
      }),
      { numRuns: 12 },
    );
  });

  const UNANSWERING: Readonly<Record<string, (batch: AnyResource) => unknown>> = {
    'refuses batches': () => {
      throw new Failure('unsupported', 'No batches here');
    },
    'refuses the search': ({ entry }) => ({
      resourceType: 'Bundle',
      type: 'batch-response',
      entry: (entry as unknown[]).map(() => ({ response: { status: '400 Bad Request' } })),
    }),
    'ignores _source': ({ entry }) => ({
      resourceType: 'Bundle',
      type: 'batch-response',
      entry: (entry as unknown[]).map(() => ({
        response: { status: '200' },
        resource: {
          resourceType: 'Bundle',
          type: 'searchset',
          link: [{ relation: 'self', url: 'https://example.org/fhir/Location?_count=500' }],
        },
      })),
    }),
  };
  test.each(Object.entries(UNANSWERING))('is not silently left out where a server %s', async (_, answer) => {
    const engine = memoryEngine();
    await loaded(engine, fullRecord());
    const service = localService(engine);
    const deaf: FhirService = {
      ...service,
      post: async (path, resource, headers) =>
        resource['type'] === 'batch' ? (answer(resource) as AnyResource) : service.post(path, resource, headers),
    };
    const lesser = without(LOSSES[0]!.take);
    const { summary, said } = await loadedBy(deaf, [lesser, lesser]);
    expect(summary).toMatchObject({ trials: 2, retired: 0, problems: 0 });
    const remarks = said.filter(({ message }) => String(message).includes('does not tell what it holds'));
    expect(remarks).toEqual([expect.objectContaining({ severity: 'warning', line: 1 })]);
  });

  test('knows a source to which the server added the id of its request', async () => {
    const engine = memoryEngine();
    await loaded(engine, fullRecord());
    const service = localService(engine);
    const adding: FhirService = {
      ...service,
      post: async (path, resource, headers) => {
        const answer = await service.post(path, resource, headers);
        const text = JSON.stringify(answer).replaceAll('/study/NCT90000500"', '/study/NCT90000500#Zq3"');
        return resource['type'] === 'batch' ? (JSON.parse(text) as AnyResource) : answer;
      },
    };
    const { summary } = await loadedBy(adding, [without(LOSSES[0]!.take)]);
    expect(summary).toMatchObject({ retired: 1, problems: 0 });
  });

  const sites = Array.from({ length: 620 }, (_, at) => ({ city: `City ${at}`, country: 'France' }));
  const many = without(({ protocolSection }) => void protocolSection.contactsLocationsModule.locations.push(...sites));

  test('follows the pages of a search', async () => {
    const engine = memoryEngine();
    await loaded(engine, many);
    expect(await loaded(engine, fullRecord())).toMatchObject({ retired: sites.length, problems: 0 });
  });

  test.each(['', '/deep/fhir'])('is the same on a server at "%s", page by page', async (mount) => {
    const served = await serveFhir({ mount, framework: 'express5' });
    const service = remoteService(`${served.base}/`);
    await loadedBy(service, [many]);
    expect((await loadedBy(service, [fullRecord()])).summary).toMatchObject({ retired: sites.length, problems: 0 });
    const versions = await versionCount(served.store);
    const again = await loadedBy(service, [fullRecord()]);
    expect(again.summary).toMatchObject({ created: 0, updated: 0, retired: 0, problems: 0 });
    expect(await versionCount(served.store)).toBe(versions);
    await served.close();
  });

  test('does not follow a link that leads away from the server', async () => {
    const service = remoteService('https://example.org/fhir');
    await expect(service.get('https://example.com/fhir/Location?page=2')).rejects.toThrow('not under it');
    await expect(service.get('https://example.org/fhirs/Location?page=2')).rejects.toThrow('not under it');
    await expect(
      localService(memoryEngine()).get('http://localhost/fhir/ResearchStudy?_count=1'),
    ).resolves.toMatchObject({ type: 'searchset' });
  });
});
