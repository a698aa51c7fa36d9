import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFreeSystem, isKnownCanonical, isKnownUri } from '../../../src/fhir/check/code/known-uris.ts';
import { isPlainCode, isPlainUri } from '../../../src/fhir/check/code/texts.ts';
import { PRIMITIVES } from '../../../src/fhir/check/primitives.ts';
import { walkResource } from '../../../src/fhir/check/resource-check.ts';

const controls = Array.from({ length: 34 }, (_, i) => String.fromCharCode(i));
const character = fc.constantFrom(...controls, 'a', 'é', ' ', ' ', '\u00a0', '\u2028', '≥', ':', '#', 'A-b');
const ends = fc.oneof(
  fc.array(character, { maxLength: 4 }),
  fc.array(fc.constantFrom('a', 'b', ' ', '/'), { maxLength: 6 }),
);
const beginnings = fc.constantFrom(
  ...['', 'a', 'x'.repeat(40), 'http://x.test/', 'urn:uuid:', 'urn:uuid:54b1643f-0804-536f-bd28-45b6835cdecb'],
  ...['URN:UUID:', 'urn:uuid:54B1643F-0804-536F-BD28-45B6835CDECB', 'urn:oid:1.2', 'u', '#a', 'http://x.test/a|1.0'],
  ...['urn:uuid:54b1643f-0804-536f-bd28-45b6835cdecb|1'],
);
const text = fc.tuple(beginnings, ends).map(([beginning, end]) => beginning + end.join(''));

describe('the quick tests of texts', () => {
  it.each([
    ['code', isPlainCode],
    ['uri', isPlainUri],
    ['uri', isKnownUri],
    ['url', isKnownUri],
    ['canonical', isKnownCanonical],
  ] as const)('equal the format of %s', (type, test) => {
    const format = PRIMITIVES.get(type)!;
    fc.assert(
      fc.property(text, (value) => {
        const right = format.problem(value as never) === undefined;
        expect([test(value), test(value)]).toEqual([right, right]);
      }),
      { numRuns: 2000 },
    );
  });

  it('let any code of a free system pass, as the walk does', () => {
    const known = ['http://hl7.org/fhir/administrative-gender', 'http://loinc.org', 'http://hl7.org/fhir/ValueSet/x'];
    fc.assert(
      fc.property(fc.oneof(text, fc.constantFrom(...known)), fc.constantFrom('male', 'x-1'), (system, code) => {
        const patient = { resourceType: 'Patient', meta: { tag: [{ system, code }] } };
        if (isFreeSystem(system) || isFreeSystem(system)) expect(walkResource(patient)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
    expect(known.map(isFreeSystem)).toEqual([false, true, false]);
  });
});
