import type { Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const isNeeding = wordClass(
  'require requires required requiring need needs needed needing necessitate necessitates necessitating',
);
const isTreated = wordClass('treated managed');

/**
 * "gout that is unstable or requires treatment": it is the gout that requires it. What is said of a condition behind "or", after
 * another thing that is said of it, has the condition for its subject too.
 */
export function withSharedSubjects(marks: readonly Mark[], tokens: readonly Token[]): readonly Mark[] {
  if (!marks.some((mark, at) => isOr(mark) && saysOfSubject(marks, at + 1, tokens))) return marks;
  const out: Mark[] = [];
  for (const [at, mark] of marks.entries()) {
    const subject = isOr(mark) && saysOfSubject(marks, at + 1, tokens) ? subjectBefore(out) : [];
    // ", uncontrolled or requiring": the comma parts the condition from what is said of it, not from another one.
    if (subject.length > 0)
      for (let back = out.length - 1; out[back] !== subject.at(-1); back--)
        if (out[back]!.k === 'link') out[back] = { k: 'filler', from: out[back]!.from, to: out[back]!.to };
    out.push(mark, ...subject);
  }
  return out;
}

/** Whether the marks from a place begin with what a condition is said to need or to be treated with. */
function saysOfSubject(marks: readonly Mark[], from: number, tokens: readonly Token[]): boolean {
  for (let at = from; marks[at] !== undefined; at++) {
    const mark = marks[at]!;
    const first = tokens[mark.from];
    if (mark.k === 'head') return mark.head.rule === 'judgement.requires-treatment';
    if (isNeeding(first) && !/^(?:for|of)$/.test(tokens[mark.to - 1]!.lower)) return true;
    if (mark.k === 'cue') return isTreated(first);
    if (mark.k !== 'filler') return false;
  }
  return false;
}

/** The condition that the last words say something of, with what stands before it; none, where they say it of another thing. */
function subjectBefore(marks: readonly Mark[]): readonly Mark[] {
  let at = marks.length - 1;
  let said = false;
  while (at >= 0 && isSaid(marks[at]!)) {
    said ||= marks[at]!.k === 'cue';
    at--;
  }
  const head = marks[at];
  if (!said || head?.k !== 'head' || head.head.domain !== 'condition') return [];
  let from = at;
  while (from > 0 && isQuality(marks[from - 1]!)) from--;
  return marks.slice(from, at + 1);
}

const isOr = (mark: Mark): boolean => mark.k === 'link' && mark.link === 'or';
const isQuality = (mark: Mark): boolean => mark.k === 'cue' && mark.cue.attr !== undefined && mark.cue.negates !== true;
const isSaid = (mark: Mark): boolean =>
  mark.k === 'filler' || (mark.k === 'link' && mark.link === 'comma') || isQuality(mark);
