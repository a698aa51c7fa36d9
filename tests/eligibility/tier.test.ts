import { describe, expect, it } from 'vitest';
import { readCriteria } from '../../src/eligibility/reading/read-criteria.ts';
import { createLexicon } from '../../src/terminology/lexicon.ts';
import lines from '../cases/tiers/lines.json' with { type: 'json' };

const terminology = createLexicon();
const tierOf = (text: string) => readCriteria({ id: 'x', section: 'inclusion', text }, terminology)[0]?.tier;

describe('Who can decide a criterion', () => {
  it.each(lines)('%s: %s', (text, tier) => {
    expect(tierOf(text!)).toBe(tier);
  });

  it('is a human for a list of which one part is for a human, also where that part was not understood', () => {
    const [parent, ...children] = readCriteria(
      {
        id: 'x',
        section: 'inclusion',
        text: 'All of the following:\n  - asthma\n  - quuxingly motivated and cooperative',
      },
      terminology,
    );
    expect(children.map(({ tier }) => tier)).toEqual(['A', 'C']);
    expect(parent?.tier).toBe('C');
  });
});
