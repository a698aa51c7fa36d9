import { type Day, moved, written } from '../calendar.ts';
import type { AllergyEntry, DrugEntry, StudyEntry } from '../chart.ts';
import { DRUG_CLASSES, DRUGS, type Drug, drug } from '../concepts/drugs.table.ts';
import type { DrugClaim } from '../oracle/claim.ts';
import type { Random } from '../random.ts';
import { adult, capital, dateNear, type Family, someDay, someSection, someSpan } from './setting.ts';

export const taken = (random: Random, asOf: Day, id: string, more: Partial<DrugEntry> = {}): DrugEntry => ({
  kind: 'drug',
  id,
  standing: 'taken',
  from: written(asOf - random.whole(30, 1500)),
  ...more,
});

/** Drugs that are neither what is asked about nor, by anybody's reckoning, of its kind. */
const others = (
  random: Random,
  asOf: Day,
  { drug: id, kind }: Pick<DrugClaim, 'drug' | 'kind'>,
): readonly DrugEntry[] =>
  random
    .some(
      DRUGS.filter((one) => one.id !== id && !(kind && [...one.classes, ...(one.nearly ?? [])].includes(kind))),
      random.whole(0, 2),
    )
    .map((one) => taken(random, asOf, one.id));

interface Asked {
  readonly name: string;
  readonly about: Pick<DrugClaim, 'drug' | 'kind'>;
  /** One that is what is asked about. */
  readonly one: Drug;
}

export function someDrug(random: Random): Asked {
  const one = random.pick(DRUGS);
  const kind = random.chance(0.35) ? one.classes[0] : undefined;
  return kind
    ? { name: random.pick(DRUG_CLASSES[kind] ?? []), about: { kind }, one }
    : { name: random.pick(one.names), about: { drug: one.id }, one };
}

export const NOW: readonly ((name: string) => string)[] = [
  (name) => `Currently taking ${name}`,
  (name) => `Current use of ${name}`,
  (name) => `Ongoing treatment with ${name}`,
  (name) => `Patients receiving ${name}`,
];
const EVER: readonly ((name: string) => string)[] = [
  (name) => `Prior treatment with ${name}`,
  (name) => `Previous use of ${name}`,
  (name) => `History of treatment with ${name}`,
];

/** A drug or a kind of drug now or ever, and an entry of it in every standing. */
export const medication: Family = (random) => {
  const asOf = someDay(random);
  const { name, about, one } = someDrug(random);
  const when = random.pick(['now', 'now', 'ever'] as const);
  const over = {
    standing: 'over',
    from: written(asOf - random.whole(400, 900)),
    to: written(asOf - random.whole(20, 390)),
  } as const;
  const more = random.pick<Partial<DrugEntry> | undefined>([
    {},
    {},
    over,
    { standing: 'intended' },
    { standing: 'refused', from: written(asOf - random.whole(20, 600)) },
    { standing: 'error' },
    undefined,
  ]);
  const entries = [...(more ? [taken(random, asOf, one.id, more)] : []), ...others(random, asOf, about)];
  return {
    section: someSection(random),
    text: random.pick(when === 'now' ? NOW : EVER)(name),
    asOf,
    claim: { k: 'drug', ...about, when },
    chart: adult(random, asOf, entries),
  };
};

const WASHOUT: readonly ((name: string, span: string) => string)[] = [
  (name, span) => `Use of ${name} within ${span} before screening`,
  (name, span) => `Treatment with ${name} in the past ${span}`,
  (name, span) => `Received ${name} within the last ${span}`,
  (name, span) => `${capital(name)} within ${span} prior to enrollment`,
];

/** A course that ended, or goes on, near the far end of a washout. */
export const washout: Family = (random) => {
  const asOf = someDay(random);
  const { name, about, one } = someDrug(random);
  const span = someSpan(random);
  const frame = { from: moved(asOf, -span.amount, span.unit), to: asOf };
  const to = dateNear(random, asOf, span);
  const from = written(to.first - random.whole(5, 900));
  const entry = random.pick<readonly DrugEntry[]>([
    [{ kind: 'drug', id: one.id, standing: 'over', from, to }],
    [{ kind: 'drug', id: one.id, standing: 'over', from, to }],
    [{ kind: 'drug', id: one.id, standing: 'taken', from }],
    [{ kind: 'drug', id: one.id, standing: 'refused', from }],
    [],
  ]);
  const isDenied = random.chance(0.25);
  const claim: DrugClaim = { k: 'drug', ...about, when: frame };
  const text = random.pick(WASHOUT.slice(0, isDenied ? 2 : WASHOUT.length))(name, span.text);
  return {
    section: someSection(random),
    text: isDenied ? `No ${text.charAt(0).toLowerCase()}${text.slice(1)}` : text,
    asOf,
    claim: isDenied ? { k: 'not', of: claim } : claim,
    chart: adult(random, asOf, [...entry, ...others(random, asOf, about)]),
  };
};

const ALLERGIC: readonly ((name: string) => string)[] = [
  (name) => `Known allergy to ${name}`,
  (name) => `Allergy to ${name}`,
  (name) => `Hypersensitivity to ${name}`,
  (name) => `Known hypersensitivity to ${name}`,
];

/** An allergy recorded, doubted, refuted, denied with all others, of something else, or not spoken of. */
export const allergy: Family = (random) => {
  const asOf = someDay(random);
  const one = random.pick(DRUGS);
  const stranger = random.pick(
    DRUGS.filter(({ id, classes }) => id !== one.id && !classes.some((kind) => one.classes.includes(kind))),
  );
  const entry = (id: string, certainty: AllergyEntry['certainty']): AllergyEntry => ({
    kind: 'allergy',
    id,
    certainty,
  });
  const entries = random.pick<readonly AllergyEntry[]>([
    [entry(one.id, 'confirmed')],
    [entry(one.id, 'doubted')],
    [entry(one.id, 'refuted')],
    [entry(one.id, 'error')],
    [entry('any', 'confirmed')],
    [entry('any', 'confirmed')],
    [entry(stranger.id, 'confirmed')],
    [],
  ]);
  const isDenied = random.chance(0.25);
  const text = isDenied ? `No known allergy to ${one.names[0]}` : random.pick(ALLERGIC)(one.names[0]!);
  return {
    section: someSection(random),
    text,
    asOf,
    claim: isDenied ? { k: 'not', of: { k: 'allergy', drug: one.id } } : { k: 'allergy', drug: drug(one.id).id },
    chart: adult(random, asOf, entries),
  };
};

/** Taking part in another study: only an entry says so, and its absence says nothing. */
export const studies: Family = (random) => {
  const asOf = someDay(random);
  const span = someSpan(random);
  const isNow = random.chance(0.4);
  const to = dateNear(random, asOf, span);
  const from = written(to.first - random.whole(20, 400));
  const entries = random.pick<readonly StudyEntry[]>([
    [{ kind: 'study', standing: 'over', from, to }],
    [{ kind: 'study', standing: 'over', from, to }],
    [{ kind: 'study', standing: 'active', from }],
    [],
  ]);
  return {
    section: 'exclusion',
    text: isNow
      ? random.pick([
          'Currently participating in another clinical trial',
          'Current participation in another clinical study',
        ])
      : random.pick([
          `Participation in another clinical trial within ${span.text} before screening`,
          `Participation in another clinical study in the past ${span.text}`,
        ]),
    asOf,
    claim: { k: 'study', when: isNow ? 'now' : { from: moved(asOf, -span.amount, span.unit), to: asOf } },
    chart: adult(random, asOf, entries),
  };
};
