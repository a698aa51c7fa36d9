import type { Terminology } from '../../../terminology/terminology.ts';
import { headOfPhrase } from '../families/phrase-head.ts';
import type { Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const FEMALE = { domain: 'sex', rule: 'sex.female', concept: 'female', population: true } as const;
const isWomen = wordClass('women woman females female girls');

/** "non-pregnant women": what is denied says nothing of the sex, so the women stand beside it. */
export function nameWomen(marks: readonly Mark[], tokens: readonly Token[], terminology: Terminology): readonly Mark[] {
  const isBoth = (mark: Mark): boolean =>
    mark.k === 'head' &&
    mark.head.domain === 'reproductive' &&
    mark.head.negated === true &&
    mark.to - mark.from > 1 &&
    isWomen(tokens[mark.to - 1]);
  if (!marks.some(isBoth)) return marks;
  return marks.flatMap((mark): readonly Mark[] =>
    isBoth(mark)
      ? [
          { ...mark, to: mark.to - 1 },
          { k: 'head', from: mark.to - 1, to: mark.to, head: headOfPhrase(FEMALE, terminology) },
        ]
      : [mark],
  );
}
