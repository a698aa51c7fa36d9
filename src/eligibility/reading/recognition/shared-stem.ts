import type { Terminology } from '../../../terminology/terminology.ts';
import { QUALIFIER } from '../../criterion.ts';
import { headOfPhrase } from '../families/phrase-head.ts';
import { DOMAIN_OF_KIND, FAMILY_PHRASES } from '../families/table.ts';
import { conceptRef } from '../marks/concept-ref.ts';
import type { Head, Mark } from '../marks/mark.ts';
import { type Token, tokenise } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const PREFIXES =
  'pre post peri intra extra hypo hyper endo exo micro macro uni bi mono poly supra infra sub inter ante epi para retro trans inner outer';
export const isPrefix = wordClass(PREFIXES);
const PREFIX = new RegExp(`^(?:${PREFIXES.replaceAll(' ', '|')})(?=\\p{L}{4})`, 'u');
const isDash = wordClass('-');
const isJoint = wordClass('or and / , &');
const LONGEST_TERM = 60;

/** Index of the word whose stem the prefixes before it share; undefined where there is none. */
function stemAt(tokens: readonly Token[], at: number): number | undefined {
  let next = at;
  for (let members = 0; members < 3; members++) {
    if (!isPrefix(tokens[next])) return undefined;
    const joint = isDash(tokens[next + 1]) ? next + 2 : next + 1;
    let after = joint;
    while (after < joint + 3 && isJoint(tokens[after])) after++;
    if (after === joint) return undefined;
    if (PREFIX.test(tokens[after]?.lower ?? '') || (isPrefix(tokens[after]) && isWordAfterDash(tokens, after)))
      return after;
    next = after;
  }
  return undefined;
}

/** What a word has behind its prefix. */
export function stemOf(tokens: readonly Token[], at: number): string | undefined {
  const word = tokens[at]!;
  const prefix = PREFIX.exec(word.lower)?.[0];
  return prefix === undefined ? undefined : word.lower.slice(prefix.length);
}

const isWordAfterDash = (tokens: readonly Token[], at: number): boolean =>
  isDash(tokens[at + 1]) && tokens[at + 2]?.kind === 'word' && !isJoint(tokens[at + 2]);

/** "hypo- or hyperthyroidism", "pre- and post-menopausal": the first is what its prefix makes with the stem of the last. */
export function sharedStem(
  tokens: readonly Token[],
  at: number,
  text: string,
  terminology: Terminology,
): Mark | undefined {
  if (isNon(tokens[at])) return sharedName(tokens, at, text, terminology);
  if (!isPrefix(tokens[at])) return undefined;
  const last = stemAt(tokens, at);
  if (last === undefined) return undefined;
  const word = tokens[last]!;
  const whole = isPrefix(word);
  const stem = whole ? tokens[last + 2]!.start : word.start + PREFIX.exec(word.lower)![0].length;
  const rest = text.slice(stem, word.start + LONGEST_TERM);
  const head =
    headOf(`${tokens[at]!.lower}${rest}`, terminology) ??
    headOf(`${tokens[at]!.lower}-${rest}`, terminology) ??
    (whole ? undefined : narrowedNoun(tokens, at, last, text, terminology));
  return head && { k: 'head', from: at, to: isDash(tokens[at + 1]) ? at + 2 : at + 1, head };
}

/** "intra- or postoperative bleeding": the noun that the adjective stands before, narrowed by what the prefix makes of that. */
function narrowedNoun(
  tokens: readonly Token[],
  at: number,
  last: number,
  text: string,
  terminology: Terminology,
): Head | undefined {
  const stem = stemOf(tokens, last);
  const noun = tokens[last + 1];
  if (stem === undefined || noun?.kind !== 'word' || !ADJECTIVE.test(stem)) return undefined;
  const head = headOf(text.slice(noun.start, noun.start + LONGEST_TERM), terminology);
  if (head?.concept === undefined || !/^(?:condition|procedure)\.term$/.test(head.rule)) return undefined;
  const words = `${tokens[at]!.lower}${stem}`;
  const { concept } = head;
  const own = { ...concept, text: `${words} ${concept.text}`, via: [...concept.via, `${QUALIFIER}${words}`] };
  return { ...head, concept: own };
}
const ADJECTIVE = /(?:al|ic|ive|ar|ary|ory|ous)$/;

const isNon = wordClass('non');
const isChoice = wordClass('or and /');
const isStage = wordClass('stage stages grade grades');
const STAGED = 6;

/** "non- or Hodgkin lymphoma": a name and the one that "non" makes of it. */
function sharedName(tokens: readonly Token[], at: number, text: string, terminology: Terminology): Mark | undefined {
  const joint = isDash(tokens[at + 1]) ? at + 2 : at + 1;
  const word = tokens[joint + 1];
  if (!isChoice(tokens[joint]) || word?.kind !== 'word') return undefined;
  // A stage before the row is meant of both, and would be said of the first alone.
  if (tokens.slice(Math.max(0, at - STAGED), at).some(isStage)) return undefined;
  const head = headOf(`non-${text.slice(word.start, word.start + LONGEST_TERM)}`, terminology);
  return head?.domain === 'condition' ? { k: 'head', from: at, to: joint, head } : undefined;
}

/** What a term at the beginning of a text names. */
function headOf(phrase: string, terminology: Terminology): Head | undefined {
  const tokens = tokenise(phrase);
  const family = FAMILY_PHRASES.at(tokens, 0);
  const [mention] = terminology.mentions(phrase);
  const named = mention?.span[0] === 0 ? mention : undefined;
  if (family !== undefined && (named === undefined || tokens[family.end - 1]!.end >= named.span[1]))
    return headOfPhrase(family.value, terminology);
  if (named === undefined) return undefined;
  const domain = DOMAIN_OF_KIND[named.concept.kind];
  const ref = conceptRef(named);
  return { domain, rule: `${domain}.term`, concept: { ...ref, via: [...ref.via, 'coordination'] } };
}
