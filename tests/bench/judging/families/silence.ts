import { DRUGS } from '../concepts/drugs.table.ts';
import type { Claim } from '../oracle/claim.ts';
import { STATES } from './diseases.ts';
import { NOW } from './drugs.ts';
import { someResult } from './results.ts';
import { adult, capital, type Family, someDay, someSection } from './setting.ts';

/** A record that does not say, kept over years or of a single visit. */
export const silent: Family = (random) => {
  const asOf = someDay(random);
  const { id, names } = random.pick(STATES);
  const drug = random.pick(DRUGS);
  const asked = someResult(random);
  const [text, claim] = random.pick<readonly [string, Claim]>([
    [capital(random.pick(names)), { k: 'disease', id, when: 'unsaid' }],
    [`History of ${random.pick(names)}`, { k: 'disease', id, when: 'ever' }],
    [`No history of ${random.pick(names)}`, { k: 'not', of: { k: 'disease', id, when: 'ever' } }],
    [random.pick(NOW)(drug.names[0]!), { k: 'drug', drug: drug.id, when: 'now' }],
    [asked.text, asked.claim],
    [`Known allergy to ${drug.names[0]}`, { k: 'allergy', drug: drug.id }],
  ]);
  return {
    section: someSection(random),
    text,
    asOf,
    claim,
    chart: adult(random, asOf, [], random.pick(['years', 'visit'] as const)),
  };
};
