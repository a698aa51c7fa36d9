import type { Mark, MarkOf } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const SAID = new Set(['severity', 'stage', 'acuity', 'stability', 'route']);
const isLead = wordClass('for of with in on by against');
const JOINS = new Set(['or', 'and', 'slash', 'comma']);

type Said = MarkOf<'cue'> & { readonly cue: { readonly attr: NonNullable<MarkOf<'cue'>['cue']['attr']> } };

const isSaid = (mark: Mark | undefined): mark is Said =>
  mark?.k === 'cue' && mark.cue.attr !== undefined && SAID.has(mark.cue.attr[0]) && mark.cue.hint === undefined;

/** "HER2-negative" before the noun. */
const isResult = (mark: Mark | undefined): boolean => mark?.k === 'cue' && mark.cue.attr?.[0] === 'polarity';

/** Index after the joining marks ("or", ", and") that begin at an index; the index itself where there are none. */
function afterJoint(marks: readonly Mark[], at: number): number {
  let end = at;
  while (end < at + 2) {
    const mark = marks[end];
    if (mark?.k !== 'link' || !JOINS.has(mark.link)) break;
    end++;
  }
  return end;
}

/** Index of the last of several modifiers that begin at an index and are joined by nothing but joining words. */
function lastOfRun(marks: readonly Mark[], from: number): number {
  let last = from;
  for (;;) {
    const next = afterJoint(marks, last + 1);
    if (next === last + 1 || !isSaid(marks[next])) return last;
    last = next;
  }
}

/**
 * "surgery for localised or locally advanced cancer": what joins two modifiers of one noun behind a preposition joins no
 * two findings. The modifiers become one cue, with the first one's key.
 */
export function joinModifiers(marks: readonly Mark[], tokens: readonly Token[]): readonly Mark[] {
  const joined: Mark[] = [];
  let named = false;
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at]!;
    const led = named && (isLead(tokens[mark.from - 1]) || isResult(marks[at - 1]));
    const last = led && isSaid(mark) ? lastOfRun(marks, at) : at;
    if (isSaid(mark) && last > at && marks[last + 1]?.k === 'head') {
      const run = marks.slice(at, last + 1).filter(isSaid);
      const value = run.map(({ cue }) => cue.attr[1]).join(' or ');
      joined.push({ k: 'cue', from: mark.from, to: marks[last]!.to, cue: { attr: [mark.cue.attr[0], value] } });
      at = last;
      continue;
    }
    if (mark.k === 'head' && mark.head.population !== true) named = true;
    else if (mark.k === 'link' && mark.link === 'stop') named = false;
    joined.push(mark);
  }
  return joined;
}
