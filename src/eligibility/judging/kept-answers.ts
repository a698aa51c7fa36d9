import type { Terminology } from '../../terminology/terminology.ts';

/**
 * Asks once for each object and terminology: the same criteria are judged for many patients. What is kept may hang on those two
 * alone, and on no record.
 */
export function keptAnswers<K extends object, T extends NonNullable<unknown>>(): (
  terminology: Terminology,
  about: K,
  ask: () => T,
) => T {
  const known = new WeakMap<Terminology, WeakMap<K, T>>();
  return (terminology, about, ask) => {
    let answers = known.get(terminology);
    if (!answers) {
      answers = new WeakMap();
      known.set(terminology, answers);
    }
    const before = answers.get(about);
    if (before !== undefined) return before;
    const answer = ask();
    answers.set(about, answer);
    return answer;
  };
}
