import type { Bundle } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnyResource } from '../../src/fhir/resource.ts';
import { ownParameters } from '../../src/fhir/search/own-parameters.ts';
import { FULL_ACCESS } from '../../src/store/access.ts';
import { openMemoryStore } from '../../src/store/memory/memory-store.ts';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import type { Store, Write } from '../../src/store/store.ts';
import type { ProtocolSection } from '../../src/trial/protocol.ts';
import type { StudyRecord } from '../../src/trial/study-record.ts';
import { ids } from '../contract/trial-world.ts';
import { mapped, trialOf } from '../mapping/trials.ts';
import { freshAddress, removeStores, SERVER, WHY_SKIPPED } from '../store/postgres-server.ts';

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
      startDateStruct: { date: '2024-02', type: 'ACTUAL' },
      completionDateStruct: { date: '2028-01-31', type: 'ESTIMATED' },
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
    contactsLocationsModule: {
      locations: [
        { facility: 'Clinic', country: 'France', status: 'RECRUITING', geoPoint: { lat: 48.85, lon: 2.35 } },
        { facility: 'Closed clinic', country: 'France', status: 'COMPLETED', geoPoint: { lat: 45.75, lon: 4.85 } },
      ],
    },
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
      startDateStruct: { date: '2010-03-01', type: 'ACTUAL' },
      completionDateStruct: { date: '2012-09-30', type: 'ACTUAL' },
      resultsFirstPostDateStruct: { date: '2013-06-07' },
      primaryCompletionDateStruct: { date: '2012-05', type: 'ACTUAL' },
      lastUpdatePostDateStruct: { date: '2013-02-03' },
    },
    sponsorCollaboratorsModule: { leadSponsor: { name: 'Helpers', class: 'NIH' } },
    conditionsModule: { conditions: ['Asthma'] },
    designModule: { studyType: 'OBSERVATIONAL', enrollmentInfo: { count: 4000, type: 'ACTUAL' } },
    armsInterventionsModule: { interventions: [{ type: 'DEVICE', name: 'Spirometer' }] },
    eligibilityModule: { sex: 'ALL', minimumAge: '6 Months', maximumAge: '17 Years', healthyVolunteers: true },
    contactsLocationsModule: {
      locations: [{ facility: 'Hospital', country: 'Japan', geoPoint: { lat: 35.68, lon: 139.69 } }],
    },
  },
  { hasResults: true },
);

/** A record that says next to nothing. */
const BARE = study('NCT00000003', { designModule: { enrollmentInfo: { count: 7 } } });

