import type { Measure } from '../../../terminology/concept.ts';
import type { Terminology } from '../../../terminology/terminology.ts';
import { convert } from '../../../terminology/units.ts';
import type { Atom, Q } from '../../criterion.ts';

const amount = (q: Q | undefined): number | undefined => (typeof q?.value === 'number' ? q.value : undefined);
const unitOf = ({ ucum, unit }: Q): string => ucum ?? unit;
const written = (q: Q): string => `${q.value} ${q.unit}`.trim();

/** A change of a value, or its place in a part, has other sizes than the value. */
const IS_CHANGE =
  /\b(?:chang|reduc|decreas|drop|declin|increas|fall|rise|rising|differ|variation|variab|fluctuat|gain|loss|lost|lower|orthostatic|z-?score)/i;

/** What is wrong with the numbers of an atom of a criterion with that text, as sentences. */
export function valueFaults(atom: Atom, terminology: Terminology, text: string): readonly string[] {
  const { quantity, window, concept } = atom;
  const faults: string[] = [];
  if (quantity?.op === 'between' && isUpsideDown(quantity.lo, quantity.hi))
    faults.push(`No value is between ${written(quantity.lo!)} and ${written(quantity.hi!)}`);
  if (window !== undefined && isUpsideDown(window.lo, window.hi))
    faults.push(`No time is between ${written(window.lo!)} and ${written(window.hi!)}`);
  if (window?.from !== undefined && window.to !== undefined && window.from.slice(0, 4) > window.to.slice(0, 4))
    faults.push(`No day is between ${window.from} and ${window.to}`);
  const known = atom.domain === 'observation' ? concept?.codes[0]?.code : undefined;
  const measured = known === undefined ? undefined : terminology.concept(known);
  if (quantity === undefined || quantity.ref !== undefined || measured?.measure === undefined) return faults;
  for (const q of [quantity.lo, quantity.hi])
    if (q !== undefined) faults.push(...boundFaults(q, measured.name, measured.measure, known!, IS_CHANGE.test(text)));
  return faults;
}

function isUpsideDown(lo: Q | undefined, hi: Q | undefined): boolean {
  const [low, high] = [amount(lo), amount(hi)];
  if (lo === undefined || hi === undefined || low === undefined || high === undefined) return false;
  const [from, to] = [unitOf(lo), unitOf(hi)];
  const same = from === to || from === '' || to === '' ? high : convert(high, to, from);
  return same !== undefined && low > same;
}

/** A share of something else (of the predicted value, of the cells) is not the thing's own quantity, and has no range of its own here. */
const isShare = (unit: string): boolean => unit === '%' || /predicted|centile|^1$|^\{/i.test(unit);

const GLYCATED = 'hemoglobin-a1c';

function boundFaults(q: Q, name: string, measure: Measure, id: string, change: boolean): readonly string[] {
  const value = amount(q);
  if (value === undefined) return [];
  const unit = unitOf(q);
  if (q.unit === '')
    return measure.unitless && !change && isOutside(value, measure) ? [implausible(q, name, measure)] : [];
  if (q.ucum === undefined || isCounted(measure.ucum) || isTime(q.ucum) || /^units?\b/i.test(q.unit)) return [];
  if (isShare(unit) !== isShare(measure.ucum) && id !== GLYCATED) return [];
  const substance = {
    ...(measure.molarMass === undefined ? {} : { molarMass: measure.molarMass }),
    glycated: id === GLYCATED,
  };
  const inOwn = convert(value, bare(q.ucum), bare(measure.ucum), substance);
  if (inOwn === undefined) {
    const perDay = convert(value, `${bare(q.ucum)}/d`, bare(measure.ucum), substance) !== undefined;
    const otherAmount =
      isMass(q.ucum) !== isMass(measure.ucum) && measure.molarMass === undefined && isConcentration(q.ucum);
    return perDay || otherAmount ? [] : [`${name} is not measured in ${q.unit}`];
  }
  return !change && isOutside(inOwn, measure) ? [implausible(q, name, measure)] : [];
}

/** Without annotations; of an ion with one charge, which all that are counted so here are, an equivalent is a mole. */
const bare = (ucum: string): string => ucum.replace(/\/?\{[^}]*\}/g, '').replace(/eq\b/, 'mol') || '1';

/** Drinks, cigarettes: things that every text counts in its own way. */
const isCounted = (ucum: string): boolean => /\{(?!1\.73)/.test(ucum);

/** A length of time beside a value is about when, not about how much. */
const isTime = (ucum: string): boolean => convert(1, ucum, 's') !== undefined;

/** Mass and amount of a substance whose molar mass is not known: both are units of it. */
const isMass = (ucum: string): boolean => /g\/|g$/.test(ucum);
const isConcentration = (ucum: string): boolean => /\/(?:m|d|u)?L$/.test(ucum);

/** A bound of nothing ("> 0") is none that a value could miss. */
const isOutside = (value: number, { plausible }: Measure): boolean =>
  plausible !== undefined && value !== 0 && (value < plausible[0] || value > plausible[1]);

const implausible = (q: Q, name: string, { plausible, ucum }: Measure): string =>
  `${written(q)} is no possible value of ${name} (${plausible!.join(' to ')} ${ucum === '1' ? '' : ucum}`
    .trim()
    .concat(')');
