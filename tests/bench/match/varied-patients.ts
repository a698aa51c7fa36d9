import { classOf, type RecordClass } from '../../../src/eligibility/judging/record-keys.ts';
import { fromDay } from '../../../src/kernel/dates.ts';
import type { Member } from '../../../src/match/cohort/cohort.ts';
import type { EntryKinds } from '../../../src/match/cohort/entry-kinds.ts';
import type { Fact, PatientFacts } from '../../../src/patient/facts.ts';
import { type Dice, dice, oneOf } from './varied-criteria.ts';

/** Patients made of whole records, each the same whenever it is asked for. */
export interface VariedPatients {
  facts(number: number): PatientFacts;
  /** What the index keeps of the same, without making all of it. */
  member(number: number): Member;
}

/** Entries of one record of one kind, the last few of them. */
interface Shelf {
  readonly kind: number;
  readonly facts: readonly Fact[];
}

interface Choice {
  readonly record: PatientFacts;
  readonly facts: readonly Fact[];
  readonly birth: number | undefined;
  readonly shift: number;
  readonly roll: Dice;
}

/** Of the kinds of entries of the record it is made of, the share that a patient keeps; and of others, how many. */
const KEPT = 0.35;
const BORROWED = 4;
const YEAR = 365;

/**
 * A patient takes the sex of a record, and a birthday up to twelve years from its own; of its kinds of entries about a
 * third, with one entry each or two; four more entries of other records; all of it moved by up to a year, and numbers changed by
 * up to a quarter. What follows from other facts (body mass index, filtration) stays as it was.
 */
export function variedPatients(records: readonly PatientFacts[], kinds: EntryKinds): VariedPatients {
  const shelves = records.map((record) => shelvesOf(record, kinds));
  const all = shelves.flat();
  const kindOf = new Map(all.flatMap(({ kind, facts }) => facts.map((fact) => [fact, kind])));

  function choice(number: number): Choice {
    const roll = dice(number + 1);
    const from = Math.floor(roll() * records.length);
    const record = records[from]!;
    const taken = shelves[from]!.filter(() => roll() < KEPT);
    for (let at = 0; at < BORROWED; at++) taken.push(oneOf(all, roll));
    const facts = taken.flatMap((shelf) => (roll() < 0.3 ? shelf.facts : shelf.facts.slice(-1)));
    const years = Math.floor(roll() * 24 * YEAR) - 12 * YEAR;
    const shift = Math.floor(roll() * YEAR);
    const birth = record.birth && Math.min(record.birth.range.first + years, LATEST);
    return { record, facts, birth, shift, roll };
  }

  return {
    facts(number) {
      const { record, facts, birth, shift, roll } = choice(number);
      return {
        reference: `Patient/${nameOf(number)}`,
        ...(birth !== undefined && { birth: { value: fromDay(birth), range: { first: birth, last: birth } } }),
        ...(record.sex && { sex: record.sex }),
        facts: facts.map((fact) => moved(fact, shift, roll)),
        problems: [],
      };
    },
    member(number) {
      const { record, facts, birth, shift, roll } = choice(number);
      return {
        of: roughClass(record, facts),
        ...(birth !== undefined && { birth: fromDay(birth) }),
        kinds: facts.map((fact) => {
          const now = moved(fact, shift, roll);
          // What a number may be a sign of hangs on the number.
          return now.value?.kind === 'quantity' ? kinds.number(now) : kindOf.get(fact)!;
        }),
      };
    },
  };
}

export const nameOf = (number: number): string => `P${String(number).padStart(7, '0')}`;

const LATEST = 19_500;

/** Moving all entries alike changes no class. */
const roughClass = ({ sex }: PatientFacts, facts: readonly Fact[]): RecordClass =>
  classOf({ reference: '', ...(sex && { sex }), facts, problems: [] });

const moved = (fact: Fact, shift: number, roll: Dice): Fact => {
  const { value } = fact;
  const factor = 0.75 + roll() / 2;
  const back = (range: { readonly first: number; readonly last: number }) => ({
    first: range.first - shift,
    last: range.last - shift,
  });
  return {
    ...fact,
    ...(fact.start && { start: back(fact.start) }),
    ...(fact.end && { end: back(fact.end) }),
    ...(fact.recorded && { recorded: back(fact.recorded) }),
    ...(value?.kind === 'quantity' && { value: { ...value, value: Math.round(value.value * factor * 100) / 100 } }),
  };
};

function shelvesOf(record: PatientFacts, kinds: EntryKinds): readonly Shelf[] {
  const byKind = new Map<number, Fact[]>();
  for (const fact of record.facts) {
    const kind = kinds.number(fact);
    const list = byKind.get(kind);
    if (list) list.push(fact);
    else byKind.set(kind, [fact]);
  }
  return [...byKind].map(([kind, facts]) => ({ kind, facts: facts.slice(-2) }));
}
