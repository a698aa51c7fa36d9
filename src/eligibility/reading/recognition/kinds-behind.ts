/** "trauma, blunt or penetrating", "infection (viral or bacterial)": adjectives behind a finding that only say of which kinds it may be. */
import { QUALIFIER } from '../../criterion.ts';
import type { Mark, MarkOf } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

/** Words that name kinds of a finding or of an operation, and are said of no person. */
const isKind = wordClass(
  'blunt penetrating open closed ischemic ischaemic hemorrhagic haemorrhagic thrombotic embolic internal external viral bacterial fungal parasitic benign malignant ' +
    'arterial venous traumatic nontraumatic non-traumatic spontaneous iatrogenic focal generalized generalised partial complete incomplete displaced undisplaced nondisplaced ' +
    'systolic diastolic obstructive restrictive overt subclinical latent intracranial extracranial cranial spinal superficial deep proximal distal ' +
    'laparoscopic robotic endoscopic endovascular percutaneous thoracoscopic wet dry atrial ventricular convulsive nonconvulsive toxic nontoxic infectious noninfectious',
);
const isLead = wordClass('either whether both');
const isJoint = wordClass('or and /');
const isComma = wordClass(',');

/** Narrows each finding by such words behind it: an entry counts only where it says one of them. */
export function withKindsBehind(
  marks: readonly Mark[],
  tokens: readonly Token[],
  slice: (from: number, to: number) => string,
): readonly Mark[] {
  if (!tokens.some(isKind)) return marks;
  const out: Mark[] = [];
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index]!;
    const end = mark.k === 'head' && isFinding(mark) ? kindsEnd(tokens, mark.to) : undefined;
    const next = end === undefined ? -1 : marks.findIndex(({ from }) => from >= end);
    const last = next < 0 ? marks.length : next;
    if (end === undefined || marks[last - 1]!.to !== end || !maySaySo(marks[last])) {
      out.push(mark);
      continue;
    }
    out.push(narrowed(mark as MarkOf<'head'>, end, slice));
    index = last - 1;
  }
  return out;
}

const isFinding = ({ head }: MarkOf<'head'>): boolean =>
  (head.rule === 'condition.term' || head.rule === 'procedure.term') && (head.concept?.codes.length ?? 0) > 0;

/** Where "blunt or penetrating" ends behind a comma or an opening bracket; with one word alone no kinds are listed. */
function kindsEnd(tokens: readonly Token[], from: number): number | undefined {
  const bracketed = tokens[from]?.lower === '(';
  if (!bracketed && !isComma(tokens[from])) return undefined;
  let at = isLead(tokens[from + 1]) ? from + 2 : from + 1;
  let joined = false;
  for (;;) {
    if (!isKind(tokens[at])) return undefined;
    at++;
    if (joined) break;
    if (isComma(tokens[at]) && isKind(tokens[at + 1])) at++;
    else {
      if (isComma(tokens[at])) at++;
      if (!isJoint(tokens[at])) return undefined;
      at++;
      joined = true;
    }
  }
  if (!bracketed) return at;
  return tokens[at]?.lower === ')' ? at + 1 : undefined;
}

/** "blunt or penetrating chest injury": before a further name the words are of that. */
const maySaySo = (next: Mark | undefined): boolean => next === undefined || next.k === 'link' || next.k === 'time';

function narrowed({ head, from, to }: MarkOf<'head'>, end: number, slice: (from: number, to: number) => string): Mark {
  const concept = head.concept!;
  const words = slice(to, end).replace(/^[,(]\s*|\)$/g, '');
  const qualified = { ...concept, text: `${concept.text} ${words}`, via: [...concept.via, `${QUALIFIER}${words}`] };
  return { k: 'head', from, to: end, head: { ...head, concept: qualified } };
}
