import type { Terminology } from '../../../terminology/terminology.ts';
import { headOfPhrase } from '../families/phrase-head.ts';
import type { Mark, MarkOf } from '../marks/mark.ts';
import type { Measure } from '../measures/measure-shape.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { weightAtBirth } from './weight-at-birth.ts';

const GESTATION = { domain: 'reproductive', rule: 'reproductive.gestation', concept: 'gestational age' } as const;
const isBorn = wordClass('born delivered');
const isBetween = wordClass('at on with a an the gestational age gestation of');
const MOST_BETWEEN = 3;
/** Weeks of a pregnancy at which children are born. */
const WEEKS = { least: 20, most: 44 };

/** "born at 37 weeks or later", "born at or after 37 weeks": how long the pregnancy was, and not how old the child is. */
export function bornAt(read: readonly Mark[], tokens: readonly Token[], terminology: Terminology): readonly Mark[] {
  const marks = weightAtBirth(read, tokens, terminology);
  if (!tokens.some(isBorn)) return marks;
  const out = [...marks];
  for (const [index, mark] of marks.entries()) {
    if (mark.k !== 'measure' || !isOfPregnancy(mark)) continue;
    const next = marks.slice(index + 1).find(({ k }) => k !== 'filler');
    if (next?.k === 'head' && next.head.rule === GESTATION.rule) {
      // "infants born before 32 weeks of gestation": the word says nothing that the rest does not.
      const word = marks[index - 1];
      if (word?.k === 'word' && isBorn(tokens[word.to - 1]) && word.to === word.from + 1)
        out[index - 1] = { k: 'filler', from: word.from, to: word.to };
      continue;
    }
    const side = sideBefore(marks, index, tokens);
    let at = index - 1 - (side === undefined ? 0 : 2);
    while (at > index - 1 - MOST_BETWEEN && marks[at]?.k === 'filler' && isBetween(tokens[marks[at]!.from])) at--;
    const born = marks[at];
    if (born === undefined || born.k === 'head' || !tokens.slice(born.from, born.to).some(isBorn)) continue;
    out[at] = { k: 'head', from: born.from, to: born.to, head: headOfPhrase(GESTATION, terminology) };
    out[index] = side === undefined ? mark : bounded(mark, side);
    for (const one of side === undefined ? [] : [index - 2, index - 1])
      out[one] = { k: 'filler', from: marks[one]!.from, to: marks[one]!.to };
  }
  return out;
}

/** "at or after": the words that make a bound of a length of pregnancy. */
function sideBefore(marks: readonly Mark[], index: number, tokens: readonly Token[]): '>=' | '<=' | undefined {
  const [or, side] = [marks[index - 2], marks[index - 1]];
  if (or?.k !== 'link' || or.link !== 'or' || side?.k !== 'cue') return undefined;
  const word = tokens[side.from]!.lower;
  return word === 'after' ? '>=' : word === 'before' ? '<=' : undefined;
}

function bounded(mark: MarkOf<'measure'>, op: '>=' | '<='): Mark {
  const { lo, ...measure } = mark.measure;
  return { ...mark, measure: { ...measure, op, ...(op === '>=' ? { lo } : { hi: lo }), stated: true } as Measure };
}

const isOfPregnancy = ({ measure: { time, aged, lo, hi } }: MarkOf<'measure'>): boolean =>
  time === 'wk' &&
  !aged &&
  [lo, hi].every((q) => q === undefined || (Number(q.value) >= WEEKS.least && Number(q.value) <= WEEKS.most));
