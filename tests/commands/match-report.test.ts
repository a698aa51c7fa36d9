import type { Bundle, ParametersParameter } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchReport } from '../../src/commands/match-report.ts';
import { layoutFor, wrapped } from '../../src/commands/match-report-layout.ts';
import { condition, DIABETES, HEART_FAILURE, PATIENT, recordOf, worldOf } from '../match/world.ts';

const criterion = (
  id: string,
  section: string,
  verdict: string,
  text: string,
  explanation: string,
): ParametersParameter => ({
  name: 'criterion',
  part: [
    { name: 'id', valueString: id },
    { name: 'section', valueCode: section },
    { name: 'verdict', valueCode: verdict },
    { name: 'text', valueString: text },
    { name: 'explanation', valueString: explanation },
  ],
});

const answer = {
  resourceType: 'Bundle',
  type: 'searchset',
  total: 7,
  entry: [
    {
      resource: {
        resourceType: 'ResearchStudy',
        id: 'NCT1',
        status: 'active',
        title: 'Tea and sleep',
        condition: [{ text: 'Insomnia' }],
      },
      search: {
        mode: 'match',
        score: 0.0123,
        extension: [
          {
            url: 'summary',
            extension: [
              { url: 'grade', valueCode: 'possible' },
              { url: 'met', valueInteger: 1 },
              { url: 'not-met', valueInteger: 0 },
              { url: 'unknown', valueInteger: 1 },
              { url: 'presumed', valueInteger: 1 },
              { url: 'not-applicable', valueInteger: 0 },
              { url: 'condition', valueCode: 'recorded' },
              { url: 'nearest-site', valueReference: { reference: 'Location/1', display: 'Hill Clinic' } },
              { url: 'distance', valueQuantity: { value: 12.3, unit: 'km' } },
            ],
          },
        ],
      },
    },
    {
      resource: {
        resourceType: 'GuidanceResponse',
        moduleUri: 'x',
        status: 'data-required',
        subject: { reference: 'Patient/p' },
        occurrenceDateTime: '2026-01-15',
        contained: [
          {
            resourceType: 'Parameters',
            parameter: [
              { name: 'policy', valueCode: 'clinical' },
              { name: 'notice', valueString: 'No medical advice.' },
              criterion(
                'c1',
                'exclusion',
                'met',
                'Drinks coffee',
                'The record does not say; it is presumed that the exclusion does not apply.',
              ),
              criterion(
                'c2',
                'inclusion',
                'unknown',
                'Sleeps < 6 hours a night',
                'Open: the record holds no result for sleep.',
              ),
              {
                name: 'pivotal',
                part: [
                  { name: 'change', valueString: 'a new result for sleep were 5 h' },
                  { name: 'criterion', valueString: 'c2' },
                  { name: 'grade', valueCode: 'likely' },
                ],
              },
            ],
          },
        ],
        dataRequirement: [{ type: 'Observation', codeFilter: [{ path: 'code', code: [{ display: 'sleep' }] }] }],
      },
    },
    {
      resource: {
        resourceType: 'OperationOutcome',
        issue: [{ severity: 'warning', code: 'incomplete', diagnostics: 'Observation/9: no unit' }],
      },
    },
  ],
} as unknown as Bundle;

describe('the report', () => {
  test('says what a clinician wants to know, the open before the met', () => {
    expect(matchReport(answer, layoutFor(undefined, false))).toEqual([
      'Patient/p on 2026-01-15: the best 1 of 7 studies; policy clinical.',
      'No medical advice.',
      '',
      '1. NCT1 Tea and sleep',
      '   POSSIBLE  score 0.0123; 1 met (1 presumed), 0 not met, 1 open',
      '   About Insomnia: recorded for the patient',
      '   Nearest recruiting site: Hill Clinic, 12.3 km',
      '',
      '   What it asks for',
      '   ? Sleeps < 6 hours a night',
      '       Open: the record holds no result for sleep.',
      '',
      '   What it excludes',
      '   ✓ Drinks coffee',
      '       The record does not say; it is presumed that the exclusion does not apply.',
      '',
      '   What would change the answer',
      '   → If a new result for sleep were 5 h: likely (“Sleeps < 6 hours a night”).',
      '',
      '   What to ask next',
      '   → sleep (Observation)',
      '',
      'Remarks',
      '- Observation/9: no unit',
    ]);
  });

  test('is coloured only where that is asked for, and says the same', () => {
    const bare = matchReport(answer, layoutFor(80, false));
    const coloured = matchReport(answer, layoutFor(80, true));
    expect(bare.join('\n')).not.toContain('\u001b');
    expect(coloured.join('\n')).toContain('\u001b[33mPOSSIBLE\u001b[0m');
    expect(coloured.map((line) => line.replaceAll(/\u001b\[\d+m/g, ''))).toEqual(bare);
  });

  test('of an answer of the matcher, no line is wider than the terminal, nor than 100', async () => {
    const world = await worldOf(
      {
        id: 's1',
        condition: 'Diabetes',
        age: [18, 90],
        excluded: [HEART_FAILURE],
        opaque: ['Has frobnicated '.repeat(40)],
      },
      { id: 's2', age: [60, 90], included: [DIABETES] },
    );
    const record = recordOf(PATIENT, condition(HEART_FAILURE));
    const bundle = await world.match({ patient: { resource: record }, detail: 'evidence' });
    for (const columns of [undefined, 20, 45, 80, 300]) {
      const widest = Math.max(...matchReport(bundle, layoutFor(columns, false)).map((line) => [...line].length));
      expect(widest).toBeLessThanOrEqual(Math.min(100, Math.max(40, columns ?? 100)));
    }
  });

  test('nothing found is said', () => {
    expect(matchReport({ resourceType: 'Bundle', type: 'searchset', total: 0 }, layoutFor(undefined, false))).toEqual([
      'No study was found.',
    ]);
  });
});

describe('wrapped text', () => {
  test('keeps every word, in lines that fit, and lets nothing move the cursor', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 10, max: 100 }), (text, width) => {
        const lines = wrapped(text, width, '   - ');
        expect(lines.every((line) => [...line].length <= width)).toBe(true);
        expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        const words = (said: string) => said.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, '');
        expect(words(lines.join(''))).toBe(`-${words(text)}`);
      }),
    );
  });
});
