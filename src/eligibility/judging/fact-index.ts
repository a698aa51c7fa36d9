import type { Fact, FactDomain, PatientFacts } from '../../patient/facts.ts';
import { type Unread, unreadOf } from '../../patient/unread.ts';
import type { Coding } from '../../terminology/concept.ts';
import { ExchangedGroups } from './exchanged-groups.ts';
import { namesOf } from './named.ts';
import { possibleSigns } from './possible-signs.ts';

/** What an entry denies altogether: all of a domain, or the medical history, which is asked for by far fewer criteria. */
export type Denied = FactDomain | 'history' | `told-${NonNullable<Fact['denies']>}`;

/** The facts of one record by what they name, in the order of the record. */
export interface FactIndex {
  /** By lexicon id, of the entry or of its coded value, and of everything broader. */
  readonly byConcept: ReadonlyMap<string, readonly Fact[]>;
  /** By the lexicon id that the entry itself names. */
  readonly byOwnConcept: ReadonlyMap<string, readonly Fact[]>;
  /** By the lexicon ids that the entry's words mention without naming them as a whole, and everything broader. */
  readonly byMention: ReadonlyMap<string, readonly Fact[]>;
  /** By those alone. */
  readonly byOwnMention: ReadonlyMap<string, readonly Fact[]>;
  readonly byCode: ReadonlyMap<string, readonly Fact[]>;
  /** By the entry's own words, as `nameKey` writes them. */
  readonly byName: ReadonlyMap<string, readonly Fact[]>;
  readonly byDomain: ReadonlyMap<FactDomain, readonly Fact[]>;
  /** Entries that deny everything of their domain ("takes no medications"): few records have any. */
  readonly blanketByDomain: ReadonlyMap<Denied, readonly Fact[]>;
  /** By lexicon id of the measure, results that may be a sign of something: most records have none. */
  readonly bySign: ReadonlyMap<string, readonly Fact[]>;
  /** Whether the record is a chart kept over time, and not the note of one visit: its entries lie a year or more apart. */
  readonly spansTime: boolean;
  /** Of what it has entries that were not understood: its silence on that is no absence. In alphabetical order. */
  readonly unread: readonly Unread[];
}

const indexes = new WeakMap<PatientFacts, FactIndex>();

/** The index of a record's facts, built once for each record. */
export function indexOf(facts: PatientFacts): FactIndex {
  const known = indexes.get(facts);
  if (known) return known;
  const index = indexBy(
    (_, keysOf) => grouped(facts.facts, keysOf),
    () => spansTime(facts.facts),
    () => unreadIn(facts.facts),
  );
  indexes.set(facts, index);
  return index;
}

type Groups = ReadonlyMap<string, readonly Fact[]>;
type Grouping = Exclude<keyof FactIndex, 'spansTime' | 'unread'>;

/** Made of what is asked for, when it first is. */
function indexBy(
  group: <K extends string>(of: Grouping, keysOf: (fact: Fact) => readonly K[]) => ReadonlyMap<K, readonly Fact[]>,
  spans: () => boolean,
  unread: () => readonly Unread[],
): FactIndex {
  const made: { -readonly [P in keyof FactIndex]?: FactIndex[P] } = {};
  return {
    get byConcept() {
      made.byConcept ??= group('byConcept', (fact) => [...fact.concepts, ...valueConcepts(fact)]);
      return made.byConcept;
    },
    get byOwnConcept() {
      made.byOwnConcept ??= group('byOwnConcept', (fact) => fact.ownConcepts);
      return made.byOwnConcept;
    },
    get byMention() {
      made.byMention ??= group('byMention', ({ mentions }) => mentions ?? []);
      return made.byMention;
    },
    get byOwnMention() {
      made.byOwnMention ??= group('byOwnMention', ({ ownMentions }) => ownMentions ?? []);
      return made.byOwnMention;
    },
    get byCode() {
      made.byCode ??= group('byCode', (fact) => fact.codings.map(codeKey));
      return made.byCode;
    },
    get byName() {
      made.byName ??= group('byName', namesOf);
      return made.byName;
    },
    get byDomain() {
      made.byDomain ??= group('byDomain', (fact) => [fact.domain]);
      return made.byDomain;
    },
    get blanketByDomain() {
      made.blanketByDomain ??= group('blanketByDomain', deniedBy);
      return made.blanketByDomain;
    },
    get bySign() {
      made.bySign ??= group('bySign', possibleSigns);
      return made.bySign;
    },
    get spansTime() {
      made.spansTime ??= spans();
      return made.spansTime;
    },
    get unread() {
      made.unread ??= unread();
      return made.unread;
    },
  };
}

