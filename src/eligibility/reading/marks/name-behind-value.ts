import type { Token } from '../words/token.ts';
import type { Mark } from './mark.ts';

/** "ASA I or II physical status": words of a score's own name that stand behind its value say no more. */
export function withNamesBehindValues(tokens: readonly Token[], marks: Mark[]): Mark[] {
  for (const [index, mark] of marks.entries()) {
    if (mark.k !== 'head' || mark.head.domain !== 'score' || marks[index + 1]?.k !== 'measure') continue;
    const name = (mark.head.concept?.codes[0]?.display ?? '').toLowerCase().split(/[^\p{L}]+/u);
    let next = index + 2;
    while (marks[next]?.k === 'measure' || marks[next]?.k === 'link') next++;
    for (let at = next; marks[at]?.k === 'word' && isOfName(tokens, marks[at]!, name); at++)
      marks[at] = { k: 'filler', from: marks[at]!.from, to: marks[at]!.to };
  }
  return marks;
}

const isOfName = (tokens: readonly Token[], { from, to }: Mark, name: readonly string[]): boolean =>
  tokens.slice(from, to).every(({ lower }) => name.includes(lower));
