import type { Case } from './case.ts';
import { POLICIES, type Policy, type Truth } from './truth.ts';
import type { Plain } from './writing/resource.ts';

/** What is measured: the product's public functions, or others of the same shape. `C` and `F` pass from one to the next unread. */
export interface Subject<C, F> {
  readCriteria(input: { readonly id: string; readonly section: Case['section']; readonly text: string }): C;
  collectFacts(record: Plain): F;
  judge(
    criteria: C,
    input: { readonly id: string; readonly section: Case['section']; readonly text: string },
    facts: F,
    options: { readonly asOf: string; readonly policy: Policy },
  ): Judged;
}

/** The part of a judgement that is compared. */
export interface Judged {
  readonly applicable: boolean | null;
  readonly holds: Truth;
  readonly verdict: string;
  readonly strict: { readonly holds: Truth };
}

/** Judges records; the same text is read once. */
export type JudgeAll = (
  given: Pick<Case, 'section' | 'text'> & { readonly day: string },
  record: Plain,
) => Readonly<Record<Policy, Judged>>;

const MOST_TEXTS = 50_000;

export function judgeAllWith<C, F>({ readCriteria, collectFacts, judge }: Subject<C, F>): JudgeAll {
  const read = new Map<string, C>();
  return ({ section, text, day }, record) => {
    const input = { id: 'c', section, text };
    const key = `${section} ${text}`;
    const criteria = read.get(key) ?? readCriteria(input);
    if (read.size >= MOST_TEXTS) read.clear();
    read.set(key, criteria);
    const facts = collectFacts(record);
    const [strict, clinical, permissive] = POLICIES.map((policy) =>
      judge(criteria, input, facts, { asOf: day, policy }),
    );
    return { strict: strict!, clinical: clinical!, permissive: permissive! };
  };
}
