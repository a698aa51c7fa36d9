import type { Bundle } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnyResource } from '../../src/fhir/resource.ts';
import { ownParameters } from '../../src/fhir/search/own-parameters.ts';
import { FULL_ACCESS } from '../../src/store/access.ts';
import { openMemoryStore } from '../../src/store/memory/memory-store.ts';
import type { Store, Write } from '../../src/store/store.ts';
import type { ProtocolSection } from '../../src/trial/protocol.ts';
import type { StudyRecord } from '../../src/trial/study-record.ts';
import { ids } from '../contract/trial-world.ts';
import { mapped, trialOf } from '../mapping/trials.ts';

const OWN = 'https://trialbridge.dev/fhir';

const study = (
  nctId: string,
  { identificationModule, ...modules }: Partial<ProtocolSection>,
  rest: Partial<StudyRecord> = {},
): readonly Bundle[] =>
  mapped(
    trialOf({ ...rest, protocolSection: { ...modules, identificationModule: { ...identificationModule, nctId } } }),
  );

const OPEN = study(
  'NCT00000001',
  {
    identificationModule: { nctId: '', briefTitle: 'Gout', officialTitle: 'A study of gout', acronym: 'TOE' },
    statusModule: {
      overallStatus: 'RECRUITING',
      studyFirstPostDateStruct: { date: '2024-01-10' },
      primaryCompletionDateStruct: { date: '2027-05', type: 'ESTIMATED' },
      lastUpdatePostDateStruct: { date: '2026-02-03' },
    },
    sponsorCollaboratorsModule: {
      leadSponsor: { name: 'Acme', class: 'INDUSTRY' },
      collaborators: [{ name: 'Helpers', class: 'NIH' }],
    },
    conditionsModule: { conditions: ['Gout'] },
    designModule: {
      studyType: 'INTERVENTIONAL',
      phases: ['PHASE1', 'PHASE2'],
      designInfo: { primaryPurpose: 'TREATMENT', allocation: 'RANDOMIZED' },
      enrollmentInfo: { count: 120, type: 'ESTIMATED' },
    },
    armsInterventionsModule: { interventions: [{ type: 'DRUG', name: 'Colchicine' }] },
    eligibilityModule: { sex: 'FEMALE', minimumAge: '18 Years', maximumAge: '75 Years', healthyVolunteers: false },
    contactsLocationsModule: { locations: [{ facility: 'Clinic', country: 'France', status: 'RECRUITING' }] },
  },
  {
    hasResults: false,
    derivedSection: {
      conditionBrowseModule: {
        meshes: [{ id: 'D006073', term: 'Gout' }],
        ancestors: [{ id: 'D001168', term: 'Arthritis' }],
      },
    },
  },
);

const DONE = study(
  'NCT00000002',
  {
    statusModule: {
      overallStatus: 'COMPLETED',
      studyFirstPostDateStruct: { date: '2010-01-10' },
      primaryCompletionDateStruct: { date: '2012-05', type: 'ACTUAL' },
      lastUpdatePostDateStruct: { date: '2013-02-03' },
    },
    sponsorCollaboratorsModule: { leadSponsor: { name: 'Helpers', class: 'NIH' } },
    conditionsModule: { conditions: ['Asthma'] },
    designModule: { studyType: 'OBSERVATIONAL', enrollmentInfo: { count: 4000, type: 'ACTUAL' } },
    armsInterventionsModule: { interventions: [{ type: 'DEVICE', name: 'Spirometer' }] },
    eligibilityModule: { sex: 'ALL', minimumAge: '6 Months', maximumAge: '17 Years', healthyVolunteers: true },
    contactsLocationsModule: { locations: [{ facility: 'Hospital', country: 'Japan' }] },
  },
  { hasResults: true },
);

/** A record that says next to nothing. */
const BARE = study('NCT00000003', { designModule: { enrollmentInfo: { count: 7 } } });

