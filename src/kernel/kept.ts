/**
 * Asks once about each object, and keeps the answer as long as the object is kept.
 *
 * @param ask may be given what it needs for asking: of that the answer must be independent
 */
export function kept<K extends object, T, M = void>(ask: (about: K, means: M) => T): (about: K, means: M) => T {
  const answers = new WeakMap<K, T>();
  return (about, means) => {
    const known = answers.get(about);
    if (known !== undefined || answers.has(about)) return known as T;
    const answer = ask(about, means);
    answers.set(about, answer);
    return answer;
  };
}

/** The same of each object by another, of which there are few (a terminology): the last of them is never let go. */
export function keptBy<B extends object, K extends object, T, M = void>(
  ask: (by: B, about: K, means: M) => T,
): (by: B, about: K, means: M) => T {
  const memory = kept((by: B) => kept((about: K, means: M) => ask(by, about, means)));
  let last: B | undefined;
  let ofLast: ((about: K, means: M) => T) | undefined;
  return (by, about, means) => {
    if (ofLast === undefined || by !== last) {
      last = by;
      ofLast = memory(by);
    }
    return ofLast(about, means);
  };
}
