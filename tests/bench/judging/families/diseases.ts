import { type Day, moved, type Written, written } from '../calendar.ts';
import type { DiseaseEntry } from '../chart.ts';
import { DISEASES, type Disease, disease, unrelated, widerOf } from '../concepts/diseases.table.ts';
import type { Claim, When } from '../oracle/claim.ts';
import type { Random } from '../random.ts';
import { adult, capital, dateNear, type Family, someDay, someSection, someSpan, spanText } from './setting.ts';

export const EVENTS = DISEASES.filter(({ event }) => event);
export const STATES = DISEASES.filter(({ event }) => !event);

/** Entries that say something else: none of them is what is asked about, a kind of it, or wider. */
export const others = (random: Random, asOf: Day, about: readonly string[]): readonly DiseaseEntry[] =>
  random
    .some(
      STATES.filter(({ id }) => about.every((one) => unrelated(id, one))),
      random.whole(0, 2),
    )
    .map(({ id }) => entryOf(random, asOf, id));

export function entryOf(random: Random, asOf: Day, id: string, more: Partial<DiseaseEntry> = {}): DiseaseEntry {
  return {
    kind: 'disease',
    id,
    standing: 'active',
    certainty: 'confirmed',
    began: written(asOf - random.whole(200, 3000)),
    ...more,
  };
}

/** Over some time ago. */
const over = (random: Random, asOf: Day): Partial<DiseaseEntry> => ({
  standing: 'over',
  ...(random.chance(0.8) && { ended: written(asOf - random.whole(100, 190)) }),
});

const IN_TIME: Readonly<Record<'unsaid' | 'ever' | 'now', readonly ((name: string) => string)[]>> = {
  unsaid: [
    (name) => capital(name),
    (name) => `Diagnosis of ${name}`,
    (name) => `Patients with ${name}`,
    (name) => `Has a confirmed diagnosis of ${name}`,
  ],
  ever: [(name) => `History of ${name}`, (name) => `Known history of ${name}`, (name) => `Current or past ${name}`],
  now: [(name) => `Current ${name}`, (name) => `Currently has ${name}`],
};

/** A disease named with or without a time, and an entry of it in every standing. */
export const diagnosis: Family = (random) => {
  const asOf = someDay(random);
  const { id, names } = random.pick(STATES);
  const when = random.pick(['unsaid', 'unsaid', 'ever', 'now'] as const);
  const more: Partial<DiseaseEntry> | undefined = random.pick([
    {},
    {},
    { began: written(asOf - random.whole(800, 3000), 'month') },
    over(random, asOf),
    over(random, asOf),
    { certainty: 'doubted' },
    { certainty: 'refuted' },
    { certainty: 'error' },
    undefined,
  ]);
  const entries = [...(more ? [entryOf(random, asOf, id, more)] : []), ...others(random, asOf, [id])];
  return {
    section: someSection(random),
    text: random.pick(IN_TIME[when])(random.pick(names)),
    asOf,
    claim: { k: 'disease', id, when },
    chart: adult(random, asOf, entries),
  };
};

/** Diseases that have kinds in the table. */
export const WITH_KINDS = DISEASES.filter(({ id }) => DISEASES.some((one) => one.kindOf?.includes(id)));
export const kindsOf = (id: string): readonly Disease[] =>
  DISEASES.filter((one) => one.id !== id && widerOf(one.id).has(id));

/** A narrower entry satisfies a wider criterion; a wider one leaves a narrower criterion open. And so with what is refuted. */
export const subsumption: Family = (random) => {
  const asOf = someDay(random);
  const wide = random.pick(WITH_KINDS);
  const narrow = random.pick(kindsOf(wide.id));
  const [asked, recorded] = random.chance(0.5) ? [wide, narrow] : [narrow, wide];
  const when = asked.event || recorded.event ? ('ever' as const) : random.pick(['unsaid', 'ever'] as const);
  const certainty = random.pick(['confirmed', 'confirmed', 'confirmed', 'refuted'] as const);
  const entries = [entryOf(random, asOf, recorded.id, { certainty }), ...others(random, asOf, [asked.id, recorded.id])];
  return {
    section: someSection(random),
    text: random.pick(IN_TIME[when])(random.pick(asked.names)),
    asOf,
    claim: { k: 'disease', id: asked.id, when },
    chart: adult(random, asOf, entries),
  };
};

const WITHIN: readonly ((name: string, span: string) => string)[] = [
  (name, span) => `${capital(name)} within the past ${span}`,
  (name, span) => `${capital(name)} in the last ${span}`,
  (name, span) => `${capital(name)} within ${span} before screening`,
  (name, span) => `History of ${name} within ${span} prior to enrollment`,
  (name, span) => `${capital(name)} during the ${span} before randomization`,
];

