import { parseFhirPath } from '@medplum/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFhirPath } from '../../../src/fhir/check/fhirpath-syntax.ts';
import { resourceTypes, searchParametersOf } from '../../../src/fhir/definitions/definitions.ts';
import texts from './fhirpath-texts.json' with { type: 'json' };
import { publishedInvariants } from './published-invariants.ts';

const published = [
  ...publishedInvariants().map(({ expression }) => expression),
  ...resourceTypes().flatMap((type) => searchParametersOf(type).map(({ expression }) => expression)),
].filter((text) => text !== '');

/** `or%resource` is an operator and a constant; the other parser tells them apart by a space only, which means nothing. */
const withSpaces = (text: string): string => text.replaceAll(/(?<=[a-z])%/g, ' %');

describe('a FHIRPath expression', () => {
  it.each(texts.read.map((text) => [text]))('is read: %s', (text) => {
    expect(isFhirPath(text)).toBe(true);
  });

  it.each(texts.refuse.map((text) => [text]))('is refused: %s', (text) => {
    expect(isFhirPath(text)).toBe(false);
  });

  it('is every one that R4 publishes', () => {
    expect(published.length).toBeGreaterThan(1000);
    expect(published.filter((text) => !isFhirPath(text))).toEqual([]);
  });

  it('is what another parser reads too, after any one sign is taken out of a published one', () => {
    const damaged = fc
      .tuple(fc.constantFrom(...new Set(published)), fc.nat())
      .map(([text, at]) => text.slice(0, at % text.length) + text.slice((at % text.length) + 1));
    fc.assert(
      fc.property(damaged, (text) => {
        if (isFhirPath(text)) expect(() => parseFhirPath(withSpaces(text)), text).not.toThrow();
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['(', 'a(', 'a[', '-', 'a.', 'a+', "'", '/*', '{', 'a '])('of 100 kB of %s is answered', (part) => {
    expect(isFhirPath(part.repeat(100_000 / part.length))).toBe(false);
  });
});
