import type { Mark } from '../marks/mark.ts';
import { GENERIC } from '../recognition/reach.ts';
import { FILLERS } from '../words/filler.table.ts';
import { ORDINARY_WORDS } from '../words/ordinary-word.table.ts';
import { isUndoing } from '../words/tail.table.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import type { Draft } from './draft.ts';
import {
  isEpisode,
  isFailing,
  isMakeOfVaccine,
  isNarrowingWord,
  isNeutral,
  isNoModifier,
  isNoName,
  isPicking,
  isPrefix,
  isStep,
  MODIFIER_ENDING,
} from './premodifier.table.ts';
import { isKindWord, isSite } from './qualifier.table.ts';
import type { StatementContext } from './statement-context.ts';

/** "Ocular hypertension" is no kind of hypertension. */
const isPressure = wordClass('hypertension hypotension');
const isGlue = wordClass('-');
const isJoining = wordClass('and or / ,');
/** After one of these a participle is the verb: "have started chemotherapy". */
const isAuxiliary = wordClass(
  'have has had having be been being is are was were not never recently who that which to will newly must should may can',
);

/**
 * "distal radius fracture", "laparoscopic myomectomy", "palpable lymphadenopathy": whether the words before a term only
 * narrow it. Of a thing so wide that it names nothing, words that no table has are its name and not its kind.
 */
export function isQualifyingRun({ tokens }: StatementContext, draft: Draft, run: readonly Mark[]): boolean {
  const [from, to] = [run[0]!.from, run.at(-1)!.to];
  if (isGlue(tokens[from - 1]) || isGlue(tokens[to]) || (isJoining(tokens[from - 1]) && draft.from < from))
    return false;
  if (draft.term[1] - draft.term[0] === 1 && isPressure(tokens[draft.term[0]])) return false;
  const words = tokens.slice(from, to);
  if (words.every((token) => isKnown(token)) || isRisk(words)) return true;
  if (draft.head.domain === 'immunization') return words.every(isOfVaccine);
  if (isAuxiliary(tokens[from - 1])) return false;
  // "endovascular surgery", "vasoactive drugs": whatever they are called, they are surgery and drugs; what a disease is called is its name.
  if (GENERIC.test(draft.head.concept?.codes[0]?.code ?? ''))
    return TREATMENT.has(draft.head.domain) && words.every((token) => isKnown(token) || isModifier(token));
  const isKindNamed = draft.head.domain === 'condition' || draft.head.domain === 'procedure';
  return words.every(
    (token, index) => isKnown(token) || isModifier(token) || isPrefixOf(words, index) || (isKindNamed && isNoun(token)),
  );
}

const TREATMENT: ReadonlySet<string> = new Set(['procedure', 'medication']);

/** "very high risk": how likely something worse is of the finding that follows. */
const LEVEL =
  '(?:very |ultra |extremely )?(?:high|low|intermediate|standard|average|favorable|favourable|unfavorable|unfavourable|poor|good)';
const RISK = new RegExp(`^(?:${LEVEL}(?: -)?(?: risk)? (?:or|to|/|and) )?${LEVEL}(?: -)? risk$`);
const isRisk = (words: readonly Token[]): boolean => RISK.test(words.map(({ lower }) => lower).join(' '));

/** "live attenuated influenza vaccine", "23-valent vaccine": how a vaccine is made, and against how many strains. */
const isOfVaccine = (token: Token): boolean => isMakeOfVaccine(token) || token.lower === '-' || token.kind === 'number';

/** "carpal tunnel surgery", "condyle injury": a noun before the name of a finding or an operation names a kind of it. */
const isNoun = (token: Token): boolean =>
  token.kind === 'word' &&
  token.lower.length > 1 &&
  !/^(?:[ivx]+|.*(?:ing|ly|ed|'s))$/.test(token.lower) &&
  !isNoName(token) &&
  !isNoModifier(token) &&
  !isUndoing(token) &&
  !ORDINARY_WORDS.has(token.lower) &&
  !FILLERS.has(token.lower);

/** "exacerbation of asthma", "inadequate response to metformin": what befell a finding, or what a treatment did. */
export function isCourse(
  { tokens }: StatementContext,
  { head }: Draft,
  run: readonly Mark[],
  joint: Token | undefined,
): boolean {
  const words = tokens.slice(run[0]!.from, run.at(-1)!.to);
  if (isJoining(tokens[run[0]!.from - 1]) || GENERIC.test(head.concept?.codes[0]?.code ?? '')) return false;
  if (
    (joint?.lower === 'of' || joint?.lower === 'in') &&
    words.every((token, index) => isStep(token) || (index === 0 && words.length > 1 && isPace(token)))
  )
    return true;
  if (joint?.lower === 'for' && head.domain === 'procedure') return words.every((token) => isOrdered(token));
  return head.domain === 'condition'
    ? joint?.lower === 'of' && words.every((token) => isEpisode(token))
    : isAnswering(joint) && words.every((token) => isFailing(token));
}

/** "sudden onset of" */
const isPace = wordClass('sudden gradual rapid abrupt insidious slow spontaneous');

/** "prescription for a scan" */
const isOrdered = wordClass('prescription prescriptions indication indications request requests order orders');
const isAnswering = wordClass('of to on with after under');

/** The same of words that stand before the cues of a term ("routine use of aspirin"); a name there may be anything. */
export function isQualifyingLead({ tokens }: StatementContext, draft: Draft, run: readonly Mark[]): boolean {
  const [from, to] = [run[0]!.from, run.at(-1)!.to];
  if (isGlue(tokens[from - 1]) || isJoining(tokens[from - 1]) || isAuxiliary(tokens[from - 1])) return false;
  if (GENERIC.test(draft.head.concept?.codes[0]?.code ?? '')) return false;
  const words = tokens.slice(from, to);
  return words.every(
    (token, index) =>
      isKnown(token) ||
      isNeutral(token) ||
      (isModifier(token) && !token.lower.endsWith('ed')) ||
      isPrefixOf(words, index),
  );
}

/** Whether words are such as only narrow a term, whatever the term. */
export const isAdjectival = (words: readonly Token[]): boolean =>
  words.every((token, index) => isKnown(token) || isModifier(token) || isPrefixOf(words, index));

const isKnown = (token: Token): boolean =>
  isSite(token) || isKindWord(token) || isPicking(token) || token.lower === '-';

/** A word of an adjective's form, in lower case or at a beginning; a name or an abbreviation may be anything. */
const isModifier = (token: Token): boolean =>
  isNarrowingWord(token) ||
  (token.kind === 'word' &&
    !isNoModifier(token) &&
    token.lower.length > 4 &&
    MODIFIER_ENDING.test(token.lower) &&
    /^\p{L}\p{Ll}+$/u.test(token.text));

/** "non-" before another word of the run: "non-infectious fever" is a fever, "non-asthma" no asthma. */
const isPrefixOf = (words: readonly Token[], index: number): boolean =>
  isPrefix(words[index]) && words[index + 1] !== undefined && !(isGlue(words[index + 1]) && index + 2 === words.length);
