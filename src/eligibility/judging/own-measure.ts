import { LEXICON } from '../../terminology/concept.ts';
import type { Quantity } from '../criterion.ts';
import type { Context } from './context.ts';
import { type Sought, soughtOf } from './sought.ts';

/** What is measured of a state that is told by a value, by lexicon id: a number beside its name is a number of that. */
const MEASURES: ReadonlyMap<string, string> = new Map([
  ['impaired-fasting-glucose', 'fasting-glucose'],
  ['hyperglycemia', 'glucose'],
  ['hypoglycemia', 'glucose'],
  ['fever', 'body-temperature'],
  ['anemia', 'hemoglobin'],
  ['obesity', 'body-mass-index'],
  ['overweight', 'body-mass-index'],
  ['underweight', 'body-mass-index'],
  ['thrombocytopenia', 'platelet-count'],
  ['neutropenia', 'absolute-neutrophil-count'],
  ['hyperkalemia', 'potassium'],
  ['hypokalemia', 'potassium'],
  ['hyponatremia', 'sodium'],
  ['hypertriglyceridemia', 'triglycerides'],
  ['hypercholesterolemia', 'total-cholesterol'],
]);

const PRESSURES: ReadonlySet<string> = new Set(['hypertension', 'essential-hypertension', 'hypotension']);
/** No systolic pressure of an adult who is well enough for a trial is below it, and hardly a diastolic one above, in mm[Hg]. */
const BETWEEN_PRESSURES = 120;

/** The measure of which a number beside the name of a condition is one ("hypertension, 140 to 159 mmHg"); the condition itself where that is not known. */
export function ownMeasure(sought: Sought, { lo, hi }: Quantity, context: Context): Sought {
  const [id] = sought.ids;
  if (id === undefined || sought.ids.length > 1) return sought;
  const measure = PRESSURES.has(id) ? pressureOf(lo ?? hi) : MEASURES.get(id);
  if (measure === undefined) return sought;
  const codes = [{ system: LEXICON, code: measure }];
  return soughtOf({ text: sought.text, codes, closure: 'descendants', via: [] }, context) ?? sought;
}

function pressureOf(bound: Quantity['lo']): string | undefined {
  if (typeof bound?.value !== 'number' || bound.ucum !== 'mm[Hg]') return undefined;
  return bound.value >= BETWEEN_PRESSURES ? 'systolic-blood-pressure' : 'diastolic-blood-pressure';
}
