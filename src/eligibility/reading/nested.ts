import { sentences } from '../../kernel/sentence.ts';
import type { Tree } from './findings/draft.ts';
import { announcesList } from './statements/nesting.ts';
import type { Token } from './words/token.ts';
import { wordClass } from './words/word-class.ts';

/** What a statement's words make of those listed under it. */
export type Stem =
  /** It says it all; they only say how ("uses one of these methods of contraception:"). */
  | 'complete'
  /** It allows something, where they are true. */
  | 'allowing'
  /** It calls some people eligible where they are true, and may or may not ask everybody to be of them. */
  | 'admitting'
  /** Nothing: whether they are said of it or beside it is open. */
  | 'open'
  /** It breaks off where it begins to except them. */
  | 'excepting'
  | 'leading';

const CONTRACEPTION = /\b(?:contracepti\w+|birth control)\b/i;
const MEANS =
  /\b(?:acceptable|adequate|effective|reliable|approved|appropriate|accepted|suitable)\b.{0,80}\b(?:methods?|forms?|means|contracepti\w+|birth control)\b.{0,60}\b(?:includes?|including|are|is|follows|following|listed below|such as|e\.g|i\.e|example)\W*(?:e\.g\W*)?$/i;
const USE_OF_MEANS =
  /\b(?:use|using|uses|agree\w*|willing\w*|practi[cs]\w+)\b.{0,140}\b(?:contracepti\w+|birth control)\b.{0,160}$/i;
const PROMISE =
  /\b(?:willing|able|agree\w*|consents?|commit\w*|capable)(?: (?:and|or|to|not|from|of|do|all|each|both|any|the|following|comply|with|adhere|refrain|avoid|abstain|perform|complete|complying|able|willing))*\W*$/i;
const DEFINITION = /\b(?:is|are|was|were) (?:\w+ )?defined (?:as|by)(?: follows)?\W*$/i;

/** Where the last sentence of a statement begins that only says what its words mean or by which means; undefined where it says more. */
export function explanationStart(text: string): number | undefined {
  const start = sentences(text).at(-1)?.[0] ?? 0;
  const note = text.search(/\bnote:?\s/i);
  const from = note > start ? note : start;
  const last = text.slice(from);
  if (from === 0 || last.length > 300) return undefined;
  return DEFINITION.test(last) || (MEANS.test(last) && CONTRACEPTION.test(text)) ? from : undefined;
}

const ALLOWS =
  /\b(?:(?:may|can|could) (?:also |still )?(?:be )?(?:eligible|included|enrol\w*|participate|considered|entered)|(?:is|are|will be) (?:also |still )?(?:allowed|permitted|acceptable))\b.{0,80}\b(?:if|provided|providing|as long as|when)\b/i;

const ADMITS =
  /\b(?:is|are|will be) (?:also |still )?(?:considered )?eligible\b.{0,80}\b(?:if|when|provided|providing|as long as)\b/i;

/** How the items under a statement are to be read with it. */
export function stemOf(text: string, names: boolean): Stem {
  const last = text.slice(sentences(text).at(-1)?.[0] ?? 0);
  if (explanationStart(text) !== undefined || PROMISE.test(last) || USE_OF_MEANS.test(last)) return 'complete';
  if (ALLOWS.test(last)) return 'allowing';
  if (ADMITS.test(last)) return 'admitting';
  return names || announcesList(text) ? 'leading' : 'open';
}

/** Whether what a stem says is only widened by the items under it: "heart disease, including:". */
export const includesKinds = (text: string): boolean =>
  /\b(?:includ(?:es?|ing)|such as|e\.g\.?|for example|not limited to)\b(?: \w+){0,5}\W*$/i.test(text) &&
  !/\b(?:following|any of|all of|one of)\b/i.test(text);

const EXPLAINS =
  /^(?:\*{1,2}\s?)?(?:note|nb|n\.b|please note)\b|^(?:[^\s.:;,()]+ ){1,6}(?:is|are) (?:\w+ )?defined (?:as|by)\b|^(?:the )?definition of\b/i;
const NAMES_MEANS =
  /^(?:\W*\d?\s*)(?:medically |highly |clinically )?(?:acceptable|adequate|effective|reliable|accepted)\b.{0,60}\b(?:methods?|forms?|means|contracepti\w+|birth control)\b/i;

/** Whether an item explains the words of the one that it stands under, and asks nothing of its own; `means` where these are words for what one may use. */
export const explains = (text: string): 'meaning' | 'means' | undefined =>
  NAMES_MEANS.test(text) ? 'means' : EXPLAINS.test(text) && !/.\bnote\b/i.test(text) ? 'meaning' : undefined;

/** "except for a cold", listed under what it is excepted from. */
export const excepts = (text: string): boolean =>
  /^(?:except(?:ions?)?|unless|excluding|other than|with the exception)\b/i.test(text);

const BOUND = /^(?:≥|≤|>|<|=>|=<|at least|at most|more than|less than|greater than|up to|above|below)\W*\d/i;

/** Whether items only say limits of the one measure they stand under, all on one side: all at once the tightest would do. */
export function areLimits(texts: readonly string[]): boolean {
  if (texts.length < 2 || !texts.every((text) => BOUND.test(text))) return false;
  const low = texts.map((text) => /^(?:≥|>|=>|at least|more|greater|above)/i.test(text));
  return low.every((side) => side === low[0]);
}

const leadsToKinds = wordClass(
  ': , ( ) including includes include included but not limited to defined as by such follows any of the following',
);

/** "Heart disease, including:" before the kinds of heart disease. */
export const isNameOf = (own: Tree | undefined, tokens: readonly Token[]): boolean =>
  own?.k === 'draft' &&
  own.head.domain === 'condition' &&
  (own.head.concept?.codes.length ?? 0) > 0 &&
  own.quantity === undefined &&
  own.window?.hi === undefined &&
  tokens.slice(own.term[1]).every(leadsToKinds);
