import { remembered } from './bounded-memory.ts';
import { convert } from './units.ts';

/** What quantities in records are measured in, alone or as parts of a ratio. Each line is of one dimension, and short: a search asks for each ratio of two of them. */
const SINGLE = `kg g mg ug ng pg [lb_av] [oz_av]
L dL mL uL fL m3
mol mmol umol nmol pmol fmol
km m dm cm mm um nm [in_i] [ft_i] [yd_i] [mi_i]
m2 cm2 mm2
a mo wk d h min s ms
Pa hPa kPa mbar bar mm[Hg] cm[H2O] m[Hg]
J kJ cal kcal
W mW kW
V mV kV
Bq kBq MBq GBq mCi uCi
Gy cGy mGy
Sv mSv
U kU mU uU nU
[IU] k[IU] m[IU] u[IU]
kat nkat ukat mkat
1 10*3 10*6 10*9 10*12 10*-3 % [ppth] [ppm]
Hz kHz MHz`
  .split('\n')
  .map((line) => line.split(' '));

export interface LikeUnit {
  readonly code: string;
  /** How many of it the unit that was asked about is. */
  readonly factor: number;
}

/**
 * Units in which the same is measured as in one of UCUM's, those in use: g and ug for mg, mg/L and g/L for mg/dL. Without the
 * unit itself, and without those that differ by more than a factor, as degrees Celsius and Fahrenheit do.
 */
export const unitsLike = remembered((ucum: string): readonly LikeUnit[] => {
  const [over = '', ...under] = ucum.split('/');
  return under.length > 2 ? [] : ratios(over, under).filter(({ code }) => code !== ucum);
});

function ratios(over: string, under: readonly string[]): readonly LikeUnit[] {
  let all: readonly LikeUnit[] = single(over);
  for (const part of under) {
    const parts = single(part);
    all = all.flatMap((a) => parts.map((b) => ({ code: `${a.code}/${b.code}`, factor: a.factor / b.factor })));
  }
  return all;
}

/** The unit and those like it; the unit alone where none are. */
function single(unit: string): readonly LikeUnit[] {
  const line =
    SINGLE.find((codes) => codes.includes(unit)) ?? SINGLE.find(([first]) => factorOf(unit, first!) !== undefined);
  const others = (line ?? []).flatMap((code) => {
    const factor = code === unit ? undefined : factorOf(unit, code);
    return factor === undefined ? [] : [{ code, factor }];
  });
  return [{ code: unit, factor: 1 }, ...others];
}

function factorOf(from: string, to: string): number | undefined {
  // Three readings on a line through zero: a factor, and nothing besides.
  const [none, one, two] = [0, 1, 2].map((value) => convert(value, from, to));
  return none === 0 && one !== undefined && two !== undefined && Math.abs(two - 2 * one) <= 1e-9 * one
    ? one
    : undefined;
}
