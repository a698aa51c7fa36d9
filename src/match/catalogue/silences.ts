import type { JudgeOptions } from '../../eligibility/judging/judge.ts';
import { classOf, keysOf, type RecordClass, type RecordKey } from '../../eligibility/judging/record-keys.ts';
import type { PatientFacts } from '../../patient/facts.ts';
import type { CriterionPool } from './criterion-pool.ts';
import { createListingTable } from './listing-table.ts';
import { createSilence, type Silence } from './silence.ts';

/** Classes of records that are kept, each with its own answers: by sex, two kinds of charts and a policy or two. */
const MOST = 12;

/** What a pool's criteria answer to the records of each class that have nothing they ask for. */
export interface Silences {
  /** The day of `options` counts for nothing. Of a class that has not been asked for lately it has learned nothing yet. */
  of(facts: PatientFacts, options: JudgeOptions): Silence;
}

export function createSilences(pool: CriterionPool): Silences {
  const table = createListingTable();
  const kept = new Map<string, Silence>();
  return {
    of(facts, options) {
      const key = keyOf(classOf(facts), options);
      const silence = kept.get(key) ?? createSilence(pool, table, classOf(facts), options);
      // What was asked for last is forgotten last.
      kept.delete(key);
      kept.set(key, silence);
      if (kept.size > MOST) kept.delete(kept.keys().next().value!);
      return silence;
    },
  };
}

const keyOf = ({ sex, spansTime, named }: RecordClass, { policy, willing }: JudgeOptions): string =>
  JSON.stringify([sex, spansTime, named, policy, willing]);

/** Every key of a record, and of the same with what-if facts; undefined where these make it one of another class. */
export function keysOfBoth(facts: PatientFacts, supposed: PatientFacts | undefined): Iterable<RecordKey> | undefined {
  if (supposed === undefined) return keysOf(facts);
  const alike = JSON.stringify(classOf(facts)) === JSON.stringify(classOf(supposed));
  return alike ? new Set([...keysOf(facts), ...keysOf(supposed)]) : undefined;
}
