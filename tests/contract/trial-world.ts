/** A few trials, sites and patients that searches can tell apart, and short ways to ask for them. */

import type { AnyResource } from '../../src/fhir/resource.ts';
import { parseSearch } from '../../src/fhir/search/query.ts';
import { type Access, FULL_ACCESS } from '../../src/store/access.ts';
import type { SearchPage, Store, Version, Write } from '../../src/store/store.ts';

export const put = (resource: AnyResource & { readonly id: string }): Write => ({
  op: 'update',
  type: resource.resourceType,
  id: resource.id,
  resource,
});

export const bodyOf = (version: Version): AnyResource => JSON.parse(version.body.toString('utf8')) as AnyResource;

export function search(store: Store, type: string, query: string, access: Access = FULL_ACCESS): Promise<SearchPage> {
  const { query: parsed } = parseSearch(type, new URLSearchParams(query), {
    handling: 'strict',
    baseUrl: 'https://example.org/fhir',
    defaultCount: 100,
    maxCount: 1000,
    now: Date.UTC(2026, 0, 1),
  });
  return store.search(access, parsed);
}

export const ids = async (store: Store, type: string, query: string, access?: Access): Promise<readonly string[]> =>
  (await search(store, type, query, access)).matches.map(({ id }) => id);

const SNOMED = 'http://snomed.info/sct';
const coded = (system: string, code: string, display: string) => ({ coding: [{ system, code, display }] });

const location = (id: string, name: string, latitude: number, longitude: number) =>
  put({ resourceType: 'Location', id, name, status: 'active', position: { latitude, longitude } });

export const WORLD: readonly Write[] = [
  location('basel', 'Universitätsspital Basel', 47.5627, 7.583),
  location('zurich', 'Zürich Clinic', 47.3769, 8.5417),
  location('fiji', 'Suva General', -18.1416, 178.4419),
  location('samoa', 'Apia Clinic', -13.8333, -171.7667),
  put({ resourceType: 'Location', id: 'nowhere', name: 'No position' }),
  put({ resourceType: 'Organization', id: 'acme', name: 'Acme Research' }),
  put({
    resourceType: 'Group',
    id: 'adults',
    type: 'person',
    actual: false,
    characteristic: [
      { code: coded(SNOMED, '397669002', 'Age'), valueBoolean: true, exclude: false },
      { code: coded(SNOMED, '77386006', 'Pregnancy'), valueBoolean: false, exclude: true },
      {
        code: coded(SNOMED, '73211009', 'Diabetes'),
        valueCodeableConcept: coded(SNOMED, '44054006', 'Type 2'),
        exclude: false,
      },
    ],
  }),
  put({
    resourceType: 'ResearchStudy',
    id: 'alpha',
    identifier: [
      {
        system: 'http://clinicaltrials.gov',
        value: 'NCT00000001',
        type: coded('http://x.test/type', 'RI', 'Registry id'),
      },
    ],
    meta: {
      tag: [{ system: 'http://x.test/tag', code: 'demo' }],
      profile: ['http://x.test/profile/study|1.2'],
      source: 'http://x.test/a/b',
    },
    status: 'active',
    title: 'Élan of aspirin',
    phase: coded('http://terminology.hl7.org/CodeSystem/research-study-phase', 'phase-2', 'Phase 2'),
    condition: [coded(SNOMED, '44054006', 'Diabetes mellitus type 2')],
    period: { start: '2020-03-01', end: '2021-06-30' },
    site: [{ reference: 'Location/basel' }, { reference: 'Location/fiji' }],
    sponsor: { reference: 'Organization/acme' },
    enrollment: [{ reference: 'Group/adults' }],
  }),
  put({
    resourceType: 'ResearchStudy',
    id: 'beta',
    identifier: [{ system: 'http://clinicaltrials.gov', value: 'NCT00000002' }],
    status: 'completed',
    title: 'Beta, 100% of a_b',
    condition: [coded(SNOMED, '195967001', 'Asthma'), { text: 'Wheeze' }],
    period: { start: '2021-01' },
    site: [{ reference: 'Location/zurich' }, { reference: 'https://other.test/fhir/Location/zurich' }],
    sponsor: { identifier: { system: 'http://x.test/org', value: 'ACME' } },
    partOf: [{ reference: 'ResearchStudy/alpha' }],
  }),
  put({
    resourceType: 'ResearchStudy',
    id: 'gamma',
    status: 'active',
    title: 'elan two',
    period: { end: '2019-12-31' },
  }),
  put({ resourceType: 'Patient', id: 'ann', name: [{ family: 'Ångström', given: ['Ann'] }], birthDate: '1980-05' }),
  put({
    resourceType: 'Patient',
    id: 'bob',
    name: [{ family: 'Brown', given: ['Bob'] }],
    deceasedDateTime: '2020-01-01',
  }),
  put({
    resourceType: 'ResearchSubject',
    id: 'ann-alpha',
    status: 'candidate',
    study: { reference: 'ResearchStudy/alpha' },
    individual: { reference: 'Patient/ann' },
  }),
  put({
    resourceType: 'ResearchSubject',
    id: 'bob-beta',
    status: 'candidate',
    study: { reference: 'ResearchStudy/beta' },
    individual: { reference: 'Patient/bob' },
  }),
  put({
    resourceType: 'Observation',
    id: 'a1c',
    status: 'final',
    code: coded('http://loinc.org', '4548-4', 'Hemoglobin A1c'),
    subject: { reference: 'Patient/ann' },
    effectiveDateTime: '2021-02-03T04:05:06Z',
    valueQuantity: { value: 7.2, unit: 'percent', system: 'http://unitsofmeasure.org', code: '%' },
  }),
  put({
    resourceType: 'Observation',
    id: 'below',
    status: 'final',
    code: coded('http://loinc.org', '2160-0', 'Creatinine'),
    subject: { reference: 'Patient/bob' },
    valueQuantity: { value: 5, comparator: '<', unit: 'mg/dL', system: 'http://unitsofmeasure.org', code: 'mg/dL' },
  }),
  put({
    resourceType: 'RiskAssessment',
    id: 'risk',
    status: 'final',
    subject: { reference: 'Patient/ann' },
    prediction: [{ probabilityDecimal: 0.5 }],
  }),
];
