import { describe, expect, test } from 'vitest';
import { fromBundle, studyRecordFrom } from '../../src/mapping/study-record.ts';
import type { StudyRecord } from '../../src/trial/study-record.ts';
import { describeCorpus } from '../corpus.ts';
import { corpusRecords, mapped, resourcesOf, smallTrial, trialOf } from './trials.ts';

function leaves(value: unknown, path: string, out: Map<string, unknown>): Map<string, unknown> {
  if (Array.isArray(value)) value.forEach((item, at) => void leaves(item, `${path}[${at}]`, out));
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) leaves(item, `${path}.${key}`, out);
  else out.set(path, value);
  return out;
}

/** As the JSON that is sent: what is lost on the way to text is lost here too. */
const overTheWire = (record: StudyRecord): StudyRecord =>
  studyRecordFrom(resourcesOf(JSON.parse(JSON.stringify(mapped(trialOf(record))))));

describeCorpus('records of the corpus', () => {
  test('come back from FHIR alone: every value equal, none invented', () => {
    let total = 0;
    let equal = 0;
    const wrong: string[] = [];
    const records = corpusRecords();
    for (const record of records) {
      const want = leaves(record, '', new Map());
      const have = leaves(overTheWire(record), '', new Map());
      for (const [path, value] of want) {
        total++;
        if (have.get(path) === value) equal++;
        else wrong.push(`${record.protocolSection.identificationModule.nctId}${path}`);
      }
      for (const path of have.keys()) if (!want.has(path)) wrong.push(`invented ${path}`);
    }
    console.info(`round trip: ${equal} of ${total} values equal in ${records.length} records`);
    expect(wrong).toEqual([]);
  });

  test('come back with the same empty modules and lists', () => {
    for (const record of corpusRecords(3)) expect(overTheWire(record)).toEqual(record);
  });
});

describe('a hand-made trial', () => {
  test('keeps text with markup, escapes and line breaks to the letter', () => {
    const text = 'Inclusion Criteria:\n\n* ALT \\<2 x ULN & \\>18 years "adult"\n\t1. naïve – 😀\n';
    const trial = smallTrial({ eligibilityModule: { eligibilityCriteria: text, sex: 'ALL' } });
    expect(studyRecordFrom(resourcesOf(mapped(trial)))).toEqual(trial.record);
  });

  test('keeps the kind of its source, and no hash of a text that did not travel', () => {
    expect(fromBundle(mapped(smallTrial()) as never).source).toEqual({ kind: 'ctgov-v2' });
  });

  test('keeps interventions apart that share a name, and the order in which each names its arms', () => {
    const trial = smallTrial({
      armsInterventionsModule: {
        armGroups: [
          { label: 'A', interventionNames: ['Drug: X', 'Drug: X'] },
          { label: 'B', interventionNames: ['Drug: X'] },
        ],
        interventions: [
          { type: 'DRUG', name: 'X', description: 'low', armGroupLabels: ['B', 'A'] },
          { type: 'DRUG', name: 'X', description: 'high', armGroupLabels: ['A'] },
          { type: 'DEVICE', name: 'Y' },
        ],
      },
      eligibilityModule: { sex: 'ALL' },
    });
    expect(studyRecordFrom(resourcesOf(mapped(trial)))).toEqual(trial.record);
  });

  test('keeps age limits that are no number with a unit, and dates that are no date', () => {
    const trial = smallTrial({
      statusModule: { startDateStruct: { date: 'Spring 2020' }, lastUpdateSubmitDate: '2020-05' },
      eligibilityModule: { sex: 'FEMALE', minimumAge: 'newborn', maximumAge: '6 Months' },
    });
    expect(studyRecordFrom(resourcesOf(mapped(trial)))).toEqual(trial.record);
  });

  test('refuses resources without a ResearchStudy, and with two', () => {
    expect(() => fromBundle([])).toThrow(/found 0/);
    const two = [...resourcesOf(mapped(smallTrial())), ...resourcesOf(mapped(smallTrial()))];
    expect(() => fromBundle(two)).toThrow(/found 2/);
  });
});
