import type { Terminology } from '../../../terminology/terminology.ts';
import { headOfPhrase } from '../families/phrase-head.ts';
import { FAMILY_PHRASES } from '../families/table.ts';
import { conceptRef } from '../marks/concept-ref.ts';
import type { Head } from '../marks/mark.ts';
import { isFiller } from '../words/filler.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const LONGEST_STATE = 40;
const ENDS = /^(?:and|or|who|with|aged|women|woman|females?|men|males?|adults?|children|controls?|[,.;:()/])$/;

/**
 * "non-pregnant", "non-diabetic patients": a state that a person is not in. Only where the word says it of people: in
 * "non-cardiac surgery" it makes another thing of the noun that follows, and nothing is read.
 */
export function deniedState(
  tokens: readonly Token[],
  at: number,
  text: string,
  terminology: Terminology,
): { readonly head: Head; readonly to: number } | undefined {
  if (tokens[at]!.lower !== 'non') return undefined;
  const next = tokens[at + 1]?.lower === '-' ? at + 2 : at + 1;
  const start = tokens[next]?.start;
  if (start === undefined) return undefined;
  const family = FAMILY_PHRASES.at(tokens, next);
  if (family !== undefined && /^(?:reproductive|social)$/.test(family.value.domain)) {
    const head = headOfPhrase(family.value, terminology);
    return { head: { ...head, population: false, negated: head.negated !== true }, to: family.end };
  }
  const after = tokens[next + 1];
  if (family !== undefined || (after !== undefined && !ENDS.test(after.lower) && !isFiller(after))) return undefined;
  if (isExtent(tokens[next]) && saysOfNext(tokens, next + 1, text, terminology)) return undefined;
  const [mention] = terminology.mentions(text.slice(start, start + LONGEST_STATE), ['condition']);
  if (mention === undefined || mention.span[0] !== 0 || start + mention.span[1] !== tokens[next]!.end) return undefined;
  return {
    head: { domain: 'condition', rule: 'condition.term', concept: conceptRef(mention), negated: true },
    to: next + 1,
  };
}

const isExtent = wordClass('metastatic metastasized metastasised');
const LONGEST_NAME = 60;

/** "non-metastatic, high-grade sarcoma", "non-metastatic or metastatic melanoma": it says how far the disease named next has spread, and denies no other. */
function saysOfNext(tokens: readonly Token[], comma: number, text: string, terminology: Terminology): boolean {
  const first = tokens[comma + 1];
  if (first === undefined) return false;
  if (/^(?:or|and|\/)$/.test(tokens[comma]!.lower)) return isExtent(first);
  if (tokens[comma]!.lower !== ',') return false;
  const end = tokens.findIndex((token, at) => at > comma && ENDS.test(token.lower));
  const to = end < 0 ? text.length : tokens[end]!.start;
  return (
    terminology.mentions(text.slice(first.start, Math.min(to, first.start + LONGEST_NAME)), ['condition']).length > 0
  );
}
