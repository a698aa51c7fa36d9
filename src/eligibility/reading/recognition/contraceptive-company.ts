import type { Terminology } from '../../../terminology/terminology.ts';
import { headOfPhrase } from '../families/phrase-head.ts';
import type { Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const isDiaphragm = wordClass('diaphragm diaphragms');
const MEANS =
  /^(?:contraception|condom|spermicide|cervical-cap|occlusive-cap|contraceptive-sponge|intrauterine-device)$/;
const isMeans = (mark: Mark): boolean =>
  mark.k === 'head' && MEANS.test(mark.head.concept?.codes[0]?.code ?? '') && mark.head.subject !== 'partner';
const DIAPHRAGM = { domain: 'reproductive', rule: 'reproductive.term', concept: 'contraceptive diaphragm' } as const;

/** "condom or diaphragm": beside other means of contraception it is the one of that name, and no muscle. */
export function withContraceptives(
  marks: readonly Mark[],
  tokens: readonly Token[],
  terminology: Terminology,
): readonly Mark[] {
  const isOne = (mark: Mark): boolean =>
    mark.k === 'word' && mark.to === mark.from + 1 && isDiaphragm(tokens[mark.from]);
  if (!tokens.some((token) => isDiaphragm(token)) || !marks.some(isMeans)) return marks;
  return marks.map((mark) =>
    isOne(mark) ? { k: 'head', from: mark.from, to: mark.to, head: headOfPhrase(DIAPHRAGM, terminology) } : mark,
  );
}
