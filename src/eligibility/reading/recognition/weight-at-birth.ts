import type { Terminology } from '../../../terminology/terminology.ts';
import { namedConcept } from '../marks/concept-ref.ts';
import type { Mark, MarkOf } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const isBirth = wordClass('birth');
const isAt = wordClass('at');
const isWeight = (mark: Mark | undefined): mark is MarkOf<'head'> =>
  mark?.k === 'head' && mark.head.concept?.codes[0]?.code === 'body-weight';
const MOST_BETWEEN = 6;

/** "weighing less than 1500 g at birth", "body weight at birth above 2.5 kg": the weight of then, which is no weight of now. */
export function weightAtBirth(
  marks: readonly Mark[],
  tokens: readonly Token[],
  terminology: Terminology,
): readonly Mark[] {
  if (!tokens.some(isBirth) || !marks.some(isWeight)) return marks;
  const out = [...marks];
  for (const [index, mark] of marks.entries()) {
    if (mark.to !== mark.from + 1 || !isBirth(tokens[mark.from]) || !isAt(tokens[mark.from - 1])) continue;
    const weight = marks.findLastIndex((one, at) => at < index && at >= index - 1 - MOST_BETWEEN && isWeight(one));
    const between = marks.slice(weight + 1, index);
    if (weight < 0 || !between.every(isOfValue)) continue;
    const { head, ...rest } = marks[weight] as MarkOf<'head'>;
    out[weight] = { ...rest, head: { ...head, concept: namedConcept(terminology, 'birth weight') } };
    out[index] = { k: 'filler', from: mark.from, to: mark.to };
    for (const [at, one] of between.entries())
      if (isAt(tokens[one.from]) && one.to === mark.from)
        out[weight + 1 + at] = { k: 'filler', from: one.from, to: one.to };
  }
  return out;
}

/** What stands between a weight and its time: the value and small words. */
const isOfValue = ({ k }: Mark): boolean =>
  k === 'measure' || k === 'filler' || k === 'link' || k === 'cue' || k === 'word';
