import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { compare, convert, ucumOf } from '../../src/terminology/units.ts';
import cases from '../cases/terminology/units.json' with { type: 'json' };

describe('reading a unit', () => {
  for (const [ucum, spellings] of Object.entries(cases.spellings))
    it(`reads ${spellings.join(', ')} as ${ucum}`, () => {
      expect(spellings.map(ucumOf)).toEqual(spellings.map(() => ucum));
    });

  it('reads nothing where the text is no unit or could be two', () => {
    expect(cases.unknown.filter((text) => ucumOf(text) !== undefined)).toEqual([]);
  });

  it('reads its own answers as they are', () => {
    expect(
      Object.keys(cases.spellings).filter((ucum) => ucumOf(ucum) !== ucum && !['a', 'Cel'].includes(ucum)),
    ).toEqual([]);
  });
});

describe('converting a value', () => {
  it('neither fails nor prints on what is no unit at all', () => {
    const printed = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const junk = ['see note', 'mg / dL', 'constructor', '{x}toString10', '__proto__', 'm[H g]', 'é', '((((', '1e9999'];
    const converted = junk.flatMap((unit) => [convert(1, unit, 'mg/dL'), convert(1, 'mg/dL', unit)]);
    const read = junk.map((unit) => ucumOf(`[${unit}`));
    expect([...converted, ...read].filter((value) => value !== undefined)).toEqual([]);
    expect(printed).not.toHaveBeenCalled();
    printed.mockRestore();
  });

  for (const { value, from, to, is, why, ...substance } of cases.conversions as ({
    value: number;
    from: string;
    to: string;
    is: number | null;
    why?: string;
  } & {
    molarMass?: number;
    valence?: number;
    glycated?: boolean;
  })[])
    it(`gives ${is ?? 'nothing'} for ${value} ${from} in ${to}${why ? ` (${why})` : ''}`, () => {
      const result = convert(value, from, to, substance);
      if (is === null) expect(result).toBeUndefined();
      else expect(result).toBeCloseTo(is, 4);
    });

  it('comes back to where it began', () => {
    const pairs: readonly (readonly [string, string])[] = [
      ['Cel', '[degF]'],
      ['kg', '[lb_av]'],
      ['10*9/L', '/uL'],
      ['mm[Hg]', 'kPa'],
      ['a', 'd'],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...pairs), fc.double({ min: 1, max: 10_000, noNaN: true }), ([from, to], value) => {
        expect(compare(convert(convert(value, from, to)!, to, from)!, value)).toBe(0);
      }),
    );
  });
});

describe('comparing readings', () => {
  it('takes values that differ by rounding alone for one', () => {
    expect(compare(1.4999999999999998, 1.5)).toBe(0);
    expect(compare(1.49, 1.5)).toBe(-1);
    expect(compare(1.51, 1.5)).toBe(1);
    expect(compare(0, 0)).toBe(0);
  });

  it('is turned round with its sides', () => {
    fc.assert(fc.property(fc.double(), fc.double(), (a, b) => compare(a, b) + compare(b, a) === 0));
  });
});
