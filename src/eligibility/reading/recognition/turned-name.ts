import type { Terminology } from '../../../terminology/terminology.ts';
import { DOMAIN_OF_KIND } from '../families/table.ts';
import { conceptRef } from '../marks/concept-ref.ts';
import type { Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const isNoun = wordClass('disease diseases disorder disorders condition conditions illness illnesses');
const isJoint = wordClass('and or');
const ADJECTIVE = /(?:i?ac|ic|al|ar|ary|ous|ine)$/;
const ENDS = /^[,;.)/]$/;

/** "disease hematologic", "disorders cardiac": the adjective stands behind its noun, and nothing that it could belong to follows; `end`: that of the name at the noun. */
export function turnedName(
  tokens: readonly Token[],
  at: number,
  text: string,
  terminology: Terminology,
  end: number,
): Mark | undefined {
  if (end !== at + 1) return undefined;
  const [noun, adjective, next] = tokens.slice(at, at + 3);
  if (!isNoun(noun) || adjective?.kind !== 'word' || !ADJECTIVE.test(adjective.lower)) return undefined;
  if (next !== undefined && !isJoint(next) && !ENDS.test(next.lower)) return undefined;
  const named = terminology.resolve(`${adjective.text} ${noun!.text}`, ['condition']);
  if (named === undefined || named.via.some((step) => step.startsWith('modifier:'))) return undefined;
  const domain = DOMAIN_OF_KIND[named.concept.kind];
  const concept = { ...conceptRef(named), text: text.slice(noun!.start, adjective.end) };
  return { k: 'head', from: at, to: at + 2, head: { domain, rule: `${domain}.term`, concept } };
}
