import type { PhraseHead } from '../families/family.ts';
import { FAMILY_PHRASES } from '../families/table.ts';
import { balanced } from '../words/balanced.ts';
import { longer, type PhraseMatch } from '../words/phrase.ts';
import type { Token } from '../words/token.ts';
import { circumstanceAt } from './circumstance.ts';
import { participationAt } from './participation.ts';
import { studyStaffAt } from './study-staff.ts';

/** The longest phrase of a family that begins at a token, from the tables or from words that no table could list. */
export const familyPhraseAt = (tokens: readonly Token[], at: number): PhraseMatch<PhraseHead> | undefined =>
  balanced(
    tokens,
    at,
    longer(
      FAMILY_PHRASES.at(tokens, at),
      participationAt(tokens, at) ?? studyStaffAt(tokens, at) ?? circumstanceAt(tokens, at),
    ),
  );
