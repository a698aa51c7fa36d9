import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCodeable } from '../../src/patient/codeable.ts';
import { codeableOf, onceOfEach } from '../../src/patient/kept-codeables.ts';

const words = fc.constantFrom('', ' ', 'a', 'b', 'Gout', undefined, null, 7, {});
const coding = fc.oneof(
  { weight: 8, arbitrary: fc.record({ system: words, code: words, display: words }, { requiredKeys: [] }) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(null, 'a', 3, [], ['a']) },
);
const element = fc.record({ coding: fc.array(coding, { maxLength: 3 }), text: words }, { requiredKeys: [] });

const said = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** What a CodeableConcept says, read without any memory. */
function plainly({ coding: codings = [], text }: { readonly coding?: readonly unknown[]; readonly text?: unknown }) {
  const read = codings.flatMap((one) => {
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return [];
    const { system, code, display } = one as Readonly<Record<string, unknown>>;
    if (!said(code) && !said(display)) return [];
    return [{ system: said(system) ? system : '', code: said(code) ? code : '', ...(said(display) && { display }) }];
  });
  return read.length === 0 && !said(text) ? undefined : { codings: read, ...(said(text) && { text }) };
}

describe('codeables that are kept', () => {
  test('what is read of an element is what it says, whatever was read before', () =>
    fc.assert(
      fc.property(fc.array(element, { minLength: 1, maxLength: 8 }), (elements) => {
        for (const one of [...elements, ...elements]) expect(readCodeable(one)).toEqual(plainly(one));
      }),
      { numRuns: 500 },
    ));

  test('equal ones are one object, and what follows from it is asked once', () => {
    const concept = { coding: [{ system: 's', code: 'kept-1', display: 'One' }], text: 'one' };
    const asked: string[] = [];
    const ask = onceOfEach(({ text }) => {
      asked.push(text ?? '');
      return undefined;
    });
    const [first, second] = [readCodeable(concept)!, readCodeable(structuredClone(concept))!];
    expect(second).toBe(first);
    ask(first);
    ask(second);
    ask(codeableOf(first.codings, 'another'));
    expect(asked).toEqual(['one', 'another']);
  });

  test('one that was not read here, or is too long to be kept, is asked of each time', () => {
    let asked = 0;
    const ask = onceOfEach(() => ++asked);
    const own = { codings: [], text: 'kept-2' };
    expect([ask(own), ask(own)]).toEqual([1, 2]);
    const long = codeableOf([], 'x'.repeat(3000));
    expect([ask(long), ask(long)]).toEqual([3, 4]);
  });
});
