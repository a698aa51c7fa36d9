import { describe, expect, test } from 'vitest';
import { parseAge } from '../../src/mapping/eligibility.ts';
import { namesPost } from '../../src/mapping/practitioner.ts';
import { fromPhase, fromPurpose, toPhase, toPurpose } from '../../src/mapping/study-kind.ts';
import { fromStudyStatus, toStudyStatus } from '../../src/mapping/study-status.ts';
import { meshIdentifier } from '../../src/mapping/study-term.ts';

/** Read off the registry's definitions and research-study-status, not off the code. */
const STATUSES = [
  ['NOT_YET_RECRUITING', 'approved'],
  ['RECRUITING', 'active'],
  ['ENROLLING_BY_INVITATION', 'active'],
  ['ACTIVE_NOT_RECRUITING', 'closed-to-accrual'],
  ['COMPLETED', 'completed'],
  ['SUSPENDED', 'temporarily-closed-to-accrual'],
  ['TERMINATED', 'administratively-completed'],
  ['WITHDRAWN', 'withdrawn'],
  ['AVAILABLE', 'active'],
  ['NO_LONGER_AVAILABLE', 'closed-to-accrual'],
  ['TEMPORARILY_NOT_AVAILABLE', 'temporarily-closed-to-accrual'],
  ['APPROVED_FOR_MARKETING', 'completed'],
  ['WITHHELD', 'in-review'],
] as const;

describe('the status of a study', () => {
  test.each(STATUSES)('%s is %s, and comes back', (overallStatus, status) => {
    const fhir = toStudyStatus({ overallStatus });
    expect(fhir.status).toBe(status);
    expect(fromStudyStatus({ resourceType: 'ResearchStudy', ...fhir })).toBe(overallStatus);
  });

  test('that the registry no longer knows is the last one known, and says so', () => {
    const fhir = toStudyStatus({ overallStatus: 'UNKNOWN', lastKnownStatus: 'NOT_YET_RECRUITING' });
    expect(fhir.status).toBe('approved');
    expect(JSON.stringify(fhir._status)).toContain('status-unverified');
    expect(fromStudyStatus({ resourceType: 'ResearchStudy', ...fhir })).toBe('UNKNOWN');
  });

  test('that nobody knows is never open', () => {
    expect(toStudyStatus({ overallStatus: 'SOMETHING_NEW' }).status).toBe('completed');
    expect(toStudyStatus(undefined).status).toBe('completed');
  });

  test.each(['constructor', '__proto__', 'toString'])(
    'called %s is a code like any other unknown one',
    (overallStatus) => {
      const fhir = toStudyStatus({ overallStatus });
      expect(fhir.status).toBe('completed');
      expect(fromStudyStatus({ resourceType: 'ResearchStudy', ...fhir })).toBe(overallStatus);
    },
  );

  test('without our extension is the likeliest registry code', () => {
    expect(fromStudyStatus({ resourceType: 'ResearchStudy', status: 'active' })).toBe('RECRUITING');
  });
});

describe('phases', () => {
  test.each([
    [['NA'], 'n-a'],
    [['EARLY_PHASE1'], 'early-phase-1'],
    [['PHASE1'], 'phase-1'],
    [['PHASE1', 'PHASE2'], 'phase-1-phase-2'],
    [['PHASE2', 'PHASE3'], 'phase-2-phase-3'],
    [['PHASE4'], 'phase-4'],
  ])('%j are %s, and come back', (phases, code) => {
    expect(toPhase(phases)?.coding?.[0]?.code).toBe(code);
    expect(fromPhase(toPhase(phases))).toEqual(phases);
  });

  test('that have no combined code keep one for each', () => {
    expect(toPhase(['PHASE3', 'PHASE4'])?.coding).toHaveLength(2);
    expect(fromPhase(toPhase(['PHASE3', 'PHASE4']))).toEqual(['PHASE3', 'PHASE4']);
  });

  test('that are absent stay absent', () => {
    expect(toPhase(undefined)).toBeUndefined();
    expect(toPhase([])).toBeUndefined();
  });
});

describe('the primary purpose', () => {
  test.each([
    ['TREATMENT', 'treatment'],
    ['SUPPORTIVE_CARE', 'supportive-care'],
    ['HEALTH_SERVICES_RESEARCH', 'health-services-research'],
    ['DEVICE_FEASIBILITY', 'device-feasibility'],
    ['ECT', 'ECT'],
    ['OTHER', 'OTHER'],
  ])('%s is %s, and comes back', (purpose, code) => {
    expect(toPurpose(purpose)?.coding?.[0]?.code).toBe(code);
    expect(fromPurpose(toPurpose(purpose))).toBe(purpose);
  });
});

test.each([
  ['D000007172', 'D007172'],
  ['D007172', 'D007172'],
  ['D000068877', 'D000068877'],
  ['C562390', 'C562390'],
])('the MeSH identifier %s is written %s', (from, to) => {
  expect(meshIdentifier(from)).toBe(to);
});

test.each([
  ['18 Years', 18, 'a'],
  ['1 Year', 1, 'a'],
  ['6 Months', 6, 'mo'],
  ['3 Weeks', 3, 'wk'],
  ['2 Days', 2, 'd'],
  ['30 Minutes', 30, 'min'],
])('the age %s is %d %s', (text, value, code) => {
  expect(parseAge(text)).toMatchObject({ value, code });
});

test.each(['N/A', '18', '18 years', '018 Years', 'adult'])('%s is no age with a unit', (text) => {
  expect(parseAge(text)).toBeUndefined();
});

test.each([
  'Medical Director',
  'Pfizer CT.gov Call Center',
  'Study Director',
  'GSK Clinical Trials',
  'Call 1-877-285-4559',
])('%s is a post and belongs to its trial', (name) => {
  expect(namesPost(name)).toBe(true);
});

test.each(['Mohit Khera, MD', 'Michel Zwaan, Prof. Dr.', "Guy T'Sjoen, MD"])('%s is a person', (name) => {
  expect(namesPost(name)).toBe(false);
});
