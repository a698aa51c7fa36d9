import { describe, expect, test } from 'vitest';
import { DOMAINS } from '../../src/eligibility/criterion.ts';
import { POLICIES } from '../../src/eligibility/verdict.ts';
import { BASE, codeSystem, conceptMap, extensionDefinition } from '../../src/fhir/profiles/definition-files.ts';
import { preferredSystem, systemsOf } from '../../src/fhir/profiles/identifier-systems.ts';
import * as vocabulary from '../../src/trial/vocabulary.ts';

const codesOf = (id: string): string[] =>
  (codeSystem(`${BASE}/CodeSystem/${id}`)?.concept ?? []).map(({ code }) => code ?? '');

/** Lists by which records are read, and the code systems in which their codes are published. */
const LISTS: readonly (readonly [id: string, codes: readonly string[]])[] = [
  ['overall-status', vocabulary.STATUSES],
  ['agency-class', vocabulary.AGENCY_CLASSES],
  ['study-type', vocabulary.STUDY_TYPES],
  ['primary-purpose', vocabulary.PRIMARY_PURPOSES],
  ['allocation', vocabulary.ALLOCATIONS],
  ['intervention-model', vocabulary.INTERVENTION_MODELS],
  ['observational-model', vocabulary.OBSERVATIONAL_MODELS],
  ['time-perspective', vocabulary.TIME_PERSPECTIVES],
  ['masking', vocabulary.MASKINGS],
  ['who-masked', vocabulary.WHO_MASKED],
  ['specimen-retention', vocabulary.BIOSPEC_RETENTIONS],
  ['arm-type', vocabulary.ARM_GROUP_TYPES],
  ['intervention-type', vocabulary.INTERVENTION_TYPES],
  ['contact-role', vocabulary.CONTACT_ROLES],
  ['party-role', vocabulary.RESPONSIBLE_PARTY_TYPES],
  ['study-id-type', vocabulary.SECONDARY_ID_TYPES],
  ['sex', vocabulary.SEXES],
  ['standard-age', vocabulary.STANDARD_AGES],
  ['sampling-method', vocabulary.SAMPLING_METHODS],
  ['date-type', vocabulary.DATE_TYPES],
  ['ipd-sharing', vocabulary.IPD_SHARING],
  ['ipd-info-type', vocabulary.IPD_INFO_TYPES],
  ['reference-type', vocabulary.REFERENCE_TYPES],
  ['browse-relevance', vocabulary.BROWSE_LEAF_RELEVANCES],
  ['unposted-event', vocabulary.UNPOSTED_EVENT_TYPES],
  ['violation-event', vocabulary.VIOLATION_EVENT_TYPES],
  ['criterion-domain', DOMAINS],
  ['policy', POLICIES],
];

describe('code systems', () => {
  test.each(LISTS)('%s has the codes by which records are read, and no others', (id, codes) => {
    expect(codesOf(id)).toEqual(codes);
  });

  test('phase has each phase, and the pairs that FHIR has a code for', () => {
    expect(codesOf('phase')).toEqual([...vocabulary.PHASES, 'PHASE1+PHASE2', 'PHASE2+PHASE3']);
  });

  test('that hold sites and types of identifiers hold their shorter lists', () => {
    expect(codesOf('overall-status')).toEqual(expect.arrayContaining([...vocabulary.SITE_STATUSES]));
    expect(codesOf('overall-status')).toEqual(expect.arrayContaining([...vocabulary.EXPANDED_ACCESS_STATUSES]));
    expect(codesOf('study-id-type')).toEqual(expect.arrayContaining([...vocabulary.ORG_STUDY_ID_TYPES]));
    expect(codesOf('date-type')).toEqual(expect.arrayContaining([...vocabulary.ENROLLMENT_TYPES]));
    expect(codesOf('contact-role')).toEqual(expect.arrayContaining([...vocabulary.OFFICIAL_ROLES]));
  });
});

describe('code maps', () => {
  const MAPS = [
    'overall-status',
    'phase',
    'primary-purpose',
    'arm-type',
    'party-role',
    'sex',
    'age-unit',
    'study-design',
  ];

  test.each(MAPS)('%s maps only codes that its source has', (id) => {
    for (const { source, element } of conceptMap(id).group ?? []) {
      const known = (codeSystem(source ?? '')?.concept ?? []).map(({ code }) => code);
      expect(known).toEqual(expect.arrayContaining(element.map(({ code }) => code)));
    }
  });
});

describe('identifier systems', () => {
  test('know others by their aliases', () => {
    expect(systemsOf('nct')[0]).toBe('http://clinicaltrials.gov');
    for (const alias of systemsOf('nct')) expect(preferredSystem(alias)).toBe('http://clinicaltrials.gov');
    expect(preferredSystem('http://x.test')).toBe('http://x.test');
  });
});

describe('the reader of definitions', () => {
  test('finds nothing under addresses that are not ours, or lead out of the folder', () => {
    expect(codeSystem('http://x.test/CodeSystem/sex')).toBeUndefined();
    expect(codeSystem(`${BASE}/CodeSystem/../package`)).toBeUndefined();
    expect(codeSystem(`${BASE}/CodeSystem/constructor`)).toBeUndefined();
  });

  test('says which file is missing', () => {
    expect(() => extensionDefinition('none-such')).toThrow(/StructureDefinition-none-such\.json is missing/);
  });
});
