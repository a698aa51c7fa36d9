import { written } from './calendar.ts';
import type { Case } from './case.ts';
import { FAMILIES } from './families/families.ts';
import { answer } from './oracle/answer.ts';
import { Random } from './random.ts';
import type { Answer } from './truth.ts';
import { writeRecord } from './writing/record.ts';
import type { Plain } from './writing/resource.ts';

/** A case with its patient written in several ways, and the truth of its text. */
export interface GeneratedCase extends Case {
  /** From 0; with the seed it makes the case again. */
  readonly number: number;
  readonly family: string;
  readonly day: string;
  readonly records: readonly Plain[];
  readonly truth: Answer;
}

/** How many ways each patient is written in. */
const VARIANTS = 3;

const SHARES = FAMILIES.reduce((sum, { share }) => sum + share, 0);

/** Case `number` of a seed: it does not depend on the others. */
export function generated(seed: number, number: number): GeneratedCase {
  const random = new Random(seed).branch(`case ${number}`);
  let place = random.next() * SHARES;
  const family = FAMILIES.find(({ share }) => {
    place -= share;
    return place < 0;
  });
  if (!family) throw new RangeError('The shares do not add up');
  const made = family.make(random);
  const { claim, chart, asOf, section } = made;
  return {
    ...made,
    number,
    family: family.name,
    day: written(asOf).text,
    records: Array.from({ length: VARIANTS }, (_, index) => writeRecord(random.branch(`record ${index}`), chart)),
    truth: answer(claim, chart, { asOf, section, favourable: section === 'inclusion' }),
  };
}
