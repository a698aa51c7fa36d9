import type { Mention } from '../../terminology/terminology.ts';
import type { Sentence } from './sentences.ts';
import { OTHERS } from './stance.table.ts';
import {
  EMPTY,
  HEADING,
  HOW_TAKEN,
  LIST_IS,
  NO_ALLERGIES,
  NO_OTHER,
  NONE,
  NONE_BESIDES,
  NONE_KNOWN,
  NOT_A_LIST,
  ONLY,
  SAVE,
} from './told-list.table.ts';

/** A sentence that tells all that there is of a kind. */
export interface ToldList {
  readonly of: 'medication' | 'allergy';
  /** Lexicon ids of what it names: the patient has these and, by the sentence, no others. */
  readonly listed: readonly string[];
}

/**
 * What a sentence says of all drugs that the patient takes now, and of all allergies; nothing where it does not plainly
 * speak of all of them, or names one that the lexicon does not know.
 */
export function toldLists(sentence: Sentence, mentions: readonly Mention[]): readonly ToldList[] {
  const { text, part } = sentence;
  const lower = text.toLowerCase().trim();
  if (part === 'plan' || part === 'history' || part === 'family') return [];
  const drugs = mentions.filter(({ concept }) => concept.kind === 'medication' && concept.id !== 'medication');
  const listed = part === 'allergies' || isOfOthers(lower) ? undefined : listIn(sentence, lower, drugs);
  return [
    ...(noAllergies(lower, part) ? [{ of: 'allergy', listed: [] } as const] : []),
    ...(listed ? [{ of: 'medication', listed } as const] : []),
  ];
}

const isOfOthers = (lower: string): boolean => [...lower.matchAll(OTHERS)].length > 0;

const noAllergies = (lower: string, part: Sentence['part']): boolean =>
  (NO_ALLERGIES.test(lower) || (part === 'allergies' && NONE_KNOWN.test(lower))) &&
  !SAVE.test(lower) &&
  !isOfOthers(lower);

function listIn({ heading = '' }: Sentence, lower: string, drugs: readonly Mention[]): readonly string[] | undefined {
  if (NOT_A_LIST.test(lower)) return undefined;
  const isOfDrugs = HEADING.test(heading);
  if (isOfDrugs && EMPTY.test(lower)) return [];
  const rest = isOfDrugs ? lower : (NONE_BESIDES.exec(lower)?.[1] ?? LIST_IS.exec(lower)?.[1] ?? ONLY.exec(lower)?.[1]);
  if (rest !== undefined) return itemsOf(rest, lower.length - rest.length, drugs);
  if (NO_OTHER.test(lower)) return idsOf(drugs);
  return NONE.test(lower) && drugs.length === 0 ? [] : undefined;
}

/** Each item names a drug, or says how the one before is taken. */
function itemsOf(rest: string, from: number, drugs: readonly Mention[]): readonly string[] | undefined {
  let start = from;
  for (const item of rest.split(/(?:[,;]|\band\b|\bplus\b)/)) {
    const at = start + rest.slice(start - from).indexOf(item);
    start = at + item.length;
    const words = item.replace(/[.\s]+$/, '').trim();
    const named = drugs.some(({ span }) => span[0] >= at && span[1] <= at + item.length);
    if (words !== '' && !named && !HOW_TAKEN.test(words)) return undefined;
  }
  const listed = drugs.filter(({ span }) => span[0] >= from);
  return listed.length === 0 ? undefined : idsOf(listed);
}

const idsOf = (mentions: readonly Mention[]): readonly string[] => [
  ...new Set(mentions.map(({ concept }) => concept.id)),
];
