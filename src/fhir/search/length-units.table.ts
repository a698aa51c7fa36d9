/** Metric prefixes of UCUM (§27). */
const PREFIXES: Readonly<Record<string, number>> = {
  Y: 1e24,
  Z: 1e21,
  E: 1e18,
  P: 1e15,
  T: 1e12,
  G: 1e9,
  M: 1e6,
  k: 1e3,
  h: 1e2,
  da: 1e1,
  d: 1e-1,
  c: 1e-2,
  m: 1e-3,
  u: 1e-6,
  n: 1e-9,
  p: 1e-12,
  f: 1e-15,
  a: 1e-18,
  z: 1e-21,
  y: 1e-24,
};

const US_FOOT = 1200 / 3937;
const BRITISH_INCH = 2.539998e-2;

/** UCUM's metric length units, in metres: these take prefixes. */
const METRIC: Readonly<Record<string, number>> = { m: 1, pc: 3.085678e16, '[ly]': 9.4607304725808e15 };

/** UCUM's other length units, and the words that people write for three of them, in metres. */
const OTHER: Readonly<Record<string, number>> = {
  AU: 1.49597870691e11,
  Ao: 1e-10,
  '[in_i]': 0.0254,
  '[ft_i]': 0.3048,
  '[yd_i]': 0.9144,
  '[mi_i]': 1609.344,
  '[fth_i]': 1.8288,
  '[nmi_i]': 1852,
  '[mil_i]': 2.54e-5,
  '[hd_i]': 0.1016,
  '[ft_us]': US_FOOT,
  '[yd_us]': 3 * US_FOOT,
  '[in_us]': US_FOOT / 12,
  '[rd_us]': 16.5 * US_FOOT,
  '[ch_us]': 66 * US_FOOT,
  '[lk_us]': 0.66 * US_FOOT,
  '[rch_us]': 100 * US_FOOT,
  '[rlk_us]': US_FOOT,
  '[fth_us]': 6 * US_FOOT,
  '[fur_us]': 660 * US_FOOT,
  '[mi_us]': 5280 * US_FOOT,
  '[mil_us]': US_FOOT / 12_000,
  '[in_br]': BRITISH_INCH,
  '[ft_br]': 12 * BRITISH_INCH,
  '[rd_br]': 198 * BRITISH_INCH,
  '[ch_br]': 792 * BRITISH_INCH,
  '[lk_br]': 7.92 * BRITISH_INCH,
  '[fth_br]': 72 * BRITISH_INCH,
  '[pc_br]': 30 * BRITISH_INCH,
  '[yd_br]': 36 * BRITISH_INCH,
  '[mi_br]': 63_360 * BRITISH_INCH,
  '[nmi_br]': 72_960 * BRITISH_INCH,
  '[lne]': 0.0254 / 12,
  '[pnt]': 0.0254 / 72,
  '[pca]': 0.0254 / 6,
  '[pnt_pr]': 0.013837 * 0.0254,
  '[pca_pr]': 12 * 0.013837 * 0.0254,
  '[pied]': 0.3248,
  '[pouce]': 0.3248 / 12,
  '[ligne]': 0.3248 / 144,
  '[didot]': 0.3248 / 864,
  '[cicero]': 0.3248 / 72,
  '[Ch]': 1e-3 / 3,
  '[smoot]': 1.7018,
  mi: 1609.344,
  nmi: 1852,
  ft: 0.3048,
};

/** Metres in one of a UCUM length unit; undefined for what is none. */
export function metresIn(unit: string): number | undefined {
  if (Object.hasOwn(METRIC, unit)) return METRIC[unit];
  if (Object.hasOwn(OTHER, unit)) return OTHER[unit];
  for (const [base, metres] of Object.entries(METRIC)) {
    const prefix = unit.slice(0, -base.length);
    if (unit.endsWith(base) && Object.hasOwn(PREFIXES, prefix)) return PREFIXES[prefix]! * metres;
  }
  return undefined;
}
