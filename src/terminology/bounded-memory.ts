/** Answers that are kept. */
const MOST = 50_000;

/** What was asked before is not asked again; all is forgotten where it grows too large. The question must always have the same answer. */
export function remembered<T>(ask: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as T;
    const answer = ask(key);
    if (known.size >= MOST) known.clear();
    known.set(key, answer);
    return answer;
  };
}
