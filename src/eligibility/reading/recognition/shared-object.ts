import type { Cue, Mark, MarkOf } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { GENERIC } from './reach.ts';

const isAllergic = wordClass(
  'allergy allergies allergic hypersensitivity hypersensitive intolerance intolerances intolerant sensitivity',
);
const isEither = wordClass('or / and');

/**
 * "allergic to or taking lithium", "contraindication or allergy to latex": two things that may be true of what is named once. The
 * words for it stand behind each of them.
 */
export function withSharedObjects(marks: readonly Mark[], tokens: readonly Token[]): readonly Mark[] {
  if (!marks.some((mark) => mark.k === 'cue' && mark.cue.wraps !== undefined)) return marks;
  const out: Mark[] = [];
  for (const [at, mark] of marks.entries()) {
    if (mark.k === 'cue' && !mark.cue.after) {
      const both = bothIn(mark, tokens);
      const second = both === undefined ? secondAfter(marks, at, tokens) : at + 1;
      const object = second === undefined ? [] : objectFrom(marks, second);
      if (both !== undefined && object.length > 0) out.push(both.allergy, ...object, both.or);
      out.push(mark);
      if (both === undefined) out.push(...object);
    } else out.push(mark);
  }
  return out;
}

/** "contraindication or allergy to": the two halves of one cue. */
function bothIn(
  { cue, from, to }: MarkOf<'cue'>,
  tokens: readonly Token[],
): { readonly allergy: Mark; readonly or: Mark } | undefined {
  if (cue.wraps !== 'contraindication' || !tokens.slice(from, to).some(isAllergic)) return undefined;
  const or = tokens.findIndex((token, at) => at > from && at < to && isEither(token));
  return or < 0
    ? undefined
    : {
        allergy: { k: 'cue', from, to, cue: { wraps: 'allergy', hint: 'allergy' } },
        or: { k: 'link', link: 'or', from: or, to: or + 1 },
      };
}

const isUse = ({ hint, phase, negates }: Cue): boolean =>
  hint === 'medication' && negates !== true && phase !== undefined;

/** Whether two cues say different things of a thing: one of them that it is not borne. */
const differ = (one: Cue, other: Cue): boolean =>
  one.wraps !== other.wraps && (one.wraps !== undefined || isUse(one)) && (other.wraps !== undefined || isUse(other));

/** Index after the last cue of a second thing that is said of what follows; undefined where none stands right behind the first. */
function secondAfter(marks: readonly Mark[], first: number, tokens: readonly Token[]): number | undefined {
  const { cue } = marks[first] as MarkOf<'cue'>;
  if (cue.wraps === undefined && !isUse(cue)) return undefined;
  let at = first + 1;
  while (marks[at]?.k === 'filler') at++;
  const link = marks[at];
  if (link?.k !== 'link' || !/^(?:or|slash|comma)$/.test(link.link)) return undefined;
  at++;
  let said: Cue = {};
  for (; at < marks.length; at++) {
    const mark = marks[at]!;
    if (mark.k === 'filler' || (mark.k === 'link' && tokens[mark.from]!.lower === ',')) continue;
    if (mark.k !== 'cue' || mark.cue.negates === true) break;
    said = { ...said, ...mark.cue };
  }
  return differ(cue, said) ? at : undefined;
}

const isListed = (mark: Mark): boolean =>
  mark.k === 'filler' ||
  mark.k === 'word' ||
  (mark.k === 'head' && /^(?:medication|allergy|procedure|condition)$/.test(mark.head.domain)) ||
  (mark.k === 'link' && /^(?:or|and|comma|slash)$/.test(mark.link));

/** The list that is named: its heads and words, up to anything else. */
function objectFrom(marks: readonly Mark[], from: number): readonly Mark[] {
  let to = from;
  while (to < marks.length && isListed(marks[to]!)) to++;
  while (to > from && marks[to - 1]!.k === 'link') to--;
  const object = marks.slice(from, to);
  const named = object.some((mark) => mark.k === 'head' || mark.k === 'word');
  return named && !object.some(isAnything) ? object : [];
}

/** "the drugs of the study": to what else somebody is allergic keeps nobody out. */
const isAnything = (mark: Mark): boolean =>
  mark.k === 'head' && mark.head.concept?.codes.some(({ code }) => code !== undefined && GENERIC.test(code)) === true;

const isUnable = wordClass('unable inability incapable');
const isTaking = wordClass('take taking receive receiving use using');

/** "intolerance to or unable to take lithium": the words that say the second; undefined where they are no such pair. */
export function inabilityToTake(
  tokens: readonly Token[],
  at: number,
  end: number,
  marks: readonly Mark[],
): Mark | undefined {
  if (!isUnable(tokens[at]) || !isTaking(tokens[end])) return undefined;
  const [said, joint] = marks.filter(({ k }) => k !== 'filler').slice(-2);
  const paired = joint?.k === 'link' && (joint.link === 'or' || joint.link === 'slash');
  if (!paired || said?.k !== 'cue' || said.cue.wraps === undefined) return undefined;
  return { k: 'cue', from: at, to: end + 1, cue: { wraps: 'contraindication' } };
}
