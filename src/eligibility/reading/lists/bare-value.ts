import type { Quantity } from '../../criterion.ts';
import { DEFINING_MEASURES } from '../findings/defining-measure.table.ts';
import type { Draft } from '../findings/draft.ts';
import type { Mark, MarkOf } from '../marks/mark.ts';
import type { Measure } from '../measures/measure-shape.ts';

/**
 * "severe anemia (Hb 7 g/dl)": a value in brackets with no comparison, behind a finding that is defined by that measure,
 * is the mildest one meant. Marks of any other bracket are returned as they are.
 */
export function withComparison(finding: Draft | undefined, { marks }: MarkOf<'group'>): readonly Mark[] {
  const code = finding?.head.concept?.codes[0]?.code;
  const sides = code === undefined ? undefined : DEFINING_MEASURES.get(code)?.sides;
  if (sides === undefined || finding?.head.domain !== 'condition') return marks;
  const [name, ...values] = marks.filter(({ k }) => k !== 'filler');
  const side = name?.k === 'head' ? sides.get(name.head.concept?.codes[0]?.code ?? '') : undefined;
  if (side === undefined || values.length === 0 || !values.every(isBareValue)) return marks;
  const op = side === 'above' ? '>=' : '<=';
  return marks.map((mark) => (mark.k === 'measure' ? { ...mark, measure: compared(mark.measure, op) } : mark));
}

const isBareValue = (mark: Mark): boolean =>
  mark.k === 'measure' && !mark.measure.stated && !mark.measure.unitless && mark.measure.time === undefined;

function compared({ lo, hi, ...rest }: Measure, op: Quantity['op'] & ('<=' | '>=')): Measure {
  const bound = (lo ?? hi)!;
  return { ...rest, op, stated: true, ...(op === '<=' ? { hi: bound } : { lo: bound }) };
}
