import type { Coding } from '../terminology/concept.ts';
import type { Fact } from './facts.ts';

type Codeable = Pick<Fact, 'codings' | 'text'>;

/**
 * Codeables that were read before. Records of one source repeat the same codes and names: equal ones are one object, by which
 * what follows from it is found again without its words being compared. Names come from outside: the memory is bounded.
 */
const kept = new Map<string, Codeable[]>();
const MOST = 20_000;
/** Codeables that share the key: those of one code that differ in their words. */
const MOST_OF_ONE = 8;
/** Codings and characters of one that is kept. */
const MOST_CODINGS = 16;
const MOST_CHARACTERS = 2000;
let number = 0;

/** The one object for these codings and this text, made where there is none. */
export function codeableOf(codings: readonly Coding[], text?: string): Codeable {
  const found = keptAs(codings, text);
  if (found) return found;
  const made = text === undefined ? { codings } : { codings, text };
  const characters = codings.reduce(
    (sum, { system, code, display = '' }) => sum + system.length + code.length + display.length,
    text?.length ?? 0,
  );
  if (codings.length > MOST_CODINGS || characters > MOST_CHARACTERS) return made;
  if (number >= MOST) {
    kept.clear();
    number = 0;
  }
  const key = keyOf(codings, text);
  const group = kept.get(key);
  if (!group) kept.set(key, [made]);
  else if (group.length < MOST_OF_ONE) group.push(made);
  else return made;
  number++;
  return made;
}

/** Asks once of each codeable that is kept. The answer must follow from the codeable alone. */
export function onceOfEach<T>(ask: (codeable: Codeable) => T): (codeable: Codeable) => T {
  const answers = new Map<Codeable, T>();
  return (codeable) => {
    const known = answers.get(codeable);
    if (known !== undefined || answers.has(codeable)) return known as T;
    const answer = ask(codeable);
    if (kept.get(keyOf(codeable.codings, codeable.text))?.includes(codeable) !== true) return answer;
    if (answers.size >= MOST) answers.clear();
    answers.set(codeable, answer);
    return answer;
  };
}

/**
 * What codings and a text, as they stand in an element that nobody has checked, are kept as; undefined where they are not.
 */
export function keptAs(codings: readonly unknown[], text: unknown): Codeable | undefined {
  const group = kept.get(keyOf(codings, text));
  if (!group) return undefined;
  for (const one of group) if (one.text === text && sameCodings(one.codings, codings)) return one;
  return undefined;
}

function keyOf(codings: readonly unknown[], text: unknown): string {
  const [first] = codings as readonly Partial<Readonly<Record<keyof Coding, unknown>> | null>[];
  const key = first?.code || first?.display || text;
  return typeof key === 'string' ? key : '';
}

function sameCodings(known: readonly Coding[], codings: readonly unknown[]): boolean {
  if (known.length !== codings.length) return false;
  for (let index = 0; index < known.length; index++) {
    const { system, code, display } = known[index]!;
    const written = codings[index] as Partial<Readonly<Record<keyof Coding, unknown>>> | null | undefined;
    if (!written || (written.code ?? '') !== code || written.display !== display || (written.system ?? '') !== system)
      return false;
  }
  return true;
}
