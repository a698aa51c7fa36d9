import type { Day } from '../calendar.ts';
import type { Case } from '../case.ts';
import type { Entry } from '../chart.ts';
import { ANALYTES } from '../concepts/analytes.table.ts';
import { disease, unrelated } from '../concepts/diseases.table.ts';
import type { Claim } from '../oracle/claim.ts';
import type { Random } from '../random.ts';
import { entryOf, kindsOf, STATES, WITH_KINDS } from './diseases.ts';
import { someAge } from './person.ts';
import { areApart, result, someResult, someValue } from './results.ts';
import { adult, capital, type Family, someDay, someSection } from './setting.ts';

/** One part of a longer text, and the entries that bear on it. */
interface Part {
  readonly text: string;
  readonly claim: Claim;
  readonly entries: readonly Entry[];
}

/** So, not so, in doubt, or not spoken of. */
function diseasePart(random: Random, asOf: Day, id: string): Part {
  const more = random.pick([{}, {}, { certainty: 'refuted' }, { certainty: 'doubted' }, undefined] as const);
  return {
    text: disease(id).names[0]!,
    claim: { k: 'disease', id, when: 'unsaid' },
    entries: more ? [entryOf(random, asOf, id, more)] : [],
  };
}

function resultPart(random: Random, asOf: Day, asked = someResult(random)): Part {
  const entries = random.chance(0.75) ? [result(random, asOf, asked.of.id, someValue(random, asked))] : [];
  return { text: asked.text, claim: asked.claim, entries };
}

const LISTS: readonly ((texts: readonly string[], word: string) => string)[] = [
  (texts, word) => `${texts.slice(0, -1).join(', ')} ${word} ${texts.at(-1)}`,
  (texts, word) =>
    texts.length > 2 ? `${texts.slice(0, -1).join(', ')}, ${word} ${texts.at(-1)}` : texts.join(` ${word} `),
];

const listed = (random: Random, parts: readonly Part[], word: string): string =>
  capital(
    random.pick(LISTS)(
      parts.map(({ text }) => text),
      word,
    ),
  );

/** Diseases of which none is another or a kind of it. */
function unlike(random: Random, size: number): readonly string[] {
  const chosen: string[] = [];
  for (const { id } of random.shuffled(STATES)) {
    if (chosen.length < size && chosen.every((one) => unrelated(one, id))) chosen.push(id);
  }
  return chosen;
}

type Maker = (random: Random, asOf: Day, section: Case['section']) => Part;

const both = (parts: readonly Part[], text: string, k: 'all' | 'any'): Part => ({
  text,
  claim: { k, of: parts.map(({ claim }) => claim) },
  entries: parts.flatMap(({ entries }) => entries),
});

const MAKERS: readonly Maker[] = [
  (random, asOf) => {
    const parts = unlike(random, random.whole(2, 4)).map((id) => diseasePart(random, asOf, id));
    return both(parts, listed(random, parts, 'or'), 'any');
  },
  (random, asOf, section) => {
    const parts = unlike(random, 2).map((id) => diseasePart(random, asOf, id));
    // "Gout and asthma" among the exclusions means either of them to some and both to others.
    const text = section === 'inclusion' ? listed(random, parts, 'and') : listed(random, parts, 'or');
    return both(parts, text, section === 'inclusion' ? 'all' : 'any');
  },
  (random, asOf) => {
    const first = someResult(random);
    const second = someResult(
      random,
      ANALYTES.filter(({ id }) => id === first.of.id || areApart(id, first.of.id)),
    );
    const parts = [resultPart(random, asOf, first), resultPart(random, asOf, second)];
    const isAny = random.chance(0.5);
    return both(parts, `${parts[0]!.text} ${isAny ? 'or' : 'and'} ${parts[1]!.text}`, isAny ? 'any' : 'all');
  },
  (random, asOf) => {
    const [id = ''] = unlike(random, 1);
    const parts = [diseasePart(random, asOf, id), resultPart(random, asOf)];
    const isAny = random.chance(0.5);
    return both(parts, `${capital(parts[0]!.text)} ${isAny ? 'or' : 'and'} ${parts[1]!.text}`, isAny ? 'any' : 'all');
  },
  (random, asOf) => {
    const parts = unlike(random, random.whole(3, 5)).map((id) => diseasePart(random, asOf, id));
    const n = random.whole(2, parts.length - 1);
    const number = random.chance(0.5) ? `${n}` : ['', 'one', 'two', 'three', 'four'][n];
    const whole = both(parts, '', 'any');
    return {
      text: `At least ${number} of the following: ${parts.map(({ text }) => text).join(', ')}`,
      claim: { k: 'atLeast', n, of: parts.map(({ claim }) => claim) },
      entries: whole.entries,
    };
  },
  (random, asOf) => {
    const [a, b, c] = unlike(random, 3).map((id) => diseasePart(random, asOf, id));
    const either = both([b!, c!], `${b!.text} or ${c!.text}`, 'any');
    return both([a!, either], `${capital(a!.text)} and either ${either.text}`, 'all');
  },
  (random, asOf) => {
    const [a, b] = unlike(random, 2).map((id) => diseasePart(random, asOf, id));
    return {
      text: `${capital(a!.text)} without ${b!.text}`,
      claim: { k: 'all', of: [a!.claim, { k: 'not', of: b!.claim }] },
      entries: [...a!.entries, ...b!.entries],
    };
  },
  (random, asOf) => {
    const parts = unlike(random, 2).map((id) => diseasePart(random, asOf, id));
    const whole = both(parts, '', 'any');
    return {
      text: `No ${parts[0]!.text} or ${parts[1]!.text}`,
      claim: { k: 'not', of: whole.claim },
      entries: whole.entries,
    };
  },
];

