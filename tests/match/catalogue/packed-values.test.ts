import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PackedValues } from '../../../src/match/catalogue/packed-values.ts';

const MEMBERS = { unique: 'text', common: 'concept' } as const;
const name = fc.constantFrom('text', 'concept', 'span', 'of', 'Ω');
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.constantFrom(null, true, false),
    fc.array(tie('any')),
    fc.dictionary(name, tie('any'), { noNullPrototype: true }),
  ),
})).any;

test('a value comes back as JSON has it, with the same bytes whenever it is packed, from tables that were kept too', () => {
  const values = new PackedValues(MEMBERS);
  fc.assert(
    fc.property(value, (one) => {
      const asJson: unknown = JSON.parse(JSON.stringify(one));
      const bytes = values.pack(asJson);
      expect(values.unpack(bytes)).toEqual(asJson);
      expect(JSON.stringify(values.unpack(bytes))).toBe(JSON.stringify(asJson));
      expect(values.pack(structuredClone(asJson))).toEqual(bytes);
      expect(new PackedValues(MEMBERS, structuredClone(values.sections())).unpack(bytes)).toEqual(asJson);
    }),
  );
});

test('values that differ have different bytes', () => {
  const values = new PackedValues(MEMBERS);
  fc.assert(
    fc.property(value, value, (one, other) => {
      const alike = Buffer.compare(values.pack(one), values.pack(other)) === 0;
      expect(alike).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
  );
});

test('what is common to two values is one object in both', () => {
  const values = new PackedValues(MEMBERS);
  const [one, other] = ['a', 'b'].map((of) => values.unpack(values.pack({ of, concept: { text: 'gout' } })));
  expect((one as { concept: unknown }).concept).toBe((other as { concept: unknown }).concept);
});

test('what no JSON can hold is refused', () => {
  expect(() => new PackedValues(MEMBERS).pack({ of: () => 1 })).toThrow(TypeError);
});
