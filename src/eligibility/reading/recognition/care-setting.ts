import type { PhraseHead } from '../families/family.ts';
import type { PhraseMatch } from '../words/phrase.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const OUTPATIENT: PhraseHead = { domain: 'encounter', rule: 'encounter.outpatient', concept: 'outpatient visit' };

const isAmbulatory = wordClass('ambulatory ambulant');
const isStay = wordClass(
  'hospitalized hospitalised hospitalization hospitalisation inpatient inpatients outpatient outpatients admitted',
);
const isPeople = wordClass('patient patients subjects participants individuals people');
const isCare = wordClass('care monitoring treatment management follow-up followup setting settings basis');
const isJoint = wordClass('or and / (');
const isIn = wordClass('in');
const isHospital = wordClass('hospital');
const isDash = wordClass('-');

/** "ambulatory or hospitalized", "inpatient and ambulatory care": beside a stay it says where people are treated; alone, that they can walk. */
export function careSettingAt(tokens: readonly Token[], at: number): PhraseMatch<PhraseHead> | undefined {
  if (!isAmbulatory(tokens[at])) return undefined;
  let end = at + 1;
  while (isCare(tokens[end]) || isPeople(tokens[end])) end++;
  return staysAfter(tokens, end) || staysBefore(tokens, at) ? { value: OUTPATIENT, end } : undefined;
}

function staysAfter(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (isJoint(tokens[at])) at++;
  return at > from && (isStay(tokens[at]) || isInHospital(tokens, at));
}

function staysBefore(tokens: readonly Token[], before: number): boolean {
  let at = before - 1;
  if (!isJoint(tokens[at])) return false;
  while (isJoint(tokens[at])) at--;
  while (isCare(tokens[at]) || isPeople(tokens[at])) at--;
  if (isStay(tokens[at])) return true;
  return isHospital(tokens[at]) && isIn(tokens[isDash(tokens[at - 1]) ? at - 2 : at - 1]);
}

const isInHospital = (tokens: readonly Token[], at: number): boolean =>
  isIn(tokens[at]) && isHospital(tokens[isDash(tokens[at + 1]) ? at + 2 : at + 1]);
