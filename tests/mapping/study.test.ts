import type { Extension } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import { readStructured } from '../../src/eligibility/reading/lint/structured.ts';
import { checkResource } from '../../src/fhir/check/resource-check.ts';
import { criteriaFromGroup } from '../../src/mapping/group.ts';
import { fromBundle } from '../../src/mapping/study-record.ts';
import { trialFromPage } from '../../src/registry/page/trial.ts';
import { corpusText, describeCorpus } from '../corpus.ts';
import { mapped, smallTrial, theOne } from './trials.ts';

const study = (...args: Parameters<typeof smallTrial>) => theOne(mapped(smallTrial(...args)), 'ResearchStudy');

describe('the study', () => {
  test('carries the MeSH code on the condition with the same words, and other terms as derived', () => {
    const { condition } = study(
      { conditionsModule: { conditions: ['asthma', 'Wheezing in winter'] } },
      {
        derivedSection: {
          conditionBrowseModule: {
            meshes: [
              { id: 'D001249', term: 'Asthma' },
              { id: 'D012135', term: 'Respiratory Sounds' },
            ],
            ancestors: [{ id: 'D001982', term: 'Bronchial Diseases' }],
          },
        },
      },
    );
    expect(condition).toMatchObject([
      { text: 'asthma', coding: [{ system: 'https://www.nlm.nih.gov/mesh', code: 'D001249' }] },
      { text: 'Wheezing in winter' },
      { coding: [{ code: 'D012135' }] },
      { coding: [{ code: 'D001982' }] },
    ]);
  });

  test('keeps identifiers apart by use, system and kind', () => {
    const { identifier } = study({
      identificationModule: {
        nctId: 'NCT00000001',
        briefTitle: 'A study',
        nctIdAliases: ['NCT00000009'],
        orgStudyIdInfo: { id: 'ORG-1' },
        secondaryIdInfos: [
          { id: '2020-001234-12-00', type: 'CTIS' },
          { id: '2010-123456-12', type: 'EUDRACT_NUMBER' },
          { id: 'U1111-1234-5678' },
        ],
      },
    });
    expect(identifier?.map(({ use, system, value }) => [use, system, value])).toEqual([
      ['official', 'http://clinicaltrials.gov', 'NCT00000001'],
      ['old', 'http://clinicaltrials.gov', 'NCT00000009'],
      ['secondary', undefined, 'ORG-1'],
      ['secondary', 'https://euclinicaltrials.eu/clinicalTrialId', '2020-001234-12-00'],
      ['secondary', 'https://trialbridge.dev/fhir/id/eudract', '2010-123456-12'],
      ['secondary', 'https://trialbridge.dev/fhir/id/utn', 'U1111-1234-5678'],
    ]);
  });

  test('counts participants as planned or reached, on the reference to the Group', () => {
    const urlOf = (type: string) =>
      study({ designModule: { enrollmentInfo: { count: 9, type } } }).enrollment?.[0]?.extension?.[0]?.url;
    expect(urlOf('ESTIMATED')).toMatch(/recruitment\.targetNumber$/);
    expect(urlOf('ACTUAL')).toMatch(/recruitment\.actualNumber$/);
  });

  test('has a plan whose version moves with the plan, and not with the record', () => {
    const version = (briefSummary: string, label: string, date: string): string | undefined =>
      theOne(
        mapped(
          smallTrial({
            descriptionModule: { briefSummary },
            statusModule: { lastUpdatePostDateStruct: { date }, overallStatus: 'COMPLETED' },
            armsInterventionsModule: { armGroups: [{ label }] },
          }),
        ),
        'PlanDefinition',
      ).version;
    const first = version('Soup', 'A', '2025-08-07');
    expect(first).toMatch(/^[0-9a-f]{12}$/);
    expect(version('Stew', 'A', '2025-08-08')).toBe(first);
    expect(version('Soup', 'B', '2025-08-07')).not.toBe(first);
  });

  test('takes the first principal investigator among the officials for its own element', () => {
    const { principalInvestigator, extension } = study({
      contactsLocationsModule: {
        overallOfficials: [
          { name: 'Ann Lee, MD', affiliation: 'X', role: 'STUDY_CHAIR' },
          { name: 'Bo Li, MD', affiliation: 'Y', role: 'PRINCIPAL_INVESTIGATOR' },
        ],
      },
    });
    expect(principalInvestigator?.display).toBe('Bo Li, MD');
    const parties = extension?.filter((one: Extension) => one.url.endsWith('associatedParty'));
    expect(parties).toHaveLength(2);
  });

  test('never says in FHIR that healthy people are demanded where they are only accepted', () => {
    const group = (healthyVolunteers: boolean) =>
      theOne(mapped(smallTrial({ eligibilityModule: { healthyVolunteers } })), 'Group').characteristic;
    expect(group(true)).toBeUndefined();
    expect(group(false)).toMatchObject([{ valueBoolean: true, exclude: true }]);
  });

  test('states each structured limit once, as a characteristic that is also its criterion', () => {
    const eligibilityModule = {
      minimumAge: '18 Years',
      maximumAge: '75 Years',
      sex: 'FEMALE',
      healthyVolunteers: false,
    };
    const criteria = readStructured(eligibilityModule);
    const group = theOne(mapped(smallTrial({ eligibilityModule }), {}, criteria), 'Group');
    expect(group.characteristic).toHaveLength(3);
    expect(group.characteristic?.[0]?.valueRange).toMatchObject({ low: { value: 18, code: 'a' }, high: { value: 75 } });
    expect(criteriaFromGroup(group)).toEqual(criteria);
  });
});

describeCorpus('the two registry pages', () => {
  test.each(['NCT07110662', 'NCT04711200'])('%s maps to valid FHIR and back to what the page says', (nctId) => {
    const trial = trialFromPage(corpusText(`pages/${nctId}.txt`));
    const bundles = mapped(trial);
    expect(bundles.flatMap((bundle) => checkResource(bundle))).toEqual([]);
    const back = fromBundle(bundles);
    expect(back.record).toEqual(trial.record);
    expect(back.source).toEqual({ kind: 'registry-page' });
  });
});
