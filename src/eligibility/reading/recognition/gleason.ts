import type { Terminology } from '../../../terminology/terminology.ts';
import { namedConcept, unknownConcept } from '../marks/concept-ref.ts';
import type { Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const isGleason = wordClass('gleason');
const isScore = wordClass("score scores sum summary grade grades total pattern patterns 's ( ) gs overall combined");
const isSmall = wordClass(
  'of is : a to or and / , ( ) - any primary secondary group equal less more than at most least',
);
const isSide = wordClass('or and');
const isBeyond = wordClass('less lower below greater higher above more');
const LONGEST = 40;
/** Less is the grade of one pattern and no score of two. */
const LEAST = 6;
const MOST = 10;

const isStep = (token: Token | undefined): boolean =>
  token?.kind === 'number' && Number.isInteger(token.value) && token.value! <= MOST;

/** "3+4", "4 + 3 = 7": where two patterns and what they make end. */
function sumEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!isStep(tokens[at]) || tokens[at + 1]?.lower !== '+' || !isStep(tokens[at + 2])) return undefined;
  return tokens[at + 3]?.lower === '=' && isStep(tokens[at + 4]) ? at + 5 : at + 3;
}

/** Where a row of such sums ends; undefined where there is none. */
function sumsEnd(tokens: readonly Token[], from: number): number | undefined {
  let end: number | undefined;
  let open: number | undefined;
  let depth = 0;
  for (let at = from; at < from + LONGEST && at < tokens.length; ) {
    const sum = sumEnd(tokens, at);
    const token = tokens[at]!;
    if (sum !== undefined) {
      open = sum;
      at = sum;
      if (depth === 0) end = sum;
      continue;
    }
    if (token.lower === '(') depth++;
    if (token.lower === ')') {
      if (--depth < 0) break;
      // A bracket with more than sums in it is left to others.
      if (depth === 0 && open === at) end = at + 1;
    } else if (!isSmall(token) && !isGleason(token) && !isScore(token) && token.kind !== 'sign' && !isStep(token))
      break;
    at++;
  }
  if (end === undefined) return undefined;
  return isSide(tokens[end]) && isBeyond(tokens[end + 1]) ? end + 2 : end;
}

/**
 * The score of a prostate cancer: a number alone ("Gleason score 7") is its value; of patterns ("Gleason 3+4 or 4+3") the sum
 * alone would say less, and they stay together as they are written.
 */
export function gleasonScore(
  tokens: readonly Token[],
  from: number,
  text: string,
  terminology: Terminology,
): readonly Mark[] | undefined {
  if (!isGleason(tokens[from])) return undefined;
  let at = from + 1;
  while (isScore(tokens[at]) && !(tokens[at]!.lower === '(' && isStep(tokens[at + 1]))) at++;
  const sums = sumsEnd(tokens, at);
  if (sums !== undefined) {
    const concept = unknownConcept(text.slice(tokens[from]!.start, tokens[sums - 1]!.end));
    return [{ k: 'head', from, to: sums, head: { domain: 'score', rule: 'score.gleason-patterns', concept } }];
  }
  const value = /^(?:of|is|:|=)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  const number = tokens[value];
  const next = tokens[value + 1]?.lower ?? '';
  if (!isStep(number) || /^(?:-|–|to|or|and|\/|\+)$/.test(next)) return undefined;
  if (number!.value! < LEAST) {
    const pattern = unknownConcept(text.slice(tokens[from]!.start, number!.end));
    return [
      { k: 'head', from, to: value + 1, head: { domain: 'score', rule: 'score.gleason-patterns', concept: pattern } },
    ];
  }
  const name = text.slice(tokens[from]!.start, tokens[at - 1]!.end);
  const concept = { ...namedConcept(terminology, 'Gleason score', ['observation']), text: name };
  return [
    { k: 'head', from, to: at, head: { domain: 'observation', rule: 'observation.term', concept } },
    {
      k: 'measure',
      from: at,
      to: value + 1,
      measure: {
        from: at,
        to: value + 1,
        op: '=',
        lo: { value: number!.value!, unit: '' },
        stated: true,
        bareRange: false,
        unitless: true,
        aged: false,
      },
    },
  ];
}
