/** A search finds just what a filter over all resources finds that knows nothing of indexes, trees or the parser: query texts on one side, JavaScript on the other. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnyResource } from '../../src/fhir/resource.ts';
import { FULL_ACCESS } from '../../src/store/access.ts';
import { openMemoryStore } from '../../src/store/memory/memory-store.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { ids, put } from '../contract/trial-world.ts';

interface Person {
  readonly id: string;
  readonly gender?: string;
  readonly birthDate?: string;
  readonly family: string;
  readonly told: readonly string[];
}
interface Finding {
  readonly id: string;
  readonly of: string;
  readonly code: string;
  /** In hundredths, so that no sum of the filter is rounded. */
  readonly hundredths: number;
}
interface World {
  readonly people: readonly Person[];
  readonly findings: readonly Finding[];
}

const one = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const ID = one('a', 'b', 'c', 'd', 'e', 'f');
const FAMILY = one('Stone', 'stones', 'Milestone', 'Vale', 'VALE');
const GENDER = one('male', 'female', 'other');
const CODE = one('iron', 'zinc');
const WORD = one('bees', 'garden', 'rain');

const person = fc.record(
  {
    id: ID,
    gender: GENDER,
    birthDate: one('1970-12-31', '1971-01-01', '1971-03-09', '1971-03-10', '1972-02-29'),
    family: FAMILY,
    told: fc.array(WORD, { maxLength: 3 }),
  },
  { requiredKeys: ['id', 'family', 'told'] },
);
const finding = fc.record({ id: ID, of: ID, code: CODE, hundredths: one(95, 99, 100, 104, 105, 106, 1000) });
const world: fc.Arbitrary<World> = fc.record({
  people: fc.uniqueArray(person, { selector: ({ id }) => id, maxLength: 6 }),
  findings: fc.uniqueArray(finding, { selector: ({ id }) => id, maxLength: 6 }),
});

const patientOf = ({ id, gender, birthDate, family, told }: Person): AnyResource & { readonly id: string } => ({
  resourceType: 'Patient',
  id,
  ...(gender !== undefined && { gender }),
  ...(birthDate !== undefined && { birthDate }),
  name: [{ family }],
  ...(told.length > 0 && {
    text: { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml">${told.join(' <b>and</b> ')}</div>` },
  }),
});
const observationOf = ({ id, of, code, hundredths }: Finding): AnyResource & { readonly id: string } => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  code: { coding: [{ system: 'http://x.test/lab', code }] },
  subject: { reference: `Patient/${of}` },
  valueQuantity: { value: hundredths / 100, system: 'http://unitsofmeasure.org', code: 'mg' },
});

/** A piece of a query, and what it means. */
type Condition<T> = readonly [text: string, holds: (of: T, world: World) => boolean];

/** Days of birth are whole days: their text stands before, in or after the text of a year, month or day. */
const BIRTH: Readonly<Record<string, (birth: string, asked: string) => boolean>> = {
  '': (birth, asked) => birth.startsWith(asked),
  ne: (birth, asked) => !birth.startsWith(asked),
  lt: (birth, asked) => birth < asked,
  eb: (birth, asked) => birth < asked,
  gt: (birth, asked) => birth > asked && !birth.startsWith(asked),
  sa: (birth, asked) => birth > asked && !birth.startsWith(asked),
  ge: (birth, asked) => birth >= asked,
  le: (birth, asked) => birth < asked || birth.startsWith(asked),
};
/** Hundredths: `1.0` spans 95 to just below 105, and an order compares the number itself. */
const AMOUNT: Readonly<Record<string, (value: number) => boolean>> = {
  '': (value) => value >= 95 && value < 105,
  ne: (value) => value < 95 || value >= 105,
  lt: (value) => value < 100,
  gt: (value) => value > 100,
  le: (value) => value <= 100,
  ge: (value) => value >= 100,
  sa: (value) => value > 100,
  eb: (value) => value < 100,
};

