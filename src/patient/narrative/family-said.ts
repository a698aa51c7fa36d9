import type { Mention } from '../../terminology/terminology.ts';
import { isNoHistory } from '../history-denial.ts';
import type { Sentence } from './sentences.ts';
import { DENIED_BEHIND, DENIES, DENIES_NOTHING, DOUBTED_BEHIND, DOUBTS, ENDS_REACH } from './stance.table.ts';

/** What a sentence says of the patient's blood relatives. */
export interface FamilySaid {
  /** Lexicon id of a disease; undefined where the whole family history is denied. */
  readonly id: string | undefined;
  readonly isSo: boolean;
}

const HISTORY = /\b(?:family (?:medical )?(?:history|hx)|fhx?)\b(?: (?:of|for))?/;
const AT_LARGE = /\bfamily (?:medical )?(?:history|hx) (?:is|was) (?:otherwise )?([a-z -]+?)[.;]?$/;
const KIN =
  '(?:(?:grand)?(?:mother|father)|parents?|brothers?|sisters?|siblings?|aunts?|uncles?|cousins?|grandparents?|sons?|daughters?)';
/** Under its heading: "mother: breast cancer", "father with". Anywhere: "his father had". Whoever married into it is none of them. */
const UNDER_HEADING = new RegExp(`\\b(?:(?:maternal|paternal|older|younger|twin|half) )*${KIN}\\b`);
const HIS_KIN = new RegExp(
  `\\b(?:his|her|their|the patient's) (?:(?:maternal|paternal|older|younger|twin) )*${KIN} (?:also )?(?:has|had|have|died (?:of|from)|suffers? from|suffered from|was diagnosed with|were diagnosed with|developed|with)(?= )`,
);
/** Under the heading, but no longer of the family. */
const OF_PATIENT = /^\s*(?:she|he|they|the patient|patient|pt|on|vital|exam\w*)\b/;
/** A sentence of more than that is not taken apart. */
const UNCLEAR =
  /\b(?:except|besides|apart from|aside from|other than|adopted|unknown|unclear|no other|no further|states|reports that|says|who|in-law|in law|step)\b|\?/;

/** The diseases that a sentence plainly says relatives have or do not have; nothing where it is of anybody else as well. */
export function familySaid({ text, part }: Sentence, mentions: readonly Mention[]): readonly FamilySaid[] {
  if (part === 'plan' || part === 'allergies') return [];
  let start = 0;
  return text
    .toLowerCase()
    .split(';')
    .flatMap((clause) => {
      const from = start;
      start += clause.length + 1;
      return saidIn(
        clause,
        part === 'family',
        mentions.map((mention) => moved(mention, from)),
      );
    });
}

const moved = (mention: Mention, by: number): Mention => ({
  ...mention,
  span: [mention.span[0] - by, mention.span[1] - by],
});

/** @param clause in lower case */
function saidIn(clause: string, isHeaded: boolean, mentions: readonly Mention[]): readonly FamilySaid[] {
  const history = HISTORY.exec(clause);
  const kin = (isHeaded ? UNDER_HEADING : HIS_KIN).exec(clause);
  if ((!history && !kin && (!isHeaded || OF_PATIENT.test(clause))) || UNCLEAR.test(clause)) return [];
  // "Her sister's family history" is that of others.
  if (history && UNDER_HEADING.test(clause.slice(0, history.index))) return [];
  const atLarge = isHeaded ? clause.replace(/[.;\s]+$/, '') : AT_LARGE.exec(clause)?.[1];
  if (atLarge !== undefined && isNoHistory(atLarge.trim())) return [{ id: undefined, isSo: false }];
  const from = history ? history.index + history[0].length : kin ? kin.index + kin[0].length : 0;
  return mentions.flatMap(({ concept, span }): readonly FamilySaid[] => {
    const isNear = span[0] >= from && span[0] - from <= MOST_BETWEEN && span[1] <= clause.length;
    if (concept.kind !== 'condition' || !isNear) return [];
    const isSo = saidOf(clause, history?.index ?? from, span);
    // What one relative does not have another may.
    const isOfOne = isSo === false && UNDER_HEADING.test(clause.slice(0, span[0]));
    return isSo === undefined || isOfOne ? [] : [{ id: concept.id, isSo }];
  });
}

/** Characters between the words that speak of the family and the last disease that they reach. */
const MOST_BETWEEN = 160;

function saidOf(clause: string, start: number, [from, to]: Mention['span']): boolean | undefined {
  const between = clause.slice(start, from);
  // A new clause need not be about the family.
  if (count(ENDS_REACH, between) > 0) return undefined;
  const lead = clause.slice(0, start);
  const reaching = lead.slice(Math.max(0, ...[...lead.matchAll(ENDS_REACH)].map((end) => end.index + end[0].length)));
  const words = `${reaching} ${between}`;
  const behind = clause.slice(to);
  if (count(DENIES_NOTHING, words) > 0 || count(DOUBTS, words) > 0 || DOUBTED_BEHIND.test(behind)) return undefined;
  // "No diabetes, family history of stroke": how far the first word reaches, a comma does not tell.
  if (count(DENIES, reaching) > 0 && !DENIES_NEXT.test(reaching) && !GOES_ON.test(reaching)) return undefined;
  const denials = count(DENIES, words) + (DENIED_BEHIND.test(behind) ? 1 : 0);
  if (denials === 0) return /\bor\b/.test(between) ? undefined : true;
  return denials === 1 ? false : undefined;
}

const count = (pattern: RegExp, text: string): number => [...text.matchAll(pattern)].length;

/** Right before "family history". */
const DENIES_NEXT =
  /\b(?:no|denie[sd]|denying|without|negative for|never)(?: (?:an?|any|having|having an?|known|significant|relevant|notable|pertinent|strong))* $/;
/** The last of several that one word denies. */
const GOES_ON = /\b(?:or|nor|and)(?: (?:an?|any))?(?: (?:known|significant|relevant|notable))* $/;
