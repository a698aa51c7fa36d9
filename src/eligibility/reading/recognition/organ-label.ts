import type { Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const isOrgan = wordClass(
  'liver hepatic renal kidney bone marrow hematologic hematological haematologic haematological hematopoietic haematopoietic hematology coagulation clotting cardiac heart pulmonary lung organ blood biochemical biochemistry',
);
const isGood = wordClass(
  'adequate normal good acceptable sufficient satisfactory appropriate preserved inadequate insufficient poor impaired abnormal',
);
const isFunction = wordClass('function functions reserve status system routine tests test laboratory parameters');
const isJoint = wordClass('and or / , &');
const isDefining = wordClass('defined evidenced demonstrated indicated shown characterized determined documented');
const isSmall = wordClass(
  'as by the following is are with a has have had patient patients must subject subjects participants :',
);
const MOST_WORDS = 14;

/** Whether a statement or a part of it begins here. */
const isBeginning = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || /^[;.:)]$/.test(tokens[at - 1]!.lower) || isSmall(tokens[at - 1]);

const isValue = ({ kind, lower }: Token): boolean =>
  kind === 'sign' || /^(?:least|than|most|exceed|uln|above|below)$/.test(lower);

const isTopic = wordClass(
  'cardiovascular cardiac cardiopulmonary cardiologic cardiological hepatic renal pulmonary respiratory neurologic neurological gastrointestinal genitourinary endocrine endocrinologic metabolic hematologic haematologic hematological haematological hematology haematology psychiatric psychological dermatologic dermatological musculoskeletal ophthalmologic ophthalmic ocular immunologic immunological rheumatologic rheumatological infectious oncologic oncological gynecologic gynecological urologic urological vascular neuropsychiatric laboratory labs biochemistry demographics',
);
const isOfTopic = wordClass(
  'and or / & , - system systems status history findings values parameters criteria tests medical clinical',
);
const MOST_IN_LABEL = 7;

/** "Cardiovascular: no stroke", "Renal / hepatic: …": the matter of what follows, and nothing that is asked for. */
function topicLabel(tokens: readonly Token[], from: number): Mark | undefined {
  if (!isTopic(tokens[from]) || !(from === 0 || /^[;.:)]$/.test(tokens[from - 1]!.lower))) return undefined;
  let at = from;
  while (at < from + MOST_IN_LABEL && (isTopic(tokens[at]) || isOfTopic(tokens[at]))) at++;
  return tokens[at]?.lower === ':' && tokens[at + 1] !== undefined ? { k: 'filler', from, to: at + 1 } : undefined;
}

/**
 * "Liver function: ALT below 3", "adequate renal function defined by creatinine below 2": the values that follow are what it means, so
 * that the words before them say nothing more.
 */
export function organLabel(tokens: readonly Token[], from: number): Mark | undefined {
  const topic = topicLabel(tokens, from);
  if (topic !== undefined) return topic;
  if (!(isOrgan(tokens[from]) || isGood(tokens[from])) || !isBeginning(tokens, from)) return undefined;
  let at = from;
  let organs = 0;
  while (at < from + MOST_WORDS && tokens[at] !== undefined) {
    if (isOrgan(tokens[at])) organs++;
    else if (!isGood(tokens[at]) && !isFunction(tokens[at]) && !isJoint(tokens[at])) break;
    at++;
  }
  if (organs === 0) return undefined;
  const end = definitionEnd(tokens, at, isGood(tokens[from]));
  if (end === undefined || !tokens.slice(end, end + MOST_WORDS).some(isValue)) return undefined;
  return { k: 'filler', from, to: end };
}

/** After the words that say that what follows is the definition: a colon, or "(as) defined by". Good function and a bare colon may be two demands. */
function definitionEnd(tokens: readonly Token[], from: number, isJudged: boolean): number | undefined {
  let at = from;
  if (tokens[at]?.lower === ',' || tokens[at]?.lower === '(') at++;
  const bracket = tokens[from]?.lower === '(';
  let defines = !bracket && !isJudged && tokens[at]?.lower === ':';
  while (at < from + 6 && (isDefining(tokens[at]) || (isSmall(tokens[at]) && tokens[at] !== undefined))) {
    defines ||= isDefining(tokens[at]);
    at++;
  }
  return defines && !bracket ? at : undefined;
}
