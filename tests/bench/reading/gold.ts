/**
 * What a logical form claims, as a tree over the data of a record.
 *
 * `or` of the forms joins parts whose relation was not marked ("men aged 18 to 80, ASA 1-3"), and `equiv` says that two
 * names stand for one thing. Neither says what holds where the parts differ, so such a patient is no case.
 */

/** Null: the record leaves it open. Undefined: the form makes no claim. */
export type Claim = true | false | null | undefined;

export type Gold =
  | { readonly k: 'all' | 'any' | 'agree'; readonly of: readonly Gold[] }
  | { readonly k: 'not'; readonly of: Gold }
  /** A thing and examples of it. Whether the list is complete is not marked, so the thing without any of them is no case. */
  | { readonly k: 'kind'; readonly main: Gold; readonly of: readonly Gold[] }
  /** A thing, with an exception: of somebody in whom the exception is found, or may be, nothing is claimed. */
  | { readonly k: 'except'; readonly main: Gold; readonly unless: Gold }
  /** What no record can be built for: it makes no claim, but the rest may decide without it. */
  | { readonly k: 'unclear'; readonly why: string }
  | { readonly k: 'fact'; readonly datum: Datum; readonly holds: (state: State, world: World) => Claim };

/**
 * An entry of another time than the one asked for leaves it open whether there was one in that time too: `closed` takes
 * the record to be whole, so that there was none; `open` does not.
 */
export type World = 'open' | 'closed';

/** One thing that a record can say or not, with every state of it that a case is to be made from. */
export interface Datum {
  readonly key: string;
  readonly thing: Thing;
  readonly states: State[];
}

export type EntryType =
  | 'Condition'
  | 'Observation'
  | 'Procedure'
  | 'MedicationStatement'
  | 'AllergyIntolerance'
  | 'Immunization';

export type Thing =
  | { readonly k: 'birth' }
  | { readonly k: 'sex' }
  | { readonly k: 'language'; readonly name: string }
  | { readonly k: 'stay'; readonly code: 'IMP' | 'AMB' }
  /** Each term is an entry of its own, all in the same state: "renal or hepatic impairment". */
  | { readonly k: 'entry'; readonly type: EntryType; readonly terms: readonly string[] }
  | { readonly k: 'result'; readonly terms: readonly string[]; readonly unit: string; readonly whole: boolean };

/** `edge`: a hair inside or outside of what the form asks. Days are counted from the day of judgement, the past is negative. */
export type State = { readonly edge?: true } & (
  | { readonly k: 'lacking' }
  | { readonly k: 'born'; readonly date: string }
  | { readonly k: 'sex'; readonly sex: 'male' | 'female' }
  | { readonly k: 'value'; readonly value: number; readonly day: number }
  | { readonly k: 'flag'; readonly flag: Flag; readonly day: number }
  /** `throughout`: at no time up to now, where an entry by its nature speaks of one time. */
  | { readonly k: 'absent'; readonly throughout?: true }
  | Present
  | { readonly k: 'planned'; readonly day: number }
);

/** `to` absent: it goes on. */
export interface Present {
  readonly k: 'present';
  readonly from: number;
  readonly to?: number;
  readonly severity?: Severity;
  /** Names in this state, where they differ from those of the thing. */
  readonly terms?: readonly string[];
  readonly suspected?: true;
  /** So many times, ten days apart, the last at `to`. */
  readonly times?: number;
}

export type Flag = 'POSITIVE' | 'NEGATIVE' | 'NORMAL' | 'ABNORMAL' | 'HIGH' | 'LOW';
export type Severity = 'mild' | 'moderate' | 'severe';
export type Assignment = ReadonlyMap<Datum, State>;

/** Strong Kleene logic, in which what the form does not claim counts only while it could change the answer. */
export function claimOf(gold: Gold, given: Assignment, world: World): Claim {
  const claims = (parts: readonly Gold[]): readonly Claim[] => parts.map((part) => claimOf(part, given, world));
  switch (gold.k) {
    case 'fact':
      return gold.holds(given.get(gold.datum) ?? { k: 'lacking' }, world);
    case 'unclear':
      return undefined;
    case 'kind':
      return kindClaim(claimOf(gold.main, given, world), weakest(true, claims(gold.of)));
    case 'except':
      return exceptClaim(claimOf(gold.main, given, world), claimOf(gold.unless, given, world));
    case 'not':
      return negated(claimOf(gold.of, given, world));
    case 'any':
      return weakest(true, claims(gold.of));
    case 'all':
      return weakest(false, claims(gold.of));
    case 'agree': {
      const [first, ...others] = claims(gold.of);
      return others.every((other) => other === first) ? first : undefined;
    }
  }
}

function kindClaim(main: Claim, example: Claim): Claim {
  if (example === true) return main === false ? undefined : true;
  if (example === false) return main === false ? false : undefined;
  return main === false ? undefined : main;
}

function exceptClaim(main: Claim, unless: Claim): Claim {
  if (unless === false) return main;
  return main === null && unless === null ? null : undefined;
}

const negated = (claim: Claim): Claim => (typeof claim === 'boolean' ? !claim : claim);

function weakest(decisive: boolean, parts: readonly Claim[]): Claim {
  if (parts.includes(decisive)) return decisive;
  if (parts.includes(undefined)) return undefined;
  return parts.includes(null) ? null : !decisive;
}