/** Events near the end of a window before today, dated to the day, the month or the year. */
export const window: Family = (random) => {
  const asOf = someDay(random);
  const { id, names } = random.pick(EVENTS);
  const span = someSpan(random);
  const far = moved(asOf, -span.amount, span.unit);
  const name = random.pick(names);
  const [text, when]: readonly [string, When] = random.pick<readonly [string, When]>([
    ...WITHIN.map((form) => [form(name, span.text), { from: far, to: asOf }] as const),
    [`${capital(name)} more than ${span.text} ago`, { from: Number.NEGATIVE_INFINITY, to: far - 1 }],
    [`${capital(name)} at least ${span.text} before screening`, { from: Number.NEGATIVE_INFINITY, to: far }],
  ]);
  const dated = Array.from({ length: random.pick([1, 1, 1, 2, 0]) }, () =>
    entryOf(random, asOf, id, { began: dateNear(random, asOf, span) }),
  );
  return {
    section: someSection(random),
    text,
    asOf,
    claim: { k: 'disease', id, when },
    chart: adult(random, asOf, [...dated, ...others(random, asOf, [id])]),
  };
};

/** How long a disease has lasted. */
export const duration: Family = (random) => {
  const asOf = someDay(random);
  const { id, names } = random.pick(STATES);
  const span = someSpan(random, ['mo', 'a']);
  const name = random.pick(names);
  const [text, op] = random.pick([
    [`${capital(name)} for at least ${span.text}`, '>='],
    [`Diagnosis of ${name} for at least ${span.text}`, '>='],
    [`${capital(name)} for more than ${span.text}`, '>'],
  ] as const);
  const began: Written | undefined = random.chance(0.1) ? undefined : dateNear(random, asOf, span);
  const { began: _, ...undated } = entryOf(random, asOf, id);
  return {
    section: someSection(random),
    text,
    asOf,
    claim: { k: 'disease', id, when: 'unsaid', lasting: { op, amount: span.amount, unit: span.unit } },
    chart: adult(random, asOf, [began ? { ...undated, began } : undated, ...others(random, asOf, [id])]),
  };
};

/** So many events within a time. */
export const count: Family = (random) => {
  const asOf = someDay(random);
  const { id, names } = random.pick(EVENTS);
  const [least, span] = [random.whole(2, 3), someSpan(random, ['mo', 'a'])];
  const name = random.pick(names);
  const dates = Array.from({ length: random.whole(0, 4) }, () => dateNear(random, asOf, span, true));
  const entries = [...new Map(dates.map((began) => [began.text, began])).values()].map((began) =>
    entryOf(random, asOf, id, { began }),
  );
  const number = random.chance(0.5) ? `${least}` : (spanText(least, 'd', true).split(' ')[0] ?? '');
  return {
    section: someSection(random),
    text: random.pick([
      `At least ${number} episodes of ${name} in the past ${span.text}`,
      `${capital(number)} or more episodes of ${name} within the last ${span.text}`,
    ]),
    asOf,
    claim: {
      k: 'disease',
      id,
      when: { from: moved(asOf, -span.amount, span.unit), to: asOf },
      atLeast: least,
    },
    chart: adult(random, asOf, entries),
  };
};

/** The patient's own disease is no relative's, and the other way round. */
export const relatives: Family = (random) => {
  const asOf = someDay(random);
  const { id, names } = random.pick(STATES);
  const entries = [
    ...(random.chance(0.5) ? [{ kind: 'relative', disease: id } as const] : []),
    ...(random.chance(0.5) ? [entryOf(random, asOf, id)] : []),
  ];
  const asked: Claim = { k: 'relative', disease: id };
  return {
    section: someSection(random),
    text: `Family history of ${random.pick(names)}`,
    asOf,
    claim: asked,
    chart: adult(random, asOf, entries),
  };
};

/** A disease affirmed and refuted: the newer affirmation stands, an older one is in doubt. */
export const contradiction: Family = (random) => {
  const asOf = someDay(random);
  const { id, names } = random.pick(STATES);
  const [a, b] = [asOf - random.whole(30, 2000), asOf - random.whole(30, 2000)];
  const sameDay = random.chance(0.2);
  const entries = [
    entryOf(random, asOf, id, { began: written(a), recorded: written(a) }),
    entryOf(random, asOf, id, {
      certainty: 'refuted',
      began: written(sameDay ? a : b),
      recorded: written(sameDay ? a : b),
    }),
  ];
  return {
    section: someSection(random),
    text: random.pick(IN_TIME.unsaid)(random.pick(names)),
    asOf,
    claim: { k: 'disease', id: disease(id).id, when: 'unsaid' },
    chart: adult(random, asOf, entries),
  };
};