const aboutPeople: fc.Arbitrary<Condition<Person>> = fc.oneof(
  GENDER.map((asked): Condition<Person> => [`gender=${asked}`, ({ gender }) => gender === asked]),
  GENDER.map((asked): Condition<Person> => [`gender:not=${asked}`, ({ gender }) => gender !== asked]),
  fc
    .boolean()
    .map((asked): Condition<Person> => [`gender:missing=${asked}`, ({ gender }) => (gender === undefined) === asked]),
  fc
    .tuple(one(...Object.keys(BIRTH)), one('1971', '1971-03', '1971-03-09'))
    .map(
      ([prefix, asked]): Condition<Person> => [
        `birthdate=${prefix}${asked}`,
        ({ birthDate }) => birthDate !== undefined && BIRTH[prefix]!(birthDate, asked),
      ],
    ),
  FAMILY.map(
    (asked): Condition<Person> => [
      `family=${asked}`,
      ({ family }) => family.toLowerCase().startsWith(asked.toLowerCase()),
    ],
  ),
  FAMILY.map((asked): Condition<Person> => [`family:exact=${asked}`, ({ family }) => family === asked]),
  one('STONE', 'val', 'e').map(
    (asked): Condition<Person> => [
      `family:contains=${asked}`,
      ({ family }) => family.toLowerCase().includes(asked.toLowerCase()),
    ],
  ),
  fc
    .tuple(FAMILY, GENDER)
    .map(
      ([name, asked]): Condition<Person> => [
        `_filter=${encodeURIComponent(`family ew "${name}" or not (gender eq ${asked})`)}`,
        ({ family, gender }) => family.toLowerCase().endsWith(name.toLowerCase()) || gender !== asked,
      ],
    ),
  fc
    .tuple(WORD, WORD)
    .map(([a, b]): Condition<Person> => [`_text=${a}%20or%20${b}`, ({ told }) => told.includes(a) || told.includes(b)]),
  fc
    .tuple(WORD, WORD)
    .map(
      ([a, b]): Condition<Person> => [
        `_content="${a}%20and%20${b}"`,
        ({ told }) => told.some((word, i) => word === a && told[i + 1] === b),
      ],
    ),
  CODE.map(
    (asked): Condition<Person> => [
      `_has:Observation:patient:code=${asked}`,
      ({ id }, { findings }) => findings.some((found) => found.of === id && found.code === asked),
    ],
  ),
);
const aboutFindings: fc.Arbitrary<Condition<Finding>> = fc.oneof(
  CODE.map((asked): Condition<Finding> => [`code=http://x.test/lab|${asked}`, ({ code }) => code === asked]),
  one(...Object.keys(AMOUNT)).map(
    (prefix): Condition<Finding> => [
      `value-quantity=${prefix}1.0|http://unitsofmeasure.org|mg`,
      ({ hundredths }) => AMOUNT[prefix]!(hundredths),
    ],
  ),
  fc
    .tuple(CODE, one(...Object.keys(AMOUNT)))
    .map(
      ([asked, prefix]): Condition<Finding> => [
        `code-value-quantity=${asked}$${prefix}1.0`,
        ({ code, hundredths }) => code === asked && AMOUNT[prefix]!(hundredths),
      ],
    ),
  ID.map((asked): Condition<Finding> => [`subject=${asked},Patient/a`, ({ of }) => of === asked || of === 'a']),
  aboutPeople
    .filter(([text]) => !text.startsWith('_filter'))
    .map(
      ([text, holds]): Condition<Finding> => [
        `patient.${text}`,
        ({ of }, all) => all.people.some((who) => who.id === of && holds(who, all)),
      ],
    ),
);

const STORES: readonly (readonly [string, () => Promise<Store>])[] = [
  ['memory', async () => openMemoryStore()],
  ['SQLite', () => openSqliteStore(':memory:')],
];

test.each(STORES)(
  'a search on %s finds what a plain filter over all resources finds',
  async (_, open) => {
    const store = await open();
    const all = ['Patient', 'Observation'].flatMap((type) =>
      ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ op: 'delete' as const, type, id })),
    );
    try {
      await fc.assert(
        fc.asyncProperty(
          world,
          fc.array(fc.array(aboutPeople, { minLength: 1, maxLength: 3 }), { minLength: 10, maxLength: 20 }),
          fc.array(fc.array(aboutFindings, { minLength: 1, maxLength: 3 }), { minLength: 10, maxLength: 20 }),
          async (made, people, findings) => {
            await store.transact(FULL_ACCESS, all);
            await store.transact(
              FULL_ACCESS,
              [...made.people.map(patientOf), ...made.findings.map(observationOf)].map(put),
            );
            for (const asked of people) await same(store, 'Patient', made.people, asked, made);
            for (const asked of findings) await same(store, 'Observation', made.findings, asked, made);
          },
        ),
        { numRuns: 30 },
      );
    } finally {
      await store.close();
    }
  },
  120_000,
);

async function same<T extends { readonly id: string }>(
  store: Store,
  type: string,
  resources: readonly T[],
  asked: readonly Condition<T>[],
  made: World,
): Promise<void> {
  const query = asked.map(([text]) => text).join('&');
  const plainly = resources.filter((resource) => asked.every(([, holds]) => holds(resource, made))).map(({ id }) => id);
  expect(await ids(store, type, query), query).toEqual(plainly.sort());
}
