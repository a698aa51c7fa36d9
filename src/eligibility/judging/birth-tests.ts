import type { PatientFacts } from '../../patient/facts.ts';

export type Birth = PatientFacts['birth'];
type Answer = string | number | boolean | null;

/** What a judgement asks of the date of birth, and may ask of another; it rests on nothing else that can differ. */
export interface BirthTest {
  readonly test: (birth: Birth) => Answer;
  readonly answer: Answer;
}

/** Stands between a record and what asks for its date of birth. */
interface BirthListener {
  test<T extends Answer>(test: (birth: Birth) => T): T;
  told<T>(tell: () => T): T;
}

const listeners = new WeakMap<PatientFacts, BirthListener>();

export function listenToBirth(facts: PatientFacts, listener: BirthListener): void {
  listeners.set(facts, listener);
}

/** Asks so much of the date of birth and no more. */
export function askBirth<T extends Answer>(facts: PatientFacts, test: (birth: Birth) => T): T {
  const listener = listeners.get(facts);
  return listener ? listener.test(test) : test(facts.birth);
}

/** Tells of the date of birth what decides nothing. */
export function tellBirth<T>(facts: PatientFacts, tell: () => T): T {
  const listener = listeners.get(facts);
  return listener ? listener.told(tell) : tell();
}
