/** Blood pressures whose halves are named after their numbers. */
import type { Q } from '../../criterion.ts';
import { type Measure, upper } from '../measures/measure-shape.ts';
import type { Mark, MarkOf } from './mark.ts';

type Half = 'systolic' | 'diastolic';

const HALF: Readonly<Record<string, Half>> = {
  'systolic-blood-pressure': 'systolic',
  'diastolic-blood-pressure': 'diastolic',
};

const codeOf = (mark: Mark | undefined): string =>
  mark?.k === 'head' ? (mark.head.concept?.codes[0]?.code ?? '') : '';
const halfOf = (mark: Mark | undefined): Half | undefined => HALF[codeOf(mark)];
const isMercury = (q: Q | undefined): boolean => q === undefined || q.unit === '' || /hg/i.test(q.unit);

/** A number right before the name of a half, which no number follows, after a name of the pressure as a whole. */
function isNamedAfter(marks: readonly Mark[], index: number, second: boolean): boolean {
  const [mark, name, next] = [marks[index]!, marks[index + 1], marks[index + 2]];
  if (mark.k !== 'measure' || halfOf(name) === undefined || next?.k === 'measure') return false;
  const { lo, hi, op, time } = mark.measure;
  if (op === 'between' || time !== undefined || !isMercury(lo) || !isMercury(hi)) return false;
  const named = marks.slice(0, index).findLast(({ k }) => k === 'head');
  return codeOf(named) === 'blood-pressure' || (second && halfOf(named) !== undefined && marks[index - 1] !== named);
}

/** "a blood pressure above 160 systolic or 95 diastolic": each number is of the half after it; the second is compared as the first. */
export function namedHalves(marks: readonly Mark[]): readonly Mark[] {
  if (!marks.some(({ k }) => k === 'measure') || !marks.some((mark) => halfOf(mark) !== undefined)) return marks;
  const out: Mark[] = [];
  let first: Measure | undefined;
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index]!;
    if (
      !isNamedAfter(marks, index, first !== undefined) ||
      (!(mark as MarkOf<'measure'>).measure.stated && first === undefined)
    ) {
      out.push(mark);
      continue;
    }
    const name = marks[index + 1]!;
    const measure = halved((mark as MarkOf<'measure'>).measure, halfOf(name)!, first);
    first ??= measure;
    out.push({ k: 'measure', from: mark.from, to: name.to, measure });
    index++;
  }
  return out;
}

function halved(measure: Measure, pressure: Half, first: Measure | undefined): Measure {
  const { lo, hi, ...rest } = measure;
  const op = measure.stated ? measure.op : first!.op;
  const q = (lo ?? hi)!;
  const unit = first?.lo ?? first?.hi;
  const value = q.unit === '' && unit !== undefined ? { ...unit, value: q.value } : q;
  return { ...rest, op, ...(upper(op) ? { hi: value } : { lo: value }), stated: true, pressure };
}
