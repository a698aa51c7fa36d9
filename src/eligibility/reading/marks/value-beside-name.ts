import type { Token } from '../words/token.ts';
import type { Mark } from './mark.ts';

/** Names of a whole system rather than of a disease, which may belong to the measure: "respiratory rate". */
const ADJECTIVE = /(?:ic|al|ous|ive|ary|ory|ar)$/;

/** "morbid obesity BMI > 40": a value right behind a disease explains it, as in brackets. */
export function withValuesBeside(tokens: readonly Token[], marks: readonly Mark[]): readonly Mark[] {
  if (!marks.some(({ k }) => k === 'measure')) return marks;
  const out: Mark[] = [];
  for (let at = 0; at < marks.length; at++) {
    const [named, measured, value] = [marks[at], marks[at + 1], marks[at + 2]];
    const explains =
      named?.k === 'head' &&
      named.head.rule === 'condition.term' &&
      !ADJECTIVE.test(tokens[named.to - 1]!.lower) &&
      measured?.k === 'head' &&
      measured.head.rule === 'observation.term' &&
      measured.from === named.to &&
      value?.k === 'measure' &&
      tokens[value.from]?.kind === 'sign' &&
      value.from === measured.to;
    out.push(marks[at]!);
    if (!explains) continue;
    out.push({ k: 'group', from: measured.from, to: value.to, marks: [measured, value] });
    at += 2;
  }
  return out;
}
