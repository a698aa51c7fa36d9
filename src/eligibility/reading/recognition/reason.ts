import type { Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const isReasonWord = wordClass('because since as');
const isModal = wordClass('may might could can cannot will would');
const isPointing = wordClass('this these it they the such there its our');
const isReferring = wordClass('this these it they such');
/** What something does that is a reason to leave people out: "(these influence the gut flora)". */
const isEffect = wordClass(
  'influence influences affect affects change changes alter alters disturb disturbs impair impairs worsen worsens increase increases reduce reduces decrease decreases interfere interferes interact interacts confound confounds bias biases',
);
const isOfThis = wordClass('this the our');
const isStudy = wordClass('study trial protocol intervention research');
const isVerb = wordClass('includes include involves involve requires require uses use contains contain is are');
/** What came to an end, or could not be, came so for a reason that narrows it. */
const isEnded = wordClass(
  'discontinued stopped stop discontinue withdrawn withdrew refused refuse refusal failed unable inability cannot intolerant intolerance unwilling',
);
const isThat = wordClass('is are has have');
/** Of whom something is said is a criterion, whatever introduces it; so is who decides. */
const isPerson = wordClass(
  'patient patients subject subjects participant participants individual individuals person people he she his her investigator investigators physician physicians doctor clinician judged deemed determined confirmed defined assessed',
);
const endsReason = wordClass('. ; except unless excluding if but however');
/** As many words may stand before the verb of a reason. */
const LEAD = 9;

/**
 * Why something is a criterion asks nothing of anybody: "beta blockers, as these may worsen asthma", "warfarin (since this study uses
 * vitamin K)". The words of a reason say nothing more, up to a further member of the list.
 */
export function withoutReasons(marks: readonly Mark[], tokens: readonly Token[]): readonly Mark[] {
  if (!tokens.some((token, at) => isReasonWord(token) || (token.lower === '(' && isPointing(tokens[at + 1]))))
    return marks;
  const out = [...marks];
  for (let at = 0; at < tokens.length; at++) {
    const start = startOfReason(tokens, at);
    if (start === undefined || tokens.slice(0, at).some(isEnded)) continue;
    const end = endOfReason(tokens, at + 1);
    for (const [index, mark] of out.entries())
      if (mark.from >= start && mark.to <= end) out[index] = { k: 'filler', from: mark.from, to: mark.to };
    at = end;
  }
  return out;
}

/** Where the words of a reason begin that the word at a place opens; undefined where it opens none. */
function startOfReason(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]!;
  if (at === 0) return undefined;
  if (token.lower === '(')
    return (isPointing(tokens[at + 1]) && tokens[at + 1]!.lower !== 'the' && hasModal(tokens, at + 1, 5)) ||
      (isReferring(tokens[at + 1]) && isEffect(tokens[at + 2]))
      ? at + 1
      : undefined;
  if (!isReasonWord(token)) return undefined;
  if (tokens[at - 1]!.lower === '(' && isReasonAlone(tokens, at)) return at;
  if (token.lower === 'because' ? tokens[at + 1]?.lower === 'of' : token.lower === 'as' && !isPointing(tokens[at + 1]))
    return undefined;
  if (token.lower === 'since' && hasJoint(tokens, at + 1)) return undefined;
  return hasModal(tokens, at + 1, LEAD) || isAboutStudy(tokens, at + 1) ? at : undefined;
}

const hasModal = (tokens: readonly Token[], from: number, most: number): boolean => {
  const upTo = tokens.slice(from, from + most);
  const modal = upTo.findIndex(isModal);
  return (
    modal > 0 && !upTo.slice(0, modal).some(({ kind, lower }) => kind === 'mark' && lower !== '-' && lower !== '/')
  );
};

/** "(as valproate may harm the child)", "(because the tablets contain lactose)": a bracket that says of a thing what it does, without a value. */
function isReasonAlone(tokens: readonly Token[], at: number): boolean {
  const close = tokens.findIndex(({ lower }, index) => index > at && lower === ')');
  const inside = tokens.slice(at + 1, close < 0 ? at : close);
  if (
    inside.some((token) => isPerson(token) || token.kind === 'number' || (token.lower === 'of' && token === inside[0]))
  )
    return false;
  const verb = inside.findIndex((token) => isModal(token) || isEffect(token) || (isVerb(token) && !isThat(token)));
  if (verb > 0 && verb < LEAD) return true;
  const state = inside.findIndex(isThat);
  return tokens[at]!.lower !== 'as' && state > 0 && state < LEAD;
}

const isJoint = wordClass('and or');

/** "since the beginning and will": a time. */
const hasJoint = (tokens: readonly Token[], from: number): boolean => {
  const upTo = tokens.slice(from, from + LEAD);
  const modal = upTo.findIndex(isModal);
  return modal > 0 && upTo.slice(0, modal).some(isJoint);
};

/** "this study includes" */
const isAboutStudy = (tokens: readonly Token[], at: number): boolean =>
  isOfThis(tokens[at]) && tokens.slice(at + 1, at + 4).some(isStudy) && tokens.slice(at + 2, at + 6).some(isVerb);

/** Where a reason ends: with its bracket, with the sentence, or before a further member after ", or". */
function endOfReason(tokens: readonly Token[], from: number): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at++) {
    const { lower } = tokens[at]!;
    if (lower === '(') depth++;
    if (lower === ')' && --depth < 0) return at;
    if (depth > 0) continue;
    if (endsReason(tokens[at])) return at;
    if (
      lower === ',' &&
      /^(?:or|and)$/.test(tokens[at + 1]?.lower ?? '') &&
      !tokens.slice(from, at).some((one) => one.lower === ',')
    )
      return at;
  }
  return tokens.length;
}