/** Type, query, what is found: the last three digits of the studies that it is, or belongs to. */
const CASES: readonly (readonly [type: string, query: string, found: string])[] = [
  ['ResearchStudy', 'condition=https://www.nlm.nih.gov/mesh|D006073', '001'],
  ['ResearchStudy', 'condition=D001168', '001'],
  ['ResearchStudy', 'condition:below=D001168', '001'],
  ['ResearchStudy', 'condition:below=https://www.nlm.nih.gov/mesh|D001168', '001'],
  ['ResearchStudy', 'condition:below=D006073,D000000', '001'],
  ['ResearchStudy', 'condition:below=D000000', ''],
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
  ['ResearchStudy', 'eligible-sex=female', '001'],
  ['ResearchStudy', 'eligible-sex=FEMALE,ALL', '001 002'],
  ['ResearchStudy', `eligible-sex=${OWN}/CodeSystem/sex|ALL`, '002'],
  ['ResearchStudy', 'eligible-sex:not=female', '002 003'],
  ['ResearchStudy', 'eligible-sex:missing=true', '003'],
  ['ResearchStudy', 'eligible-sex:missing=false', '001 002'],
  ['ResearchStudy', 'healthy-volunteers=true', '002'],
  ['ResearchStudy', 'healthy-volunteers=false', '001'],
  ['ResearchStudy', 'eligible-age=45', '001 003'],
  ['ResearchStudy', 'eligible-age=45|http://unitsofmeasure.org|a', '001 003'],
  ['ResearchStudy', 'eligible-age=17', '002 003'],
  ['ResearchStudy', 'eligible-age=17.9', '002 003'],
  ['ResearchStudy', 'eligible-age=18', '001 003'],
  ['ResearchStudy', 'eligible-age=75.5', '001 003'],
  ['ResearchStudy', 'eligible-age=76', '003'],
  ['ResearchStudy', 'eligible-age=6||mo', '002 003'],
  ['ResearchStudy', 'eligible-age=5||mo', '003'],
  ['ResearchStudy', 'eligible-age=216||mo', '001 003'],
  ['ResearchStudy', 'eligible-age=200||d', '002 003'],
  ['ResearchStudy', 'eligible-age=17,18', '001 002 003'],
  ['ResearchStudy', 'eligible-age=ge75', '001 003'],
  ['ResearchStudy', 'eligible-age=gt75', '003'],
  ['ResearchStudy', 'eligible-age=le1', '002 003'],
  ['ResearchStudy', 'eligible-age=lt18', '002 003'],
  ['ResearchStudy', 'sponsor-class=INDUSTRY', '001'],
  ['ResearchStudy', 'sponsor-class=NIH', '002'],
  ['ResearchStudy', 'sponsor-class:not=NIH', '001 003'],
  ['ResearchStudy', 'intervention-type=DRUG', '001'],
  ['ResearchStudy', 'intervention-type=device,drug', '001 002'],
  ['ResearchStudy', 'start=2024-02', '001'],
  ['ResearchStudy', 'start=lt2024', '002'],
  ['ResearchStudy', 'completion=2028-01-31', '001'],
  ['ResearchStudy', 'completion=le2012', '002'],
  ['ResearchStudy', 'results-first-posted=2013-06', '002'],
  ['ResearchStudy', 'results-first-posted:missing=true', '001 003'],
  ['ResearchStudy', 'recruiting-near=48.8|2.3|20|km', '001'],
  ['ResearchStudy', 'recruiting-near=45.75|4.85|20|km', ''],
  ['ResearchStudy', 'site.near=45.75|4.85|20|km', '001'],
  ['ResearchStudy', 'recruiting-near=35.68|139.69|20|km', ''],
  ['ResearchStudy', 'recruiting-near=45.75|4.85|300|[mi_i],35.68|139.69|1|km', '001'],
  ['ResearchStudy', 'recruiting-near:missing=true', '002 003'],
  ['ResearchStudy', 'recruiting-site.near=48.8|2.3|20|km', '001'],
  ['ResearchStudy', 'recruiting-site:missing=false', '001'],
  ['Group', '_has:ResearchStudy:enrollment:recruiting-near=48.8|2.3|20|km', '001'],
  ['Group', 'admitted-age=18', '001 003'],
  ['Group', 'admitted-age=1||wk', '003'],
  ['PlanDefinition', 'intervention.intervention-type=DRUG', '001'],
  ['ResearchStudy', 'country=France', '001'],
  ['ResearchStudy', 'country=fr', '001'],
  ['ResearchStudy', 'country=Fran', ''],
  ['ResearchStudy', 'country:text=france', '001'],
  ['ResearchStudy', 'site-status=RECRUITING', '001'],
  ['ResearchStudy', 'site.country=Japan', '002'],
  ['ResearchStudy', 'sponsor.type=INDUSTRY', '001'],
  ['ResearchStudy', 'collaborator.name=Helpers', '001'],
  ['ResearchStudy', 'identifier=https://clinicaltrials.gov|NCT00000002', '002'],
  ['ResearchStudy', 'identifier=http://clinicaltrials.gov|NCT00000002', '002'],
  ['ResearchStudy', 'identifier=http://clinicaltrials.gov/|NCT00000002', '002'],
  ['ResearchStudy', 'identifier=https://clinicaltrials.gov/nctid|NCT00000002', '002'],
  ['ResearchStudy', 'identifier=NCT00000002', '002'],
  ['ResearchStudy', 'identifier=nct00000002', '002'],
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

/** Query, and what the refusal says beside the parameter's name. */
const REFUSED: readonly (readonly [query: string, says: RegExp])[] = [
  ['eligible-age=old', /"old" is no age/],
  ['eligible-age=-1', /"-1" is no age/],
  ['eligible-age=45||year', /"year" is no unit of age; expected one of a, mo, wk/],
  ['eligible-age=45|http://x.test|a', /"http:\/\/x.test" is not http:\/\/unitsofmeasure.org/],
  ['eligible-age=45|||', /more parts/],
  ['eligible-age=sa45', /prefix sa has no meaning/],
  ['eligible-age=', /empty/],
  ['eligible-age:missing=maybe', /true or false/],
  ['eligible-age:above=45', /modifier/],
  ['eligible-sex=a|b|c', /more than one/],
  ['eligible-sex:missing=1', /true or false/],
  ['start=soon', /"soon" is no date/],
  ['completion=2020-13', /no date/],
  ['results-first-posted=gt', /no date/],
  ['enrollment-count=many', /many/],
  ['recruiting-near=48.8', /longitude/],
  ['recruiting-near=48.8|2.3|20|kg', /"kg" is no UCUM unit of length/],
  ['recruiting-near:not=48.8|2.3', /not/],
];

function find(open: () => Promise<Store>): void {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    for (const bundle of [...OPEN, ...DONE, ...BARE]) await store.transact(FULL_ACCESS, writesOf(bundle));
  });
  afterAll(async () => {
    await store.close();
    await removeStores();
  });

  test.each(CASES)('%s?%s finds %s', async (type, query, found) => {
    const numbers = (await ids(store, type, query)).map((id) => id.slice(8, 11));
    expect(numbers.join(' ')).toBe(found);
  });

  test.each(REFUSED)('%s is refused, by name and with the reason', async (query, says) => {
    const name = query.slice(0, query.indexOf('='));
    await expect((async () => ids(store, 'ResearchStudy', query))()).rejects.toMatchObject({
      kind: 'invalid',
      message: expect.stringMatching(says),
      expression: name,
    });
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
}

describe('search parameters of our own, in memory', () => find(async () => openMemoryStore()));
describe('search parameters of our own, on SQLite', () => find(() => openSqliteStore(':memory:')));
describe.skipIf(SERVER === undefined)(
  SERVER === undefined ? WHY_SKIPPED : 'search parameters of our own, on PostgreSQL',
  () => find(() => openPostgresStore(freshAddress())),
);

const writesOf = (bundle: Bundle): Write[] =>
  (bundle.entry ?? []).map(({ fullUrl, resource }) => ({
    ...(fullUrl === undefined ? {} : { fullUrl }),
    op: 'update',
    type: resource!.resourceType,
    id: resource!.id ?? '',
    resource: resource as AnyResource,
  }));
