/** "personal or family history of thrombosis", "in the patient or her family": a finding of the patient's or of the family's. */
import type { Section } from '../../criterion.ts';
import type { Mark, MarkOf } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const isOwn = wordClass(
  'personal lifetime own self patient patients subject subjects participant participants proband herself himself themselves',
);
const isPossessive = wordClass('a an the her his their any its in of');

/** "Personal and family history" asks an inclusion for both. */
const isJoint = (mark: Mark | undefined, section: Section): boolean =>
  mark?.k === 'link' &&
  (mark.link === 'or' || mark.link === 'slash' || (mark.link === 'and' && section === 'exclusion'));

/** A cue that only says when. */
const saysWhen = (mark: Mark | undefined): mark is MarkOf<'cue'> =>
  mark?.k === 'cue' && mark.cue.phase !== undefined && mark.cue.attr === undefined && mark.cue.subject === undefined;

const ofFamily = (mark: Mark, tokens: readonly Token[]): MarkOf<'cue'> | undefined => {
  if (mark.k === 'cue' && mark.cue.subject === 'family') return mark;
  const kin = mark.k === 'head' && mark.head.rule === 'consent.proxy' && tokens[mark.from]!.lower === 'family';
  return kin ? { k: 'cue', from: mark.from, to: mark.to, cue: { subject: 'family' } } : undefined;
};

/** Joins the words for the patient and those for the family, on either side of "or", into one cue for both. */
export function markWhose(marks: readonly Mark[], tokens: readonly Token[], section: Section): readonly Mark[] {
  if (!marks.some((mark) => ofFamily(mark, tokens) !== undefined)) return marks;
  const out: Mark[] = [];
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index]!;
    const family = ofFamily(mark, tokens);
    if (family !== undefined && saysFamilyAgain(out)) {
      out.push({ k: 'filler', from: mark.from, to: mark.to });
      continue;
    }
    const own = family === undefined ? undefined : ownBefore(out, tokens, section);
    if (family !== undefined && own !== undefined) {
      const { from } = out[own]!;
      out.splice(own);
      out.push({ ...family, from, cue: { ...family.cue, own: true } });
    } else if (family === mark && isJoint(marks[index + 1], section) && isOwnCue(marks[index + 2], tokens)) {
      const last = marks[index + 2] as MarkOf<'cue'>;
      out.push({ ...last, from: mark.from, cue: { ...last.cue, subject: 'family', own: true } });
      index += 2;
    } else if (family === mark && isJoint(marks[index + 1], section) && isChild(marks[index + 2])) {
      out.push({ ...family, to: marks[index + 2]!.to, cue: { ...family.cue, own: true } });
      index += 2;
    } else out.push(mark);
  }
  return out;
}

/** "in the mother or child": whichever of the two takes part. */
const isChild = (mark: Mark | undefined): boolean =>
  mark?.k === 'head' &&
  mark.head.population === true &&
  CHILD.test(mark.head.concept?.codes[0]?.code ?? mark.head.rule);
const CHILD = /^(?:age\.)?(?:child|infant|newborn|neonate)/;

/** "family history (first degree relatives)": the bracket says who the family are. */
const saysFamilyAgain = (marks: readonly Mark[]): boolean => {
  const [before, open] = marks.slice(-2);
  return open?.k === 'link' && open.link === 'open' && before?.k === 'cue' && before.cue.subject === 'family';
};

/** "personal history of" */
const isOwnCue = (mark: Mark | undefined, tokens: readonly Token[]): boolean =>
  saysWhen(mark) && isOwn(tokens[mark.from]);

/** Index of the mark for the patient that stands before a joint at the end of some marks. */
function ownBefore(marks: readonly Mark[], tokens: readonly Token[], section: Section): number | undefined {
  let at = marks.length - 1;
  while (at >= 0 && marks[at]!.k === 'filler' && isPossessive(tokens[marks[at]!.from])) at--;
  if (!isJoint(marks[at], section)) return undefined;
  const own = marks[--at];
  if (own === undefined) return undefined;
  const plain = (own.k === 'word' || own.k === 'filler') && isOwn(tokens[own.from]);
  return plain || saysWhen(own) ? at : undefined;
}
