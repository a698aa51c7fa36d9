import fc from 'fast-check';
import { expect, test } from 'vitest';
import { descending } from '../../../src/match/catalogue/descending.ts';

test('every index once, by falling values', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(0, -Infinity))), (values) => {
      const order = [...descending(Float64Array.from(values))];
      expect([...order].sort((a, b) => a - b)).toEqual(values.map((_, index) => index));
      expect(order.map((index) => values[index]! + 0)).toEqual(
        values.map((value) => value + 0).sort((a, b) => (b > a ? 1 : b < a ? -1 : 0)),
      );
    }),
  );
});
