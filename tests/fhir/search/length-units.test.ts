import ucum from '@lhncbc/ucum-lhc';
import { describe, expect, test } from 'vitest';
import { metresIn } from '../../../src/fhir/search/length-units.table.ts';

interface Unit {
  readonly csCode_: string;
  readonly isMetric_: boolean;
  readonly cnv_: string | null;
  readonly dim_?: { readonly dimVec_: readonly number[] | null };
}
const library = ucum as unknown as {
  readonly UnitTables: { getInstance(): { allUnitsByDef(): readonly Unit[] } };
  readonly UcumLhcUtils: { getInstance(): { convertUnitTo(from: string, n: number, to: string): { toVal: number } } };
};

/** Length is the first of UCUM's dimensions. */
const isLength = ({ dim_, cnv_ }: Unit): boolean =>
  !cnv_ && dim_?.dimVec_?.[0] === 1 && dim_.dimVec_.slice(1).every((power) => power === 0);

/** Loads the tables of units. */
const utils = library.UcumLhcUtils.getInstance();

/** Not those that are written as a quotient. */
const UNITS = library.UnitTables.getInstance()
  .allUnitsByDef()
  .filter((unit) => isLength(unit) && !unit.csCode_.includes('/'));

const metres = (code: string): number => utils.convertUnitTo(code, 1, 'm').toVal;

describe('units of length', () => {
  test('are there to try', () => {
    expect(UNITS.length).toBeGreaterThan(50);
  });

  test.each(UNITS.map(({ csCode_ }) => csCode_))('%s is as long as UCUM says', (code) => {
    expect(metresIn(code)! / metres(code)).toBeCloseTo(1, 9);
  });

  test.each(UNITS.filter(({ isMetric_ }) => isMetric_).flatMap(({ csCode_ }) => [`k${csCode_}`, `m${csCode_}`]))(
    '%s is as long as UCUM says',
    (code) => {
      expect(metresIn(code)! / metres(code)).toBeCloseTo(1, 9);
    },
  );

  test.each(['', 'K', 'KM', 'kg', 'g', 's', 'm2', 'k[mi_i]', 'toString', '__proto__'])('"%s" is none', (code) => {
    expect(metresIn(code)).toBeUndefined();
  });
});
