import type { ResearchStudy } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toResearchStudyR5 } from '../../../src/mapping/r5/to-r5.ts';
import { describeCorpus } from '../../corpus.ts';
import { corpusRecords, mapped, smallTrial, theOne, trialOf } from '../trials.ts';
import { leavesOf } from './leaves.ts';
import { problemsOf } from './r5-shape.ts';

const XVER = 'http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy';
const study = (content: Partial<ResearchStudy>): ResearchStudy => ({
  resourceType: 'ResearchStudy',
  status: 'active',
  ...content,
});

describe('an R4 study in the form of R5', () => {
  test('says by status whether it is published, and by progressStatus how it goes, in the finest code known', () => {
    const mappedStudy = theOne(
      mapped(smallTrial({ statusModule: { overallStatus: 'NOT_YET_RECRUITING' } })),
      'ResearchStudy',
    );
    const { status, progressStatus } = toResearchStudyR5(mappedStudy);
    expect(status).toBe('active');
    expect(progressStatus?.[0]?.state.coding).toEqual([
      { system: 'http://hl7.org/fhir/research-study-status', code: 'not-yet-recruiting' },
      { system: 'https://trialbridge.dev/fhir/CodeSystem/overall-status', code: 'NOT_YET_RECRUITING' },
    ]);
    expect(toResearchStudyR5(study({ status: 'in-review' })).status).toBe('draft');
  });

  test('has elements where R4 had cross-version extensions', () => {
    const { label, descriptionSummary, date, extension } = toResearchStudyR5(
      study({
        extension: [
          {
            url: `${XVER}.label`,
            extension: [
              { url: 'type', valueCodeableConcept: { text: 'acronym' } },
              { url: 'value', valueString: 'ABC' },
            ],
          },
          { url: `${XVER}.descriptionSummary`, valueMarkdown: 'In short' },
          { url: `${XVER}.date`, valueDateTime: '2024-01' },
          { url: 'http://example.org/other', valueString: 'stays' },
        ],
      }),
    );
    expect({ label, descriptionSummary, date, extension }).toEqual({
      label: [{ type: { text: 'acronym' }, value: 'ABC' }],
      descriptionSummary: 'In short',
      date: '2024-01',
      extension: [{ url: 'http://example.org/other', valueString: 'stays' }],
    });
  });

  test('names sponsor, investigator and contacts as associated parties, nobody twice', () => {
    const r5 = toResearchStudyR5(
      study({
        sponsor: { reference: 'Organization/a' },
        principalInvestigator: { reference: 'PractitionerRole/b' },
        contact: [{ name: 'Trial office', telecom: [{ system: 'phone', value: '1' }] }],
        extension: [
          {
            url: `${XVER}.associatedParty`,
            extension: [
              { url: 'role', valueCodeableConcept: { text: 'study chair' } },
              { url: 'party', valueReference: { reference: 'PractitionerRole/b' } },
            ],
          },
        ],
      }),
    );
    expect(r5.associatedParty?.map(({ party }) => party?.reference)).toEqual([
      'Organization/a',
      'PractitionerRole/b',
      '#contact-1',
    ]);
    expect(r5.contained).toEqual([
      {
        resourceType: 'PractitionerRole',
        id: 'contact-1',
        contact: [{ name: [{ text: 'Trial office' }], telecom: [{ system: 'phone', value: '1' }] }],
      },
    ]);
  });

  test('keeps the Groups beyond the one that R5 has room for, and both counts', () => {
    const { recruitment, extension } = toResearchStudyR5(
      study({
        enrollment: [
          {
            reference: 'Group/a',
            extension: [{ url: `${XVER}.recruitment.targetNumber`, valueUnsignedInt: 40 }],
          },
          { reference: 'Group/b' },
        ],
      }),
    );
    expect(recruitment).toEqual({ targetNumber: 40, eligibility: { reference: 'Group/a' } });
    expect(extension?.[0]?.valueReference).toEqual({ reference: 'Group/b' });
  });

  test('has the address of an artifact in its document, and sizes as texts', () => {
    const { relatedArtifact } = toResearchStudyR5(
      study({
        relatedArtifact: [
          { type: 'citation', url: 'https://a.example/1' },
          { type: 'documentation', url: 'https://a.example/2', document: { url: 'https://a.example/3', size: 7 } },
        ],
      }),
    );
    expect(relatedArtifact).toEqual([
      { type: 'citation', document: { url: 'https://a.example/1' } },
      { type: 'documentation', document: { url: 'https://a.example/3', size: '7' } },
      { type: 'documentation', document: { url: 'https://a.example/2' } },
    ]);
  });

  test('leaves the R4 study as it was, whatever cross-version extensions it holds', () => {
    const names = [
      'url',
      'label',
      'progressStatus',
      'outcomeMeasure',
      'classifier',
      'constructor',
      'recruitment.x',
      '',
    ];
    const extension = fc.record({
      url: fc.constantFrom(...names).map((name) => `${XVER}.${name}`),
      valueString: fc.string({ minLength: 1 }),
    });
    fc.assert(
      fc.property(fc.array(extension), (extensions) => {
        const given = study({ extension: extensions });
        const before = JSON.stringify(given);
        toResearchStudyR5(given);
        expect(JSON.stringify(given)).toBe(before);
      }),
    );
  });
});

describeCorpus('mapped registry records in the form of R5', () => {
  const studies = corpusRecords(9).map((record) => theOne(mapped(trialOf(record)), 'ResearchStudy'));

  test('have only elements of R5, as often as R5 allows', () => {
    for (const one of studies) expect(problemsOf(toResearchStudyR5(one))).toEqual([]);
  });

  test('hold every value of the R4 study, but for the profile that it claims and its status, which R5 words anew', () => {
    for (const one of studies) {
      const { profile: _, ...meta } = one.meta ?? {};
      const { status, ...rest } = one;
      const r4 = leavesOf({ ...rest, meta });
      const r5 = leavesOf(toResearchStudyR5(one));
      const missing = [...r4].filter((value) => !r5.has(value));
      expect(missing).toEqual([]);
    }
  });
});
