import type { Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const isPart = wordClass('participation participating participated enrollment enrolment involvement');
const isDefined = wordClass('defined means refers');

/**
 * "participation in another trial, or planned participation during this one": the bare noun is taking part in what the statement
 * names as another study. Of this study nothing is taken: only where no other is named does the word stay as it is.
 */
export function withParticipationAgain(marks: readonly Mark[], tokens: readonly Token[]): readonly Mark[] {
  const named = marks.find((mark) => mark.k === 'head' && mark.head.rule === 'study.other');
  if (named?.k !== 'head' || tokens.some(isDefined)) return marks;
  const { phase: _phase, ...head } = named.head;
  return marks.flatMap((mark): readonly Mark[] => {
    const { from, to } = mark;
    const bare = mark.k === 'word' && to === from + 1;
    // "participation in the last month": the little word leads to no object.
    const leading = mark.k === 'cue' && mark.cue.hint === 'procedure' && to === from + 2;
    if (!isPart(tokens[from]) || !(bare || leading)) return [mark];
    const [next, behind] = marks.filter((one) => one.from >= to && one.k !== 'filler' && !isEmpty(one));
    if (next !== undefined && next.k !== 'time' && (leading || next.k !== 'link')) return [mark];
    // "participated in the last month in another trial": its object follows.
    if (next?.k === 'time' && behind !== undefined && behind.k !== 'link') return [mark];
    const taking: Mark = { k: 'head', from, to: from + 1, head };
    return leading ? [taking, { k: 'filler', from: from + 1, to }] : [taking];
  });
}

/** A cue that says nothing: "the trial period". */
const isEmpty = (mark: Mark): boolean => mark.k === 'cue' && Object.keys(mark.cue).length === 0;
