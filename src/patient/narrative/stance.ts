import type { Told } from '../facts.ts';
import {
  DENIED_BEHIND,
  DENIES,
  DENIES_NOTHING,
  DOUBTED_BEHIND,
  DOUBTS,
  ENDS_REACH,
  OTHERS,
  RECALLS,
} from './stance.table.ts';

/** How a sentence speaks of what it mentions at a place. */
export interface Stance {
  readonly stance: Told['stance'];
  readonly past: boolean;
}

/**
 * How a sentence, in lower case, speaks of what stands from `start` to `end`; undefined where it speaks of somebody else.
 * What cannot be told is `possible`: an affirmation or a denial must be plain.
 */
export function stanceOf(sentence: string, start: number, end: number): Stance | undefined {
  const before = sentence.slice(0, start).replace(INFORMANT, ' ').replace(NO_DOUBT, ' ');
  if (has(OTHERS, before)) return undefined;
  const clause = before.slice(lastEnd(ENDS_REACH, before));
  const behind = sentence.slice(end);
  const past = has(RECALLS, clause) || /^[\s,]*(?:\w+ ){0,3}(?:ago|in (?:the )?(?:past|(?:19|20)\d\d))\b/.test(behind);
  const isTurned = has(DENIES_NOTHING, clause) || /\?\s*$/.test(sentence);
  const denials = count(DENIES, clause) + (DENIED_BEHIND.test(behind) ? 1 : 0);
  // "No fever or cough" denies both; "fever or cough" affirms neither.
  const isOneOf = denials === 0 && /\bor\b/.test(clause);
  if (isTurned || isOneOf || denials > 1 || has(DOUBTS, clause) || DOUBTED_BEHIND.test(behind))
    return { stance: 'possible', past };
  // "No history of stroke" says that it never was.
  return denials === 1 ? { stance: 'denied', past } : { stance: 'affirmed', past };
}

/** Who tells of the patient is not whom it is told of: "his wife reports that he", "per daughter,". */
const KIN =
  '(?:wife|husband|spouse|partner|mother|father|parents?|son|daughter|brother|sister|family|caregiver|relatives?)';
const SAYS =
  '(?:(?:has|had) )?(?:reports?|reported|states?|stated|says|said|notes?|noted|notice[sd]|confirms?|confirmed|mentions|mentioned)';
const WHOSE = "(?:(?:the|his|her|their|patient's) )*";
const INFORMANT = new RegExp(
  `\\b(?:(?:according to|per|accompanied by|brought in by|lives with) ${WHOSE}${KIN}\\b|${WHOSE}${KIN} ${SAYS} (?:that )?(?=(?:he|she|they|the patient|patient|pt)\\b))`,
  'g',
);
const NO_DOUBT =
  /\b(?:no doubt (?:about|of|that)|no question (?:about|of|that)|undoubted(?:ly)?|without (?:a )?doubt)\b/g;

const has = (pattern: RegExp, text: string): boolean => count(pattern, text) > 0;

function count(pattern: RegExp, text: string): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}

/** Where the last match ends; 0 where there is none. */
function lastEnd(pattern: RegExp, text: string): number {
  let end = 0;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}