/** Type, query, what is found: the last three digits of the studies that it is, or belongs to. */
const CASES: readonly (readonly [type: string, query: string, found: string])[] = [
  ['ResearchStudy', 'condition=https://www.nlm.nih.gov/mesh|D006073', '001'],
  ['ResearchStudy', 'condition=D001168', '001'],
  ['ResearchStudy', 'condition:text=asthma', '002'],
  ['ResearchStudy', 'intervention:text=colchicine', '001'],
  ['ResearchStudy', 'phase=phase-1-phase-2', '001'],
  ['ResearchStudy', 'overall-status=RECRUITING', '001'],
  ['ResearchStudy', `overall-status=${OWN}/CodeSystem/overall-status|COMPLETED`, '002'],
  ['ResearchStudy', 'overall-status=http://x.test/other|COMPLETED', ''],
  ['ResearchStudy', 'overall-status:missing=true', '003'],
  ['ResearchStudy', 'study-type=OBSERVATIONAL', '002'],
  ['ResearchStudy', 'study-type=RANDOMIZED', ''],
  ['ResearchStudy', 'primary-purpose=treatment', '001'],
  ['ResearchStudy', 'has-results=true', '002'],
  ['ResearchStudy', 'has-results=false', '001'],
  ['ResearchStudy', 'label=TOE', '001'],
  ['ResearchStudy', 'label:contains=study of', '001'],
  ['ResearchStudy', 'last-update=ge2026', '001'],
  ['ResearchStudy', 'last-update=2013-02-03', '002'],
  ['ResearchStudy', 'first-posted=lt2020', '002'],
  ['ResearchStudy', 'first-posted=2024', '001'],
  ['ResearchStudy', 'primary-completion=gt2026', '001'],
  ['ResearchStudy', 'enrollment-count=lt100', '003'],
  ['ResearchStudy', 'enrollment-count=120', '001'],
  ['ResearchStudy', 'enrollment-count=ge100', '001 002'],
  ['ResearchStudy', 'enrollment=Group/NCT00000002-eligibility', '002'],
  ['ResearchStudy', 'enrollment.eligible-sex=female', '001'],
  ['ResearchStudy', 'enrollment.eligible-sex=female,all', '001 002'],
  ['ResearchStudy', 'enrollment.eligible-age=le45||a&enrollment.eligible-age=ge45||a', '001'],
  ['ResearchStudy', 'enrollment.healthy-volunteers=true', '002'],
  ['ResearchStudy', 'country:text=france', '001'],
  ['ResearchStudy', 'site-status=RECRUITING', '001'],
  ['ResearchStudy', 'site.country=Japan', '002'],
  ['ResearchStudy', 'sponsor.type=INDUSTRY', '001'],
  ['ResearchStudy', 'collaborator.name=Helpers', '001'],
  ['ResearchStudy', 'identifier=https://clinicaltrials.gov|NCT00000002', '002'],
  ['Group', 'eligible-age=ge60||a', '001'],
  ['Group', 'minimum-age=6|http://unitsofmeasure.org|mo', '002'],
  ['Group', 'maximum-age=lt18||a', '002'],
  ['Group', 'eligible-sex=ALL', '002'],
  ['Group', `eligible-sex=${OWN}/CodeSystem/sex|FEMALE`, '001'],
  ['Group', 'healthy-volunteers=false', '001'],
  ['Group', 'criterion-code=http://loinc.org|30525-0', '001 002'],
  ['Group', 'criterion-code=http://hl7.org/fhir/administrative-gender|female', '001'],
  ['ActivityDefinition', 'intervention-type=DRUG', '001'],
  ['ActivityDefinition', 'intervention-type=DEVICE', '002'],
];

const COUNTRIES = [
  ['country=Japan', 1],
  ['country=Jap', 0],
] as const;

describe('search parameters of our own', () => {
  let store: Store;
  beforeAll(async () => {
    store = openMemoryStore();
    for (const bundle of [...OPEN, ...DONE, ...BARE]) await store.transact(FULL_ACCESS, writesOf(bundle));
  });
  afterAll(() => store.close());

  test.each(CASES)('%s?%s finds %s', async (type, query, found) => {
    const numbers = (await ids(store, type, query)).map((id) => id.slice(8, 11));
    expect(numbers.join(' ')).toBe(found);
  });

  test.each(COUNTRIES)('Location?%s finds whole names only', async (query, found) => {
    expect(await ids(store, 'Location', query)).toHaveLength(found);
  });

  test('have a search above, each of them', () => {
    const searched = new Set([
      ...CASES.flatMap(([type, query]) => query.split('&').map((part) => `${type} ${part.split(/[=:.]/)[0]}`)),
      ...COUNTRIES.map(() => 'Location country'),
    ]);
    const untried = Object.entries(ownParameters()).flatMap(([type, parameters]) =>
      parameters.map(({ code }) => `${type} ${code}`).filter((one) => !searched.has(one)),
    );
    expect(untried).toEqual([]);
  });
});

const writesOf = (bundle: Bundle): Write[] =>
  (bundle.entry ?? []).map(({ fullUrl, resource }) => ({
    ...(fullUrl === undefined ? {} : { fullUrl }),
    op: 'update',
    type: resource!.resourceType,
    id: resource!.id ?? '',
    resource: resource as AnyResource,
  }));
