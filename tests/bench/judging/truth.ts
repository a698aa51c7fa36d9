/** Null is unknown. Three-valued logic as Kleene has it. */
export type Truth = boolean | null;

export const POLICIES = ['strict', 'clinical', 'permissive'] as const;
export type Policy = (typeof POLICIES)[number];

/** What is true of a patient under each reading of a record's silence. `strict` is also what the evidence alone says. */
export type Answer = Readonly<Record<Policy, Truth>>;

export const same = (truth: Truth): Answer => ({ strict: truth, clinical: truth, permissive: truth });
export const UNKNOWN: Answer = same(null);

const not = (truth: Truth): Truth => (truth === null ? null : !truth);

/** At least `n` of them are true. */
export function atLeast(n: number, truths: readonly Truth[]): Truth {
  const yes = truths.filter((truth) => truth === true).length;
  const open = truths.filter((truth) => truth === null).length;
  if (yes >= n) return true;
  return yes + open >= n ? null : false;
}

/** Policy by policy. */
export const combined = (answers: readonly Answer[], join: (truths: readonly Truth[]) => Truth): Answer => ({
  strict: join(answers.map(({ strict }) => strict)),
  clinical: join(answers.map(({ clinical }) => clinical)),
  permissive: join(answers.map(({ permissive }) => permissive)),
});

export const all = (answers: readonly Answer[]): Answer =>
  combined(answers, (truths) => atLeast(truths.length, truths));
export const any = (answers: readonly Answer[]): Answer => combined(answers, (truths) => atLeast(1, truths));
export const atLeastOf = (n: number, answers: readonly Answer[]): Answer =>
  combined(answers, (truths) => atLeast(n, truths));
export const denied = (answer: Answer): Answer => combined([answer], ([truth = null]) => not(truth));
