import type { JudgeOptions } from '../../eligibility/judging/judge.ts';
import { classOf, keysOf, type RecordClass, type RecordKey } from '../../eligibility/judging/record-keys.ts';
import type { PatientFacts } from '../../patient/facts.ts';
import type { Sections } from '../../store/section-file.ts';
import { Askings } from './askings.ts';
import type { CriterionPool } from './criterion-pool.ts';
import { bytesIn, prefixed, sectionsOf } from './growing.ts';
import { createListingTable } from './listing-table.ts';
import type { Places } from './places.ts';
import { createSilence, type Silence } from './silence.ts';
import { placed } from './silence-places.ts';

/** Classes of records that are kept, each with its own answers: by sex, two kinds of charts and a policy or two. */
const MOST = 12;

/** What a pool's criteria answer to the records of each class that have nothing they ask for. */
export interface Silences {
  /** The day of `options` counts for nothing. Of a class that has not been asked for lately it has learned nothing yet. */
  of(facts: PatientFacts, options: JudgeOptions): Silence;
  /** Counts up with whatever is learned. */
  readonly revision: number;
  /**
   * What was learned of all classes that are kept: with the same pool, silences that are made of it know the same.
   *
   * @param places of the criteria in a pool that holds some of them alone, with which it is then to be used
   */
  sections(places?: Places): Sections;
}

/** A class that is kept: not unpacked before it is asked for. */
type Kept = Silence | (() => Sections);

export function createSilences(pool: CriterionPool, from?: Sections): Silences {
  const askings = new Askings(from && sectionsOf(from, 'askings.'));
  const table = createListingTable();
  const shared = { pool, askings, table };
  const kept = new Map<string, Kept>(from && classesIn(from));
  return {
    of(facts, options) {
      const of = classOf(facts);
      const key = keyOf(of, options);
      const known = kept.get(key);
      const silence = typeof known === 'object' ? known : createSilence(shared, of, options, known?.());
      // What was asked for last is forgotten last.
      kept.delete(key);
      kept.set(key, silence);
      if (kept.size > MOST) kept.delete(kept.keys().next().value!);
      return silence;
    },
    get revision() {
      return askings.asked;
    },
    sections: (places) => ({
      ...prefixed('askings.', askings.sections()),
      classes: Buffer.from(JSON.stringify([...kept.keys()])),
      ...Object.assign(
        {},
        ...[...kept.values()].map((one, at) =>
          prefixed(`${at}.`, placed(typeof one === 'function' ? one() : one.sections(), places)),
        ),
      ),
    }),
  };
}

function classesIn(from: Sections): readonly (readonly [string, Kept])[] {
  const keys = JSON.parse(Buffer.from(bytesIn(from, 'classes')).toString('utf8')) as readonly string[];
  return keys.map((key, at) => {
    const sections = sectionsOf(from, `${at}.`);
    return [key, () => sections];
  });
}

const keyOf = ({ sex, spansTime, unread, named }: RecordClass, { policy, willing }: JudgeOptions): string =>
  JSON.stringify([sex, spansTime, unread, named, policy, willing]);

/** Every key of a record, and of the same with what-if facts; undefined where these make it one of another class. */
export function keysOfBoth(facts: PatientFacts, supposed: PatientFacts | undefined): Iterable<RecordKey> | undefined {
  if (supposed === undefined) return keysOf(facts);
  const alike = JSON.stringify(classOf(facts)) === JSON.stringify(classOf(supposed));
  return alike ? new Set([...keysOf(facts), ...keysOf(supposed)]) : undefined;
}
