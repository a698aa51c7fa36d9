import type { Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const isCondition = wordClass('condition conditions situation situations');

/** "any condition requiring oral steroids": whatever it is, who is given what it needs is meant. */
export function withConditionsInNeed(marks: readonly Mark[], tokens: readonly Token[]): readonly Mark[] {
  if (!tokens.some(isCondition)) return marks;
  return marks.map((mark, index) =>
    mark.k === 'word' && mark.to === mark.from + 1 && isCondition(tokens[mark.from]) && isInNeed(marks, index)
      ? { k: 'filler', from: mark.from, to: mark.to }
      : mark,
  );
}

/** Whether nothing but what needs a treatment is said, and that treatment is named. */
function isInNeed(marks: readonly Mark[], index: number): boolean {
  const before = marks[index - 1];
  if (before !== undefined && before.k !== 'filler' && before.k !== 'link') return false;
  const rest = marks.slice(index + 1).filter(({ k }) => k !== 'filler');
  const at = rest[0]?.k === 'link' && rest[0].link === 'who' ? 1 : 0;
  const need = rest[at];
  const treatment = rest.slice(at + 1).find(({ k }) => k !== 'cue');
  return (
    need?.k === 'cue' &&
    need.cue.needs === true &&
    treatment?.k === 'head' &&
    (treatment.head.domain === 'medication' || treatment.head.domain === 'procedure')
  );
}
