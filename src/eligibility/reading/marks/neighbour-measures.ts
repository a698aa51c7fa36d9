import { convert } from '../../../terminology/units.ts';
import type { Q } from '../../criterion.ts';
import { lower, upper } from '../measures/measure-shape.ts';
import type { Mark, MarkOf } from './mark.ts';

/** "below 18 or above 65 years": the years stand at the last of two bounds that face away from each other. */
function shareYears(marks: readonly Mark[]): readonly Mark[] {
  return marks.map((mark, index) => {
    const [link, other] = [marks[index + 1], marks[index + 2]];
    if (mark.k !== 'measure' || other?.k !== 'measure' || link?.k !== 'link') return mark;
    const [one, next] = [mark.measure, other.measure];
    const apart = one.stated && next.stated && upper(one.op) !== upper(next.op) && next.time === 'a';
    if (!apart || !one.unitless || one.op === 'between' || next.op === 'between') return mark;
    if (one.ref !== undefined || (link.link !== 'and' && link.link !== 'or')) return mark;
    return { ...mark, measure: { ...one, aged: true } };
  });
}

/** How far rounding may take a value that is written again in another unit. */
const ROUNDING = 0.03;

/** "45 kg (99 lb)": the brackets say the same again. */
function withoutConversions(marks: readonly Mark[]): readonly Mark[] {
  const out: Mark[] = [];
  for (let index = 0; index < marks.length; index++) {
    const open = marks[index]!;
    const end = isLink(open, 'open') ? marks.findIndex((mark, at) => at > index && isLink(mark, 'close')) : -1;
    if (end > 0 && isSaidAgain(out.at(-1), bracketed(out.at(-1), marks.slice(index + 1, end)))) {
      out.push({ k: 'filler', from: open.from, to: marks[end]!.to });
      index = end;
    } else out.push(open);
  }
  return out;
}

/** The one measure that brackets hold: of "(53 and 86 mmol/mol)" behind a range, the range that the two make. */
function bracketed(before: Mark | undefined, inner: readonly Mark[]): Mark | undefined {
  const [one, and, other] = inner;
  if (inner.length === 1) return one;
  const isRange = before?.k === 'measure' && before.measure.op === 'between' && inner.length === 3;
  if (!isRange || one?.k !== 'measure' || other?.k !== 'measure' || !isLink(and, 'and')) return undefined;
  const [lo, hi] = [one.measure.lo, other.measure.lo];
  if (one.measure.stated || other.measure.stated || lo === undefined || hi === undefined) return undefined;
  const { unit, ucum } = hi;
  const low = lo.unit === '' ? { ...lo, unit, ...(ucum !== undefined && { ucum }) } : lo;
  return { ...other, measure: { ...other.measure, op: 'between', lo: low, hi, stated: true } };
}

const isLink = (mark: Mark | undefined, link: 'open' | 'close' | 'and'): boolean =>
  mark?.k === 'link' && mark.link === link;

function isSaidAgain(one: Mark | undefined, other: Mark | undefined): boolean {
  if (one?.k !== 'measure' || other?.k !== 'measure' || !one.measure.stated) return false;
  if (other.measure.stated && other.measure.op !== one.measure.op) return false;
  return (['lo', 'hi'] as const).every((end) => isSameAmount(one.measure[end], boundOf(one, other, end)));
}

/** A value without a comparison of its own stands for the bound that there is. */
const boundOf = (one: MarkOf<'measure'>, { measure }: MarkOf<'measure'>, end: 'lo' | 'hi'): Q | undefined =>
  measure.stated ? measure[end] : one.measure[end] === undefined ? undefined : (measure.lo ?? measure.hi);

/** "1.5 mg/dL (133 umol/L)": how heavy a mole is, is the substance's; that the two are one amount, the brackets say. */
const isAmountOfSubstance = (ucum: string): boolean => /^[munp]?mol\//.test(ucum);
const isMass = (ucum: string): boolean => /^[kmunp]?g\//.test(ucum);

function isSameAmount(one: Q | undefined, other: Q | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  if (one.ucum === undefined || other.ucum === undefined || one.ucum === other.ucum) return false;
  const isOfBoth = isAmountOfSubstance(one.ucum) !== isAmountOfSubstance(other.ucum);
  if (isOfBoth && (isMass(one.ucum) || isMass(other.ucum))) return true;
  // Only HbA1c is told in % and in mmol/mol.
  const value = convert(Number(one.value), one.ucum, other.ucum, { glycated: true });
  return value !== undefined && Math.abs(value - Number(other.value)) <= ROUNDING * Math.abs(value);
}

/** "below 18 and above 65": no value is both, so either will do. */
function partExtremes(marks: readonly Mark[]): readonly Mark[] {
  return marks.map((mark, index) =>
    mark.k === 'link' && mark.link === 'and' && excludeEachOther(marks[index - 1], marks[index + 1])
      ? { ...mark, link: 'or' }
      : mark,
  );
}

function excludeEachOther(one: Mark | undefined, other: Mark | undefined): boolean {
  if (one?.k !== 'measure' || other?.k !== 'measure' || !one.measure.stated || !other.measure.stated) return false;
  const [{ op, hi, ref }, { op: next, lo, ref: otherRef }] = [one.measure, other.measure];
  if (!upper(op) || !lower(next) || hi === undefined || lo === undefined || ref !== otherRef) return false;
  const like = hi.unit === '' || (hi.ucum === lo.ucum && hi.unit === lo.unit);
  return like && Number(hi.value) < Number(lo.value);
}

/** The measures of a statement as those right beside them make them out. */
export function besideEachOther(marks: readonly Mark[]): readonly Mark[] {
  return marks.some(({ k }) => k === 'measure') ? withoutConversions(partExtremes(shareYears(marks))) : marks;
}
