import type { Terminology } from '../../../terminology/terminology.ts';
import { namedConcept } from './concept-ref.ts';
import type { Mark, MarkOf } from './mark.ts';

/** So much in a volume of blood: no dose. */
const CONCENTRATION = /^(?:[munp]?g|[munp]?mol|[mu]?\[IU\])\/(?:[dmu]?L)$/;

const isConcentration = (mark: Mark | undefined): boolean =>
  mark?.k === 'measure' && CONCENTRATION.test((mark.measure.lo ?? mark.measure.hi)?.ucum ?? '');

/** "testosterone < 300 ng/dL": a hormone or drug in the blood is measured, not given. */
export function withLevels(marks: Mark[], terminology: Terminology): Mark[] {
  for (const [index, mark] of marks.entries()) {
    if (mark.k !== 'head' || mark.head.domain !== 'medication') continue;
    const value = marks[index + 1]?.k === 'filler' ? index + 2 : index + 1;
    if (isConcentration(marks[value])) marks[index] = { ...mark, head: levelOf(mark, terminology) };
  }
  return marks;
}

function levelOf({ head }: MarkOf<'head'>, terminology: Terminology): MarkOf<'head'>['head'] {
  const concept = namedConcept(terminology, `${head.concept?.text ?? ''} level`, ['observation']);
  return { domain: 'observation', rule: 'observation.term', concept };
}
