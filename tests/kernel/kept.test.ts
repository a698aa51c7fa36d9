import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kept, keptBy } from '../../src/kernel/kept.ts';

interface Named {
  readonly name: string;
}

const SOME: readonly Named[] = ['a', 'b', 'c', 'd'].map((name) => ({ name }));
const answers = fc.constantFrom('yes', '', 0, null, undefined, false);

test('each object is asked about once, whatever the answer, and answers the same ever after', () => {
  fc.assert(
    fc.property(fc.array(answers, { minLength: 4, maxLength: 4 }), fc.array(fc.nat(3)), (given, order) => {
      const asked: Named[] = [];
      const ask = kept((about: Named) => {
        asked.push(about);
        return given[SOME.indexOf(about)];
      });
      expect(order.map((at) => ask(SOME[at]!))).toEqual(order.map((at) => given[at]));
      expect(asked).toEqual([...new Set(order)].map((at) => SOME[at]));
    }),
  );
});

test('objects that look alike are each asked about', () => {
  const ask = kept((_: Named) => ({}));
  expect(ask({ name: 'a' })).not.toBe(ask({ name: 'a' }));
});

test('a question that fails is asked again', () => {
  let fails = true;
  const ask = kept(({ name }: Named, means: { readonly suffix: string }) => {
    if (fails) throw new Error('not yet');
    return name + means.suffix;
  });
  const [one] = SOME;
  expect(() => ask(one!, { suffix: '!' })).toThrow('not yet');
  fails = false;
  expect(ask(one!, { suffix: '!' })).toBe('a!');
});

test('what is kept by another object is asked once for each of the two, however they take turns', () => {
  const bys = [{ of: 1 }, { of: 2 }, { of: 3 }];
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(2), fc.nat(3))), (order) => {
      let asked = 0;
      const ask = keptBy((by: { readonly of: number }, { name }: Named, mark: string) => {
        asked++;
        return `${by.of}${name}${mark}`;
      });
      for (const [by, about] of order) expect(ask(bys[by]!, SOME[about]!, '.')).toBe(`${by + 1}${SOME[about]!.name}.`);
      expect(asked).toBe(new Set(order.map(String)).size);
    }),
  );
});
