import type { Mark, MarkOf } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const isHaving = wordClass('have undergo receive get tolerate complete take use');
const isTreatment = /^(?:procedure|medication)$/;
const MOST_WORDS = 5;
const isWho = wordClass('who that');
const isCause = wordClass('because due owing');
const endsClause = wordClass('. ; ) , or');

/**
 * "people who cannot have a scan because of a pacemaker": what somebody must not or cannot be given, and no denial of all that
 * follows. "Participants cannot have surgery within a month" forbids it: no one says who they are, or why.
 */
export function withWhatCannotBe(marks: readonly Mark[], tokens: readonly Token[]): readonly Mark[] {
  if (!marks.some((mark) => isCannot(mark, tokens))) return marks;
  return marks.map((mark, index): Mark => {
    if (!isCannot(mark, tokens)) return mark;
    const done = marks.slice(index + 1).find(({ k }) => k === 'head' || k === 'link');
    if (done?.k !== 'head' || !isTreatment.test(done.head.domain) || done.head.negated === true) return mark;
    if (!isHaving(tokens[mark.to]) || done.from > mark.to + MOST_WORDS) return mark;
    const who = isWho(tokens[mark.from - 1]);
    const caused = isCause(tokens[done.to]);
    if (!caused && !(who && (tokens[done.to] === undefined || endsClause(tokens[done.to])))) return mark;
    return { k: 'cue', from: mark.from, to: mark.to, cue: { wraps: 'contraindication' } };
  });
}

const isCannot = (mark: Mark, tokens: readonly Token[]): mark is MarkOf<'cue'> =>
  mark.k === 'cue' && mark.cue.negates === true && mark.to === mark.from + 1 && tokens[mark.from]!.lower === 'cannot';
