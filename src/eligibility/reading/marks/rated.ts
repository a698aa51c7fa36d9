import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { unknownConcept } from './concept-ref.ts';
import type { Mark, MarkOf } from './mark.ts';

/** Ways of rating that pain is rated on as a rule, but anything can be. */
const RATING =
  /^(?:vas|nrs|(?:vas|nrs) scores?|numeric(?:al)? rating (?:scale|score)s?|visual analog(?:ue)? (?:scale|score)s?)(?: \((?:vas|nrs)\))?$/i;
const PAINFUL =
  /pain|ache|algia|algesi|sore|discomfort|colic|cramp|arthr|migraine|neuropath|radicul|sciatica|fracture|surg|spondyl|tend[io]n|fasci/i;

const isFor = wordClass('for of');
const isSaid = wordClass('worst average mean weekly daily baseline peak maximum minimum a an the of is on by');
const NEAR = 4;

const isRating = (mark: Mark): mark is MarkOf<'head'> =>
  mark.k === 'head' && mark.head.domain === 'score' && RATING.test(mark.head.concept?.text ?? '');

/** "fatigue VAS", "NRS for itch", "pruritus (NRS ≥ 4)": a rating of what is named beside it, which is no pain score. */
export function withWhatIsRated(tokens: readonly Token[], marks: Mark[], text: string): Mark[] {
  if (!marks.some(isRating) || PAINFUL.test(text)) return marks;
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index]!;
    if (!isRating(mark)) continue;
    const start = ratedBefore(tokens, marks, index);
    const end = start === undefined ? ratedAfter(tokens, marks, index) : index;
    if (start === undefined && end === undefined && !hasFinding(marks)) continue;
    const [first, last] = [start ?? index, end ?? index];
    const [from, to] = [marks[first]!.from, marks[last]!.to];
    const concept = unknownConcept(text.slice(tokens[from]!.start, tokens[to - 1]!.end));
    marks.splice(first, last - first + 1, { k: 'head', from, to, head: { ...mark.head, concept } });
    index = first;
  }
  return marks;
}

const hasFinding = (marks: readonly Mark[]): boolean =>
  marks.some((mark) => mark.k === 'head' && mark.head.domain === 'condition');

/** What a name of something rated is made of. */
const isRated = (tokens: readonly Token[], mark: Mark | undefined): boolean =>
  (mark?.k === 'word' && tokens[mark.from]!.kind === 'word' && !isSaid(tokens[mark.from])) ||
  (mark?.k === 'head' && mark.head.domain === 'condition');

function ratedBefore(tokens: readonly Token[], marks: readonly Mark[], index: number): number | undefined {
  let first = index;
  while (first > 0 && index - first < NEAR && isRated(tokens, marks[first - 1])) first--;
  return first === index ? undefined : first;
}

function ratedAfter(tokens: readonly Token[], marks: readonly Mark[], index: number): number | undefined {
  const joint = marks[index + 1];
  if (joint === undefined || !isFor(tokens[joint.from]) || joint.to - joint.from !== 1) return undefined;
  return isRated(tokens, marks[index + 2]) ? index + 2 : undefined;
}