const deniedBy = ({ domain, blanket, past, denies }: Fact): readonly Denied[] => {
  if (blanket !== true) return [];
  if (denies !== undefined) return [`told-${denies}`];
  return past === true ? ['history'] : [domain];
};

/** How a record differs from another. */
export interface FactChanges {
  /** Facts and what stands in their place: the same with other days, or nothing. */
  readonly replaced?: ReadonlyMap<Fact, Fact | undefined>;
  /** Facts behind all others. */
  readonly added?: readonly Fact[];
  readonly birth?: NonNullable<PatientFacts['birth']>;
}

/**
 * The record with some of its facts changed. Its index is that of the record with the groups exchanged that a change
 * touches, so that one change among thousands of facts costs no index of them all.
 */
export function changedFacts(
  facts: PatientFacts,
  { replaced = new Map(), added = [], birth }: FactChanges,
): PatientFacts {
  const inPlace = (fact: Fact): readonly Fact[] => {
    if (!replaced.has(fact)) return [fact];
    const other = replaced.get(fact);
    return other ? [other] : [];
  };
  let list: readonly Fact[] | undefined;
  const changed = {
    ...facts,
    ...(birth && { birth }),
    // Hardly anything is judged by going through them all.
    get facts() {
      list ??= [...facts.facts.flatMap(inPlace), ...added];
      return list;
    },
  };
  const before = indexOf(facts);
  const regrouped = <K extends string>(of: Grouping, keysOf: (fact: Fact) => readonly K[]) => {
    const known = before[of] as Groups as ReadonlyMap<K, readonly Fact[]>;
    const groups = new Map<K, readonly Fact[] | undefined>();
    for (const key of new Set([...replaced.keys()].flatMap(keysOf))) {
      const group = known.get(key)!.flatMap(inPlace);
      groups.set(key, group.length === 0 ? undefined : group);
    }
    for (const fact of added)
      for (const key of new Set(keysOf(fact)))
        groups.set(key, [...((groups.has(key) ? groups.get(key) : known.get(key)) ?? []), fact]);
    return groups.size === 0 ? known : new ExchangedGroups(known, groups);
  };
  const isOfUnread = [...replaced.keys(), ...added].some((fact) => unreadOf(fact) !== undefined);
  const index = indexBy(
    regrouped,
    () => (replaced.size === 0 && before.spansTime) || spansTime(changed.facts),
    () => (isOfUnread ? unreadIn(changed.facts) : before.unread),
  );
  indexes.set(changed, index);
  return changed;
}

/** Has a record judged by another index than that of its facts. */
export function indexAs(facts: PatientFacts, index: FactIndex): void {
  indexes.set(facts, index);
}

const unreadIn = (facts: readonly Fact[]): readonly Unread[] =>
  [...new Set(facts.flatMap((fact) => unreadOf(fact) ?? []))].sort();

/** Days on which somebody wrote or did something; when a disease began is no such day. */
function spansTime(facts: readonly Fact[]): boolean {
  const days = facts.flatMap(
    ({ domain, start, recorded }) => recorded ?? (domain === 'condition' ? [] : (start ?? [])),
  );
  const first = days.reduce((least, day) => Math.min(least, day.last), Number.POSITIVE_INFINITY);
  const last = days.reduce((most, day) => Math.max(most, day.first), Number.NEGATIVE_INFINITY);
  return last - first >= 365;
}

export const codeKey = ({ system, code }: Coding): string => `${system}|${code}`;

const valueConcepts = ({ value }: Fact): readonly string[] => (value?.kind === 'coded' ? value.concepts : []);

function grouped<K>(facts: readonly Fact[], keysOf: (fact: Fact) => readonly K[]): ReadonlyMap<K, readonly Fact[]> {
  const groups = new Map<K, Fact[]>();
  for (const fact of facts) {
    for (const key of new Set(keysOf(fact))) {
      const group = groups.get(key);
      if (group) group.push(fact);
      else groups.set(key, [fact]);
    }
  }
  return groups;
}
