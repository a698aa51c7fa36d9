import { describe, expect, test } from 'vitest';
import { readStructured } from '../../src/eligibility/reading/lint/structured.ts';
import { readCriteria } from '../../src/eligibility/reading/read-criteria.ts';
import { checkResource } from '../../src/fhir/check/resource-check.ts';
import { criteriaFromGroup } from '../../src/mapping/group.ts';
import { studyRecordFrom } from '../../src/mapping/study-record.ts';
import { createLexicon } from '../../src/terminology/lexicon.ts';
import { describeCorpus } from '../corpus.ts';
import { oracleErrors } from '../oracle.ts';
import { corpusRecords, mapped, resourcesOf, smallTrial, theOne, trialOf } from './trials.ts';

describeCorpus('resources made from the corpus', () => {
  test('are valid R4 by our strict check, in both ways of naming them', () => {
    for (const record of corpusRecords(5)) {
      for (const ids of ['literal', 'conditional'] as const) {
        for (const bundle of mapped(trialOf(record), { ids })) expect(checkResource(bundle)).toEqual([]);
      }
    }
  });

  test('are valid by an independent validator that refuses unknown elements', () => {
    for (const record of corpusRecords(16)) {
      for (const resource of resourcesOf(mapped(trialOf(record)))) expect(oracleErrors(resource)).toEqual([]);
    }
  });
});

describeCorpus('eligibility texts of the corpus, read into criteria', () => {
  const lexicon = createLexicon();

  test('make valid Groups and protocols from which the criteria and the record come back', () => {
    for (const record of corpusRecords(40)) {
      const trial = trialOf(record);
      const eligibility = record.protocolSection.eligibilityModule ?? {};
      const text = eligibility.eligibilityCriteria ?? '';
      const criteria = [...readCriteria({ id: trial.nctId, text }, lexicon), ...readStructured(eligibility)];
      const bundles = mapped(trial, {}, criteria);
      expect(bundles.flatMap((bundle) => checkResource(bundle))).toEqual([]);
      expect(oracleErrors(theOne(bundles, 'Group'))).toEqual([]);
      expect(oracleErrors(theOne(bundles, 'PlanDefinition'))).toEqual([]);
      expect(criteriaFromGroup(theOne(bundles, 'Group'))).toEqual(criteria);
      expect(studyRecordFrom(resourcesOf(bundles))).toEqual(record);
    }
  });
});

describe('a trial that says almost nothing', () => {
  test('is still valid R4, its unknown status never shown as open', () => {
    const bundles = mapped(smallTrial());
    expect(bundles.flatMap((bundle) => checkResource(bundle))).toEqual([]);
    const study = resourcesOf(bundles).find((one) => one.resourceType === 'ResearchStudy');
    expect(study).toMatchObject({ status: 'completed' });
  });
});
