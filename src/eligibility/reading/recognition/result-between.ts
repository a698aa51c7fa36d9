import type { Terminology } from '../../../terminology/terminology.ts';
import { conceptRef } from '../marks/concept-ref.ts';
import type { Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const isResult = wordClass('positive negative');
const LONGEST = 4;

/**
 * "amyloid positive PET", "PSMA-negative PET": the result stands inside the name of an examination, which is the thing
 * that was so. Only where the lexicon has a name of its own for the words around the result.
 */
export function examinationWithResult(
  tokens: readonly Token[],
  at: number,
  text: string,
  terminology: Terminology,
): Mark | undefined {
  const first = tokens[at];
  if (first?.kind !== 'word') return undefined;
  const result = tokens[at + 1]?.lower === '-' ? at + 2 : at + 1;
  if (!isResult(tokens[result])) return undefined;
  for (let end = Math.min(tokens.length, result + 1 + LONGEST); end > result + 1; end--) {
    const behind = text.slice(tokens[result + 1]!.start, tokens[end - 1]!.end);
    const named = terminology.resolve(`${first.text} ${behind}`, ['procedure', 'observation']);
    if (named === undefined || named.via.some((step) => step.startsWith('modifier:'))) continue;
    // What stands behind the result alone must be a broader thing: "HIV positive patients" names no examination.
    const broader = terminology.resolve(behind, ['procedure', 'observation'])?.concept.id;
    if (broader === undefined || !named.concept.parents.includes(broader)) continue;
    const concept = { ...conceptRef(named), text: text.slice(first.start, tokens[end - 1]!.end) };
    const attrs = { polarity: tokens[result]!.lower };
    return {
      k: 'head',
      from: at,
      to: end,
      head: { domain: 'observation', rule: 'observation.test-result', concept, attrs },
    };
  }
  return undefined;
}
