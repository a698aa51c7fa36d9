import fc from 'fast-check';
import { expect, test } from 'vitest';
import { descending } from '../../../src/match/catalogue/descending.ts';

const value = fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(0, 1, -Infinity));
/** Lists long enough to be cut, many of their values alike. */
const long = fc
  .tuple(fc.array(value, { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 5000 }), fc.nat(1000))
  .map(([values, length, step]) => Array.from({ length }, (_, at) => values[(at * step) % values.length]! - (at % 7)));

test('every index once, by falling values, of equal ones that of the lower place first', () => {
  fc.assert(
    fc.property(fc.oneof(fc.array(value), long), fc.constantFrom(1, -1), (values, direction) => {
      const places = values.map((_, index) => direction * index);
      const order = [...descending(Float64Array.from(values), places)];
      const whole = values.map((_, index) => index);
      expect(order).toEqual(
        whole.sort((a, b) => (values[a]! === values[b]! ? places[a]! - places[b]! : values[a]! > values[b]! ? -1 : 1)),
      );
    }),
  );
});
