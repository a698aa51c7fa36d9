import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Criterion } from '../../../src/eligibility/criterion.ts';
import type { Evidence, Judgement, Need } from '../../../src/eligibility/verdict.ts';
import { clinicianSentence } from '../../../src/match/explanation/clinician.ts';
import { patientSentence } from '../../../src/match/explanation/patient.ts';

interface Case {
  readonly why: string;
  readonly section: Judgement['section'];
  readonly verdict: Judgement['verdict'];
  readonly basis?: Judgement['basis'];
  readonly applicable?: false;
  readonly domains: readonly string[];
  readonly evidence?: readonly Partial<Evidence>[];
  readonly needs?: readonly Need[];
  readonly clinician: string;
  readonly patient: string;
}
const CASES = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../cases/explanation/sentences.json'), 'utf8'),
) as readonly Case[];

const judgementOf = ({ section, verdict, basis = 'none', applicable, evidence = [], needs = [] }: Case): Judgement => ({
  id: 'c',
  section,
  text: 'text',
  applicable: applicable ?? true,
  holds: null,
  verdict,
  basis,
  strict: { holds: null },
  evidence: evidence.map((one) => ({ reference: 'Observation/1', rule: 'test', ...one })),
  needs,
});
const treeOf = ({ domains }: Case): Criterion['ast'] =>
  ({ k: 'and', of: domains.map((domain) => ({ k: 'atom', domain })) }) as unknown as Criterion['ast'];

describe('the sentences', () => {
  test.each(CASES.map((one) => [one.why, one] as const))('%s', (_, one) => {
    expect(clinicianSentence(judgementOf(one))).toBe(one.clinician);
    expect(patientSentence({ ast: treeOf(one) }, judgementOf(one))).toBe(one.patient);
  });

  test('no open answer is told as an answer, and no presumption as a fact', () => {
    for (const one of CASES) {
      const both = [clinicianSentence(judgementOf(one)), patientSentence({ ast: treeOf(one) }, judgementOf(one))];
      for (const sentence of both) {
        if (one.verdict === 'unknown')
          expect(sentence).not.toMatch(/is met|is not met|applies|does not apply|fits? this/);
        if (one.basis === 'presumption') expect(sentence).toMatch(/presumed|probably|would check/);
        expect(sentence).toMatch(/^[A-Z].*\.$/);
      }
    }
  });
});
