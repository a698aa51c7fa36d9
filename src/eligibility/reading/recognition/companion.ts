import type { Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { companionsOf } from './companion.table.ts';

const isJoining = wordClass(', / and or & -');

/**
 * "has given his free and signed informed consent": words beside a phrase of a human matter that say the same as it does
 * are part of it, with the joining words between them. Anything else stays content.
 */
export function absorbCompanions(recognised: readonly Mark[], tokens: readonly Token[]): readonly Mark[] {
  if (!recognised.some((mark) => mark.k === 'head' && companionsOf(mark.head.rule) !== undefined)) return recognised;
  const marks = [...recognised];
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at]!;
    if (mark.k !== 'head') continue;
    const isCompanion = companionsOf(mark.head.rule);
    // "Insufficient German" is denied by its own words; more of them would not be the same.
    if (isCompanion === undefined || (mark.head.negated === true && mark.head.domain !== 'consent')) continue;
    absorb(marks, tokens, at, -1, isCompanion);
    absorb(marks, tokens, at, 1, isCompanion);
  }
  return marks;
}

type Companions = (token: Token | undefined) => boolean;

/** Walks from a head in one direction; joining marks count only where another companion follows them. */
function absorb(marks: Mark[], tokens: readonly Token[], from: number, step: 1 | -1, isCompanion: Companions): void {
  const joins: number[] = [];
  for (let at = from + step; at >= 0 && at < marks.length; at += step) {
    const mark = marks[at]!;
    if (mark.k === 'filler') continue;
    if (mark.k === 'link' && isJoining(tokens[mark.from]) && mark.to === mark.from + 1) joins.push(at);
    else if (isPlain(mark) && isWhole(mark, tokens, isCompanion)) {
      if (joins.length > 0 && isOfAnother(marks, at, step)) return;
      for (const index of [at, ...joins.splice(0)]) marks[index] = passedOver(marks[index]!);
    } else return;
  }
}

/** "the Social Security system or a similar one": words that stand at another head, beyond an "or", are that head's. */
function isOfAnother(marks: readonly Mark[], from: number, step: 1 | -1): boolean {
  let at = from;
  while (marks[at] !== undefined && (isPlain(marks[at]!) || marks[at]!.k === 'filler')) at += step;
  return marks[at]?.k === 'head';
}

/** A word, or a cue that says nothing but how something is ("oral", "regular"). */
const isPlain = (mark: Mark): boolean => mark.k === 'word' || (mark.k === 'cue' && mark.cue.attr !== undefined);

function isWhole({ from, to }: Mark, tokens: readonly Token[], isCompanion: Companions): boolean {
  for (let at = from; at < to; at++) if (!isCompanion(tokens[at])) return false;
  return true;
}

const passedOver = ({ from, to }: Mark): Mark => ({ k: 'filler', from, to });
