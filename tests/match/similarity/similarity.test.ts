import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IndexedTrial, TrialTerm } from '../../../src/match/indexed-trial.ts';
import { profileOf } from '../../../src/match/similarity/profile.ts';
import { similarity } from '../../../src/match/similarity/similarity.ts';
import { LEXICON } from '../world.ts';

const MESH = 'https://www.nlm.nih.gov/mesh';
const mesh = (code: string, display: string, broader = false): TrialTerm => ({
  codings: [{ system: MESH, code, display }],
  ...(broader && { broader: true as const }),
});
const words = (text: string): TrialTerm => ({ text, codings: [] });

const trial = (part: Partial<IndexedTrial>): IndexedTrial => ({
  id: 'x',
  versionId: '1',
  nctIds: [],
  status: 'active',
  conditions: [],
  interventions: [],
  sites: [],
  groups: [],
  ...part,
});
const compare = (one: Partial<IndexedTrial>, other: Partial<IndexedTrial>) =>
  similarity(profileOf(trial(one), LEXICON), profileOf(trial(other), LEXICON));

describe('how alike two studies are', () => {
  test('the same condition, intervention and phase are as alike as can be', () => {
    const study = { conditions: [words('Asthma')], interventions: [words('Some new inhaler')], phase: 'phase-2' };
    const found = compare(study, study)!;
    expect(found.score).toBeCloseTo(1, 10);
    expect(found.reasons.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['condition', 'intervention', 'phase']),
    );
  });

  test('words and codes that mean the same are one condition', () => {
    const found = compare({ conditions: [words('Heart attack')] }, { conditions: [words('myocardial infarction')] });
    expect(found?.reasons[0]).toEqual({ kind: 'condition', text: 'Heart attack' });
  });

  test('a broader term in common counts less than the condition itself', () => {
    const asked = { conditions: [mesh('D900001', 'Rare grumbles'), mesh('D900000', 'Grumbles', true)] };
    const same = compare(asked, { conditions: [mesh('D900001', 'Rare grumbles')] })!;
    const sibling = compare(asked, {
      conditions: [mesh('D900002', 'Other grumbles'), mesh('D900000', 'Grumbles', true)],
    })!;
    expect(sibling.reasons).toEqual([{ kind: 'broader-condition', text: 'Grumbles' }]);
    expect(sibling.score).toBeGreaterThan(0);
    expect(same.score).toBeGreaterThan(sibling.score);
  });

  test('of a combined phase either half is shared', () => {
    const found = compare(
      { conditions: [words('Asthma')], phase: 'phase-1-phase-2' },
      { conditions: [words('Asthma')], phase: 'phase-2' },
    );
    expect(found?.reasons.at(-1)).toEqual({ kind: 'phase', text: 'phase-2' });
  });

  test('a placebo in both does not make two studies alike', () => {
    const asked = { conditions: [words('Asthma')], interventions: [words('Placebo tablet')] };
    const other = { conditions: [words('A quite unheard-of ailment')], interventions: [words('Placebo tablet')] };
    expect(compare(asked, other)).toBeUndefined();
  });

  test('the same phase alone does not make two studies alike', () => {
    const one = { conditions: [words('Asthma')], phase: 'phase-3' };
    const other = { conditions: [words('A quite unheard-of ailment')], phase: 'phase-3' };
    expect(compare(one, other)).toBeUndefined();
  });

  test('lies above 0 and at most at 1, is highest for the study itself, and every reason is a term of the one asked about', () => {
    const term = fc.constantFrom('Asthma', 'Diabetes', 'Heart failure', 'Odd one', 'Odder one').map(words);
    const study = fc.record({
      conditions: fc.array(term, { minLength: 1, maxLength: 4 }),
      interventions: fc.array(fc.constantFrom('Metformin', 'Placebo', 'Surgery X').map(words), { maxLength: 3 }),
      phase: fc.constantFrom('phase-1', 'phase-1-phase-2', 'phase-3', 'n-a'),
    });
    fc.assert(
      fc.property(study, study, (one, other) => {
        const itself = compare(one, one)!;
        const found = compare(one, other);
        expect(itself.score).toBeCloseTo(1, 10);
        if (!found) return;
        expect(found.score).toBeGreaterThan(0);
        expect(found.score).toBeLessThanOrEqual(itself.score + 1e-9);
        const own = [...one.conditions, ...one.interventions].map(({ text }) => text);
        for (const { kind, text } of found.reasons) {
          if (kind === 'condition' || kind === 'intervention') expect(own).toContain(text);
        }
      }),
    );
  });
});
