import type { PhraseHead } from '../families/family.ts';
import { FAMILY_PHRASES } from '../families/table.ts';
import { balanced } from '../words/balanced.ts';
import { longer, type PhraseMatch } from '../words/phrase.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { careSettingAt } from './care-setting.ts';
import { circumstanceAt } from './circumstance.ts';
import { participationAt } from './participation.ts';
import { studyStaffAt } from './study-staff.ts';

/** The longest phrase of a family that begins at a token, from the tables or from words that no table could list. */
export const familyPhraseAt = (tokens: readonly Token[], at: number): PhraseMatch<PhraseHead> | undefined =>
  balanced(
    tokens,
    at,
    longer(
      untied(tokens, at, FAMILY_PHRASES.at(tokens, at)),
      participationAt(tokens, at) ??
        studyStaffAt(tokens, at) ??
        circumstanceAt(tokens, at) ??
        careSettingAt(tokens, at),
    ),
  );

/** "participated in the last month in another trial": the time is no part of the phrase. */
const isUnitOfTime = wordClass('day days week weeks month months year years');
const isTie = wordClass(', ; & / and or');

/** "findings in urine, blood or": a phrase that takes in a list ends with the last of its words. */
function untied(
  tokens: readonly Token[],
  at: number,
  found: PhraseMatch<PhraseHead> | undefined,
): PhraseMatch<PhraseHead> | undefined {
  if (found?.value.domain === 'study' && tokens.slice(at, found.end).some(isUnitOfTime)) return undefined;
  if (found === undefined || found.end - at < 3 || !isTie(tokens[found.end - 1])) return found;
  let { end } = found;
  while (end > at + 1 && isTie(tokens[end - 1])) end--;
  return { ...found, end };
}
