/** Asks once about each object, and keeps the answer as long as the object is kept. The answer may hang on the object alone. */
export function kept<K extends object, T>(ask: (about: K) => T): (about: K) => T {
  const answers = new WeakMap<K, T>();
  return (about) => {
    const known = answers.get(about);
    if (known !== undefined || answers.has(about)) return known as T;
    const answer = ask(about);
    answers.set(about, answer);
    return answer;
  };
}
