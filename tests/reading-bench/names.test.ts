import { describe, expect, test } from 'vitest';
import { qualified, spelled, termsOf } from '../bench/reading/term.ts';
import { unitBehind } from '../bench/reading/unit.ts';

describe('A name of a form', () => {
  test('is spelled as the criterion spells it', () => {
    expect(spelled('anti - TNF', 'Any Anti-TNF drug')).toBe('Anti-TNF');
    expect(spelled('CD 4 count', 'low CD4 count')).toBe('CD4 count');
    expect(spelled('beta - blocker', 'not in the text')).toBe('beta-blocker');
  });

  test.each([
    ['failure', ['acute', 'renal'], 'Known acute renal failure.', ['acute renal failure']],
    ['pain', ['left knee'], 'pain in the left knee', ['pain in the left knee']],
    ['impairment', ['renal', 'hepatic'], 'renal or hepatic impairment', ['renal impairment', 'hepatic impairment']],
    ['pain', ['hip', 'knee'], 'pain in hip or knee', ['pain in hip', 'pain in knee']],
    ['oedema', ['hands', 'feet'], 'oedema of hands and feet', ['oedema of hands and feet']],
    ['hepatitis', ['B', 'C'], 'hepatitis B or C', ['hepatitis B', 'hepatitis C']],
    ['cancer', ['breast'], 'any cancer, above all breast cancer', ['breast cancer']],
  ] as const)('with modifiers is a phrase of the text, or one for each: %s of %j', (name, modifiers, text, terms) => {
    expect(termsOf(name, modifiers, text)).toEqual(terms);
  });

  test('has the words of degree and course before it', () => {
    expect(qualified('surgery', 'had major surgery', true)).toBe('major surgery');
    expect(qualified('asthma', 'any severe uncontrolled asthma', false)).toBe('uncontrolled asthma');
    expect(qualified('surgery', 'had eye surgery', true)).toBe('surgery');
    expect(qualified('renal failure', 'acute hepatic or renal failure', true)).toBe('renal failure');
    expect(qualified('hepatic failure', 'acute hepatic or renal failure', true)).toBe('acute hepatic failure');
  });
});

describe('The unit of a value', () => {
  test.each([
    ['9', 'Hb < 9 g/dL', 'g/dL'],
    ['50,000', 'platelets below 50,000/mm3.', '/mm3'],
    ['30', 'eGFR 30 mL/min/1.73m2', 'mL/min/{1.73_m2}'],
    ['10', 'clearance under 10 ml per minute', 'mL/min'],
    ['30', 'ejection fraction under 30%', '%'],
    ['1.5', 'creatinine > 1.5 (twice)', undefined],
  ] as const)('stands behind it: %s in “%s”', (value, text, unit) => {
    expect(unitBehind(value, text)).toBe(unit);
  });
});
