import type { Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const isAssigned = wordClass('assigned allocated booked slated designated');
const isTowards = wordClass('to for a an the undergo undergoing receive have');

/** "assigned to hysterectomy": the operation is still to come. */
export function withAssignments(marks: readonly Mark[], tokens: readonly Token[]): readonly Mark[] {
  const at = marks.findIndex(({ k, from }) => k === 'word' && isAssigned(tokens[from]));
  if (at < 0 || !/^(?:to|for)$/.test(tokens[marks[at]!.to]?.lower ?? '')) return marks;
  const object = marks.slice(at + 1).find(({ k }) => k !== 'filler');
  if (object?.k !== 'head' || object.head.domain !== 'procedure' || object.head.negated === true) return marks;
  const { from, to } = marks[at]!;
  if (!tokens.slice(to, object.from).every((token) => isTowards(token))) return marks;
  const coming: Mark = { k: 'cue', from, to, cue: { modality: 'planned', phase: 'future' } };
  return [...marks.slice(0, at), coming, ...marks.slice(at + 1)];
}
