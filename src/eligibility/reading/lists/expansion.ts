/** "SMI - serious mental illness", "gout = uric arthritis": one thing under two names that a dash or an equals sign parts. */
import { type Draft, widen } from '../findings/draft.ts';
import type { Leaf } from '../findings/leaf.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import { wordClass } from '../words/word-class.ts';

const isDash = wordClass('- – — =');

const isPlain = ({ quantity, window, durations, variants, attrs }: Draft): boolean =>
  quantity === undefined &&
  window === undefined &&
  durations.length === 0 &&
  variants === undefined &&
  Object.keys(attrs).length === 0;

/** Leaves one of two such names that mean the same. */
export function mergeExpansions({ tokens, text }: StatementContext, leaf: Leaf): void {
  for (let index = leaf.drafts.length - 1; index > 0; index--) {
    const [first, second] = [leaf.drafts[index - 1]!, leaf.drafts[index]!];
    const code = first.head.concept?.codes[0]?.code;
    if (code === undefined || second.head.concept?.codes[0]?.code !== code) continue;
    const dash = tokens[first.term[1]];
    if (second.term[0] - first.term[1] !== 1 || !isDash(dash) || !isPlain(second)) continue;
    // "drug-drug interaction"
    if (text[dash!.start - 1] !== ' ') continue;
    if (leaf.negatedFrom === index || leaf.exceptions.has(second) || leaf.modifiers.has(second)) continue;
    widen(first, [second.from, second.to]);
    leaf.drafts.splice(index, 1);
    if (leaf.negatedFrom !== undefined && leaf.negatedFrom > index) leaf.negatedFrom--;
  }
}
