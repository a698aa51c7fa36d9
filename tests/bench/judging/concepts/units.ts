import { molarMass } from './molar-mass.ts';

/** A unit of one thing that is measured: a value times `factor`, plus `offset`, is the value in the thing's first unit. */
export interface MeasuredIn {
  readonly ucum: string;
  /** As people write it; the first is the usual one. */
  readonly written: readonly string[];
  readonly factor: number;
  readonly offset?: number;
}

const unit = (ucum: string, written: readonly string[], factor = 1, offset?: number): MeasuredIn => ({
  ucum,
  written,
  factor,
  ...(offset !== undefined && { offset }),
});

/** Mass in a decilitre, with the litre and the mole; the mole from the formula. */
export const perDecilitre = (formula: string): readonly MeasuredIn[] => {
  const mass = molarMass(formula);
  return [
    unit('mg/dL', ['mg/dL', 'mg/dl']),
    unit('mg/L', ['mg/L'], 0.1),
    unit('mmol/L', ['mmol/L', 'mmol/l'], mass / 10),
    unit('umol/L', ['µmol/L', 'umol/L', 'μmol/L'], mass / 10_000),
  ];
};

/** As `perDecilitre`, of what is counted in micrograms. */
export const traces = (formula: string): readonly MeasuredIn[] => [
  unit('ug/dL', ['µg/dL', 'ug/dL']),
  unit('umol/L', ['µmol/L', 'umol/L'], molarMass(formula) / 10),
];

/** Millimoles of an ion of one charge, which are milliequivalents too. */
export const IONS: readonly MeasuredIn[] = [unit('mmol/L', ['mmol/L']), unit('meq/L', ['mEq/L', 'meq/L'])];

export const ENZYMES: readonly MeasuredIn[] = [
  unit('U/L', ['U/L', 'units/L']),
  unit('[IU]/L', ['IU/L']),
  unit('ukat/L', ['µkat/L'], 60),
];

export const PROTEINS: readonly MeasuredIn[] = [unit('g/dL', ['g/dL', 'g/dl']), unit('g/L', ['g/L'], 0.1)];

export const CELLS: readonly MeasuredIn[] = [
  unit('10*9/L', ['x 10^9/L', '10^9/L', '×10⁹/L']),
  unit('10*3/uL', ['x10^3/µL', '10^3/uL']),
  unit('/uL', ['/µL', '/uL', 'cells/µL'], 0.001),
  unit('/mm3', ['/mm3', 'cells/mm3', '/mm³'], 0.001),
];

export const RED_CELLS: readonly MeasuredIn[] = [
  unit('10*12/L', ['x 10^12/L', '10^12/L']),
  unit('10*6/uL', ['x 10^6/µL', '10^6/uL']),
];

export const NANOGRAMS: readonly MeasuredIn[] = [unit('ng/mL', ['ng/mL', 'ng/ml']), unit('ug/L', ['µg/L', 'ug/L'])];
export const PICOGRAMS: readonly MeasuredIn[] = [unit('pg/mL', ['pg/mL', 'pg/ml']), unit('ng/L', ['ng/L'])];
export const MILLIGRAMS: readonly MeasuredIn[] = [unit('mg/L', ['mg/L', 'mg/l']), unit('mg/dL', ['mg/dL'], 10)];
export const PERCENT: readonly MeasuredIn[] = [unit('%', ['%'])];
export const PRESSURE: readonly MeasuredIn[] = [unit('mm[Hg]', ['mmHg', 'mm Hg'])];
export const RATE: readonly MeasuredIn[] = [unit('/min', ['bpm', 'beats per minute', 'beats/min'])];
export const BREATHS: readonly MeasuredIn[] = [unit('/min', ['breaths per minute', 'breaths/min'])];
export const HEAT: readonly MeasuredIn[] = [
  unit('Cel', ['°C', 'degrees Celsius']),
  unit('[degF]', ['°F'], 5 / 9, -160 / 9),
];
export const WEIGHT: readonly MeasuredIn[] = [
  unit('kg', ['kg']),
  unit('[lb_av]', ['lb', 'lbs', 'pounds'], 0.453_592_37),
];
export const LENGTH: readonly MeasuredIn[] = [
  unit('cm', ['cm']),
  unit('m', ['m'], 100),
  unit('[in_i]', ['inches'], 2.54),
];
export const BODY_MASS: readonly MeasuredIn[] = [unit('kg/m2', ['kg/m2', 'kg/m²', 'kg/m^2'])];
export const FILTRATION: readonly MeasuredIn[] = [
  unit('mL/min/{1.73_m2}', ['mL/min/1.73 m2', 'mL/min/1.73m²', 'mL/min/1.73 m^2']),
];
export const VOLUME: readonly MeasuredIn[] = [unit('fL', ['fL', 'fl'])];
export const PLAIN: readonly MeasuredIn[] = [unit('1', [''])];

/** NGSP's percent and IFCC's millimoles in a mole, by the master equation between them. */
export const GLYCATED: readonly MeasuredIn[] = [unit('%', ['%']), unit('mmol/mol', ['mmol/mol'], 0.091_48, 2.152)];

/** Units in which a value on a bound of the given unit stays on it: their factors differ by a power of ten. */
export const exactWith = (given: MeasuredIn, units: readonly MeasuredIn[]): readonly string[] =>
  units
    .filter(({ factor, offset }) => {
      const tens = Math.log10(factor / given.factor);
      return offset === given.offset && Math.abs(tens - Math.round(tens)) < 1e-12;
    })
    .map(({ ucum }) => ucum);