/** Parts joined: and, or, at least so many of several, one without another. */
export const logic: Family = (random) => {
  const asOf = someDay(random);
  const section = someSection(random);
  const { text, claim, entries } = random.pick(MAKERS)(random, asOf, section);
  return { section, text, asOf, claim, chart: adult(random, asOf, entries) };
};

/** Age joined to a disease, as opening lines of criteria have it. */
export const ageAndDisease: Family = (random) => {
  const asOf = someDay(random);
  const age = someAge(random, ['a']);
  const [id = ''] = unlike(random, 1);
  const part = diseasePart(random, asOf, id);
  return {
    section: 'inclusion',
    text: `${age.text} with ${part.text}`,
    asOf,
    claim: { k: 'all', of: [{ k: 'age', range: age.range, unit: age.unit }, part.claim] },
    chart: adult(random, asOf, part.entries),
  };
};

const DENIALS: readonly ((name: string) => readonly [text: string, when: 'unsaid' | 'ever'])[] = [
  (name) => [`No history of ${name}`, 'ever'],
  (name) => [`No ${name}`, 'unsaid'],
  (name) => [`Patients without ${name}`, 'unsaid'],
  (name) => [`Absence of ${name}`, 'unsaid'],
  (name) => [`Does not have ${name}`, 'unsaid'],
  (name) => [`No known history of ${name}`, 'ever'],
];

/** What is denied: so, refuted, in doubt, or not spoken of. */
export const negation: Family = (random) => {
  const asOf = someDay(random);
  const [id = ''] = unlike(random, 1);
  const { claim, entries } = diseasePart(random, asOf, id);
  const [text, when] = random.pick(DENIALS)(random.pick(disease(id).names));
  return {
    section: someSection(random),
    text,
    asOf,
    claim: { k: 'not', of: claim.k === 'disease' ? { ...claim, when } : claim },
    chart: adult(random, asOf, entries),
  };
};

/** A kind of disease but for one of it. */
export const exception: Family = (random) => {
  const asOf = someDay(random);
  const wide = random.pick(WITH_KINDS.filter(({ id, event }) => !event && kindsOf(id).some((kind) => !kind.event)));
  const kinds = kindsOf(wide.id).filter(({ event }) => !event);
  const but = random.pick(kinds);
  const beside = kinds.filter(({ id }) => unrelatedKinds(id, but.id));
  const entries = [
    ...(random.chance(0.5) ? [entryOf(random, asOf, but.id)] : []),
    ...(beside.length > 0 && random.chance(0.5) ? [entryOf(random, asOf, random.pick(beside).id)] : []),
  ];
  const [a, b] = [random.pick(wide.names), random.pick(but.names)];
  return {
    section: someSection(random),
    text: capital(
      random.pick([`${a} except ${b}`, `${a}, except for ${b}`, `${a} other than ${b}`, `${a} excluding ${b}`]),
    ),
    asOf,
    claim: { k: 'except', id: wide.id, but: but.id },
    chart: adult(random, asOf, entries),
  };
};

/** Neither is a kind of the other. */
const unrelatedKinds = (a: string, b: string): boolean =>
  a !== b && !kindsOf(a).some(({ id }) => id === b) && !kindsOf(b).some(({ id }) => id === a);
