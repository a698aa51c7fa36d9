import type { Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const isOnset = wordClass('onset');
const isLeading = wordClass('with whose symptom symptoms an a its');

/** "a stroke with onset within 6 hours": the time is that of the disease. Said of a sign among others it stays as it is. */
export function withTimesOfOnset(marks: readonly Mark[], tokens: readonly Token[]): readonly Mark[] {
  const at = marks.findIndex((mark) => mark.k === 'word' && isOnset(tokens[mark.from]));
  const next = marks[at + 1];
  if (at < 2 || next?.k !== 'time' || next.time.k !== 'window' || next.time.window.rel !== 'before') return marks;
  let first = at;
  while (first > 0 && isLead(marks[first - 1]!, tokens)) first--;
  const named = marks[first - 1];
  const led = marks.slice(first, at).some(({ k }) => k === 'link');
  if (!led || named?.k !== 'head' || named.head.domain !== 'condition' || isSymptom(named)) return marks;
  const passed = marks.slice(first, at + 1).map(({ from, to }): Mark => ({ k: 'filler', from, to }));
  return [...marks.slice(0, first), ...passed, ...marks.slice(at + 1)];
}

const isLead = (mark: Mark, tokens: readonly Token[]): boolean =>
  (mark.k === 'filler' || mark.k === 'word' || (mark.k === 'link' && mark.link === 'with')) &&
  tokens.slice(mark.from, mark.to).every((token) => isLeading(token));
const isSymptom = (mark: Mark): boolean =>
  mark.k === 'head' && /^(?:symptom|sign)/.test(mark.head.concept?.codes[0]?.code ?? '');
