/** Where a phrase of the cues is none, by the words around it. */
import type { Cue, Mark } from '../marks/mark.ts';
import { BEFORE_NUMBER } from '../measures/comparator.table.ts';
import { timeUnitOf } from '../measures/unit.ts';
import { readNumber } from '../words/number.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { CUES } from './cue.table.ts';
import { EITHER_COURSE } from './further-cue.table.ts';
import { isRiskLevel } from './risk-level.ts';

/** "symptoms of 3 weeks": how long they have lasted, and no finding of which they would be. */
export function cueHere(tokens: readonly Token[], at: number, marks: readonly Mark[]): CueFound {
  if (isOnceBefore(tokens, at, marks)) return { value: { phase: 'ever' }, end: at + 1 };
  const cue = withoutFor(tokens, at, CUES.at(tokens, at));
  if (
    cue !== undefined &&
    (splitsComparison(tokens, cue.end) ||
      isFoundBy(tokens, at, cue.end, marks) ||
      isKnownTo(tokens, at, cue.end) ||
      isBeforeName(cue.value, tokens[cue.end]) ||
      isParentStudy(cue.value, tokens, cue.end) ||
      isTreatedOtherwise(tokens, at, cue.end) ||
      isRiskLevel(tokens, at, cue.end) ||
      isKindOfHistory(tokens, at, cue.end))
  )
    return undefined;
  if (cue !== undefined && (isHeldToBe(tokens, at, cue.end, marks) || isOfPeople(tokens, at, cue.end)))
    return { value: {}, end: cue.end };
  return isSymptoms(tokens[at]) && cue !== undefined && beginsNumber(tokens, cue.end) ? undefined : cue;
}

const isEarlier = wordClass('before beforehand');
const endsPart = wordClass('. ; , )');

/** "had the test before": behind a word that nothing knows, at the end, it says that it was. */
const isOnceBefore = (tokens: readonly Token[], at: number, marks: readonly Mark[]): boolean =>
  isEarlier(tokens[at]) &&
  (tokens[at + 1] === undefined || endsPart(tokens[at + 1])) &&
  marks.at(-1)?.k === 'word' &&
  marks.at(-1)!.to === at;

const beginsNumber = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' || beginsLength(tokens, at);

type CueFound = ReturnType<typeof CUES.at>;

/** "asthma present for 6 months": the last word belongs to the length of time. */
const withoutFor = (tokens: readonly Token[], at: number, cue: CueFound): CueFound =>
  cue !== undefined && cue.end > at + 1 && tokens[cue.end - 1]!.lower === 'for' && beginsLength(tokens, cue.end)
    ? { ...cue, end: cue.end - 1 }
    : cue;

function beginsLength(tokens: readonly Token[], from: number): boolean {
  const compared = BEFORE_NUMBER.at(tokens, from)?.end;
  const at = compared ?? from;
  const number = isArticle(tokens[at]) ? undefined : readNumber(tokens, at);
  const article = isArticle(tokens[at]) || (compared !== undefined && isArticle(tokens[at - 1]));
  const unit = tokens[number?.end ?? (isArticle(tokens[at]) ? at + 1 : at)];
  return (number !== undefined || article) && unit !== undefined && timeUnitOf(unit.lower) !== undefined;
}
const isArticle = wordClass('a an');

/** "confirmed at least 10 days before": the last word belongs to the comparison. */
export const splitsComparison = (tokens: readonly Token[], end: number): boolean =>
  tokens[end - 1]?.lower === 'at' && /^(?:least|most)$/.test(tokens[end]?.lower ?? '');

/** "gout diagnosed by a rheumatologist": how the finding before it was found. */
const isFoundBy = (tokens: readonly Token[], at: number, end: number, marks: readonly Mark[]): boolean =>
  end === at + 2 &&
  tokens[at]!.lower === 'diagnosed' &&
  tokens[at + 1]!.lower === 'by' &&
  marks.findLast(({ k }) => k !== 'filler')?.k === 'head';

const isNot = wordClass('not never');
const isTreated = wordClass('treated managed');
const isHow = wordClass('with by using through for in on at via under since before until prior');
const isBeing = wordClass('is are was were been being which that who');

/** "not treated with insulin": by what it is not; "a disorder (depression) that is not treated": of which of them. */
function isTreatedOtherwise(tokens: readonly Token[], at: number, end: number): boolean {
  if (!isTreated(tokens[end - 1]) || !tokens.slice(at, end).some((token) => isNot(token))) return false;
  let before = at - 1;
  while (isBeing(tokens[before])) before--;
  return isHow(tokens[end]) || tokens[before]?.lower === ')';
}

/** "asthma considered unstable": what somebody finds it to be, and nothing that is planned. */
const isHeldToBe = (tokens: readonly Token[], at: number, end: number, marks: readonly Mark[]): boolean =>
  tokens[at]!.lower === 'considered' &&
  marks.findLast(({ k }) => k !== 'filler')?.k === 'head' &&
  CUES.at(tokens, end)?.value.attr !== undefined;

/** "participants will be adults who have gout": who they are, and nothing that is planned. */
const isOfPeople = (tokens: readonly Token[], at: number, end: number): boolean =>
  tokens[at]!.lower === 'will' && tokens[end - 1]!.lower === 'be' && end === at + 2 && isPeople(tokens[end]);
const isPeople = wordClass(
  'adult adults men women males females male female children adolescents patients people individuals persons volunteers aged between healthy those',
);

/** "drugs known to affect bone", "medication to treat gout": what they do or are for, not that they are known or for whom. */
const isKnownTo = (tokens: readonly Token[], at: number, end: number): boolean =>
  (end === at + 1 && tokens[at]!.lower === 'known' && tokens[end]?.lower === 'to') ||
  (tokens[end - 1]!.lower === 'to' && isActing(tokens[end])) ||
  (tokens[end - 1]!.lower === 'failed' && end > at + 1 && (isNoDrug(tokens[end]) || isAmongOthers(tokens[at - 1])));
/** "episodic or chronic migraine" are two diseases, "migraine (episodic or chronic)" is one. */
const isBeforeName = ({ attr }: Cue, next: Token | undefined): boolean =>
  attr?.[1] === EITHER_COURSE && next?.kind === 'word' && !endsName(next);
const endsName = wordClass('as according by diagnosed defined confirmed in with for who that at');
/** "in the parent study" is in no parent. */
const isParentStudy = ({ subject }: Cue, tokens: readonly Token[], end: number): boolean =>
  subject === 'family' && /^parents?$/.test(tokens[end - 1]!.lower) && isOfStudy(tokens[end]);
const isOfStudy = wordClass('study studies trial trials protocol protocols drug compound molecule company');
const isActing = wordClass('treat manage prevent relieve alleviate cure');
const isNoDrug = wordClass('to in at the on screening attempt attempts by with due or and / , . ;');
/** "intolerant to or have failed": another thing may be as well. */
const isAmongOthers = wordClass('or and / , to');

/** "asthma or psychiatric history": where nothing follows, the kind says what the history is of. */
const isKindOfHistory = (tokens: readonly Token[], at: number, end: number): boolean =>
  isHistory(tokens[end - 1]) &&
  tokens.slice(at, end).some(isKind) &&
  (tokens[end] === undefined || endsKind(tokens[end]));
const isHistory = wordClass('history histories');
const isKind = wordClass('psychiatric surgical obstetric');
const endsKind = wordClass(', . ; ) or and / &');

const isSymptoms = wordClass('symptom symptoms');
