/** A contraindication, as a problem list has it: a problem of its own, whatever treatment it speaks of. */
import type { Call, Chain } from './form-text.ts';
import { partsOf, type Segment } from './segment.ts';
import { placeOf, spelled, termsOf } from './term.ts';

/** The treatments that a form names only to say that something speaks against them. */
const treatmentsIn = ({ args }: Call, text: string): readonly string[] =>
  args.flatMap((arg) => (arg.k === 'chain' ? namesIn(arg.chain, text) : []));

const namesIn = (chain: Chain, text: string): readonly string[] =>
  partsOf(chain).segments.flatMap(({ head, names, modifiers, args }) =>
    head === 'union' || head === 'intersect'
      ? args.flatMap((arg) => (arg.k === 'chain' ? namesIn(arg.chain, text) : []))
      : names.length === 1 && modifiers.length > 0
        ? termsOf(names[0]!, modifiers, text).filter((term) => placeOf(term, text) !== undefined)
        : modifiers.length === 0
          ? names
          : [],
  );

/** Segments that name the contraindications, one to each treatment; none where one of them is not named plainly. */
export function contraindications(segment: Segment, text: string): readonly Segment[] {
  const treatments = treatmentsIn({ name: segment.head, args: segment.args }, text);
  return treatments.map((treatment) => ({
    ...segment,
    head: 'cond',
    args: [],
    names: [`contraindication to ${spelled(treatment, text)}`],
  }));
}

/** Whether the contraindication is to several treatments at once. */
export const isOfAll = ({ args }: Segment): boolean =>
  args.some((arg) => arg.k === 'chain' && arg.chain[0]?.name === 'intersect');

/** Whether a part only repeats the treatment of a contraindication beside it. */
export const repeatsTreatment = (chain: Chain, beside: readonly Chain[], text: string): boolean => {
  const treatments = beside.flatMap((part) =>
    part.filter(({ name }) => name === 'contraind').flatMap((call) => treatmentsIn(call, text)),
  );
  const [only, another] = partsOf(chain).segments;
  return (
    another === undefined &&
    only !== undefined &&
    only.names.length > 0 &&
    only.said.length === 0 &&
    chain[0]?.name !== 'neg' &&
    only.names.every((name) => treatments.includes(name))
  );
};
