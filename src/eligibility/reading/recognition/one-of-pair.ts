import type { Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const isOrgan = wordClass(
  'eye eyes ear ears knee knees hip hips leg legs arm arms hand hands foot feet breast breasts shoulder shoulders kidney kidneys lung lungs ovary ovaries',
);
const isPlacing = wordClass('in of on at to');
const LEADS: readonly RegExp[] = [/^one$/, /^at least one$/, /^one (?:or|and|\/|and\/or) both$/];
const LONGEST = 3;

/** Where the words before the organ end in "one eye", "at least one eye", "one or both eyes". */
function leadEnd(tokens: readonly Token[], at: number): number | undefined {
  for (let end = at + 1; end <= at + LONGEST; end++) {
    if (!isOrgan(tokens[end])) continue;
    const words = tokens.slice(at, end).map(({ lower }) => lower);
    return LEADS.some((lead) => lead.test(words.join(' '))) ? end : undefined;
  }
  return undefined;
}

/** "cataract in at least one eye", "in one or both knees": in which of a pair, which is a place, no count and no list. */
export function withOneOfPair(marks: readonly Mark[], tokens: readonly Token[]): readonly Mark[] {
  const out: Mark[] = [];
  let end = 0;
  for (const mark of marks) {
    const { from, to } = mark;
    if (isPlacing(tokens[from - 1]) && /^(?:one|at)$/.test(tokens[from]!.lower)) end = leadEnd(tokens, from) ?? end;
    out.push(to <= end ? { k: 'filler', from, to } : mark);
  }
  return out;
}
