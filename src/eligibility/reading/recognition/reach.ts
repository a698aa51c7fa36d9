import type { Section } from '../../criterion.ts';
import type { PhraseHead } from '../families/family.ts';
import { FAMILY_PHRASES } from '../families/table.ts';
import type { Link } from '../marks/mark.ts';
import { readMeasure } from '../measures/measure.ts';
import { isCausing } from '../words/tail.table.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { CUES, LINKS } from './cue.table.ts';
import type { Placed } from './fuller-term.ts';
import { listsStudyMatter } from './study-matter.ts';

const isShortened = wordClass('art dr vs approx no nr fig sec st ie eg al resp incl excl max min');

/** "(2)" */
export const isItemNumber = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === '(' && /^\d{1,2}$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.lower === ')';

/** "(iii)" */
const isRomanItem = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === '(' &&
  /^(?:i{1,3}|iv|vi{0,3}|ix|x)$/.test(tokens[at + 1]?.text ?? '') &&
  tokens[at + 2]?.lower === ')';

const isMarkOfItem = wordClass('- –');

/** " - Diabetes": a dash set apart, before a capital; two of them make a list. */
const isDashedItem = (tokens: readonly Token[], at: number): boolean =>
  isMarkOfItem(tokens[at]) &&
  tokens[at]!.start > (tokens[at - 1]?.end ?? 0) &&
  (tokens[at + 1]?.start ?? 0) > tokens[at]!.end &&
  /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]!.text);

/** A full stop before a capital, or a mark of a list and a capital, a dash of several, not after a single letter or a number with another at its other side. */
export function isSentenceEnd(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text === 'o') return at > 1 && /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? '');
  if (isDashedItem(tokens, at)) return tokens.filter((_, index) => isDashedItem(tokens, index)).length > 1;
  if (tokens[at]?.lower !== '.') return false;
  if (isItemNumber(tokens, at + 1)) return true;
  const passed = isMarkOfItem(tokens[at + 1]) || (tokens[at + 1]?.lower === '(' && isPeople(tokens[at + 2]));
  const next = tokens[passed ? at + 2 : at + 1];
  return (
    next !== undefined &&
    next.start > tokens[at]!.end &&
    (next.kind === 'word' ? /^\p{Lu}/u.test(next.text) : next.kind === 'number') &&
    (tokens[at - 1]?.text.length ?? 0) > 1 &&
    !isShortened(tokens[at - 1])
  );
}

/** Concepts so wide that "any such condition" names nothing in particular. */
export const GENERIC =
  /^(disease|condition|illness|serious-illness|comorbidity|disorder|symptom|medication|procedure|chronic-disease|treatment|surgery|drug|therapy)$/;

const endsClause = wordClass('; if unless except •');
const beginsAnew = wordClass('has have is are aged no');
const isJoin = wordClass(', and or but /');
/** The last words of what joins people with people: "and those who". */
const isOfPeople = wordClass('who with whose');
const isPeople = wordClass('patients subjects participants individuals adults people persons those');
const isSexed = wordClass('women men females males wocbp');
const isIllness = wordClass('condition conditions illness illnesses disease diseases disorder disorders');
const isAnother = wordClass('any other another history');
const isGiving = wordClass('administration use dosing intake treatment results');
/** "or with malabsorption" */
const isOfFinding = wordClass('with having suffering known history diagnosis diagnosed');

/** Whether a part of a list that begins at a token names a finding. */
export const beginsFinding = (tokens: readonly Token[], at: number, mentions: ReadonlyMap<number, unknown>): boolean =>
  mentions.has(at) || beginsAnew(tokens[at]) || isOfFinding(tokens[at]);
const isPassedOver = wordClass('and or a an the to not no be have has are is');

/** The clause that a human question covers. */
export interface Question {
  readonly phrase: PhraseHead;
  /** Where its phrase begins. */
  readonly from: number;
  /** Whether it is denied, with the words before it. */
  readonly underNo: boolean;
  /** Whether what it gives as examples is neither asked for nor barred: it is of what somebody must be able or fit to do. */
  readonly keepsExamples: boolean;
  /** Whether what is listed here stands in a bracket of its own, of what is asked for. */
  readonly bracketed: boolean;
}

/** Whether a clause that one human question covers ends here: a new sentence, or after a joining word something of another kind. */
export function endsReach(
  tokens: readonly Token[],
  at: number,
  mentions: ReadonlyMap<number, Placed>,
  text: string,
  { phrase: question, from, underNo, keepsExamples, bracketed }: Question,
): boolean {
  const { domain } = question;
  const token = tokens[at]!;
  if (endsClause(token) || isSentenceEnd(tokens, at)) return true;
  if (isRomanItem(tokens, at) && beginsFinding(tokens, at + 3, mentions)) return true;
  const kept =
    keepsExamples &&
    (isExampleHere(tokens, at) ||
      (isJoin(token) && (holdsExample(tokens, from, at) || holdsWithout(tokens, from, at))));
  if (!underNo && !kept && beginsDetail(tokens, at, mentions, question.rule)) return true;
  if (isOfAbbreviation(tokens, at) || (bracketed && isJoin(token) && (kept || underNo))) return false;
  if (token.lower === ',' && beginsAnew(tokens[at + 1])) return true;
  if (domain === 'consent' && (endsAbility(tokens, at) || isFurtherInability(tokens, at))) return true;
  // "agreement to use contraception for women of childbearing potential": of whom it is asked.
  if (domain === 'consent' && token.lower === 'for' && isSexed(tokens[at + 1])) return true;
  // "medical students aged 20 to 30"
  if (domain === 'social' && token.lower === 'aged') return true;
  // "uninsured patients with asthma"
  const ofOthers = question.rule === 'social.caregiver';
  if (
    domain === 'social' &&
    !ofOthers &&
    token.lower === 'with' &&
    isPeople(tokens[at - 1]) &&
    namesCondition(mentions, at + 1)
  )
    return true;
  if (!isJoin(token) || (domain === 'consent' && listsStudyMatter(tokens, at, mentions))) return false;
  // "without being under the influence of alcohol or recreational drugs"
  if (keepsExamples && token.lower === 'or' && tokens.slice(Math.max(from, at - NEAR_WITHOUT), at).some(isWithout))
    return false;
  // "and those who …": further people.
  const joint = LINKS.at(tokens, at);
  if (joint?.value === 'or' && isOfPeople(tokens[joint.end - 1])) return true;
  let next = at + 1;
  while (next < at + 5 && isPassedOver(tokens[next])) next++;
  if (domain === 'consent' && isGivenUp(tokens, from, at, next, mentions)) return false;
  if (!ofOthers && isAnother(tokens[next]) && (namesCondition(mentions, next) || isIllness(tokens[next + 1])))
    return true;
  if (!ofOthers && isOfFinding(tokens[next]) && namesCondition(mentions, next + 1)) return true;
  // "able to read English and have asthma"
  if (!ofOthers && isHaving(tokens[at + 1]) && namesCondition(mentions, at + 2)) return true;
  const phrase = FAMILY_PHRASES.at(tokens, next);
  const family = phrase?.value;
  // "or investigational product administration": what is at stake, no product that was taken.
  if (domain === 'judgement' && family?.domain === 'study' && isGiving(tokens[phrase!.end])) return false;
  // "agree not to get pregnant and to use contraception"
  if (domain === 'consent' && family?.rule === 'reproductive.contraception' && tokens[next - 1]?.lower === 'to')
    return false;
  if (family !== undefined)
    return (
      (family.domain !== 'consent' || domain === 'social') &&
      family.domain !== 'judgement' &&
      family.rule !== 'social.access' &&
      !(family.domain === 'score' && family.concept === undefined)
    );
  if (question.rule === 'judgement.opinion' && isJudge(tokens[at - 1]) && isOwnFinding(mentions, next)) return true;
  if (!kept && isShown(tokens[next]) && tokens[next + 1]?.lower === 'of' && namesCondition(mentions, next + 2))
    return true;
  if (token.lower !== ',' || (kept && mentions.has(next))) return false;
  const said = CUES.at(tokens, next);
  const cue = said?.value;
  // "inability to lie flat, severe asthma"
  if (cue?.attr !== undefined && mentions.get(said!.end)?.mention.concept.kind === 'condition') return true;
  // ", and less than 5 years of schooling": a bound after a comma is another demand.
  return (
    (mentions.has(next) && !ofOthers) ||
    cue?.phase !== undefined ||
    readMeasure(tokens, next, text, false)?.stated === true
  );
}

const isShown = wordClass('evidence presence existence signs symptoms');

/** "able to walk and without a history of falls": a further demand. */
function endsAbility(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'and' || tokens[at + 1]?.lower !== 'without') return false;
  return isTold(tokens[isDeterminer(tokens[at + 2]) ? at + 3 : at + 2]);
}
/** "unable to comply, including inability to read Dutch" */
const isFurtherInability = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === ',' && tokens[at + 1]?.lower === 'including' && isUnable(tokens[at + 2]);
const isUnable = wordClass('inability unable incapable');
const isTold = wordClass('history evidence diagnosis known previous prior');
const isDeterminer = wordClass('a an any');

const isHaving = wordClass('have has');

const isGivingUp = wordClass(
  'stop stopping refrain refraining abstain abstaining avoid avoiding discontinue discontinuing cease ceasing forgo withhold quit suspend interrupt',
);
const isConsumed = wordClass(
  'alcohol caffeine coffee tea tobacco smoking nicotine cannabis marijuana cigarettes grapefruit',
);
const isDisorder = wordClass('abuse misuse dependence dependency addiction allergy intolerance hypersensitivity');
const isTherapy = wordClass('therapy therapies treatment treatments medicines supplements');
const isOtherSuch = wordClass('other any all another');

/** "unwilling to stop aspirin, warfarin or other drugs", "to refrain from alcohol, coffee and tea": a further thing that is given up. */
function isGivenUp(
  tokens: readonly Token[],
  from: number,
  at: number,
  next: number,
  mentions: ReadonlyMap<number, Placed>,
): boolean {
  if (!tokens.slice(from, Math.min(at, from + GIVING_UP_LEAD)).some(isGivingUp)) return false;
  const first = isOtherSuch(tokens[next]) ? next + 1 : next;
  const placed = mentions.get(first);
  const kind = placed?.mention.concept.kind;
  if (isDisorder(tokens[first + 1]) || isDisorder(tokens[placed?.end ?? first + 1])) return false;
  return (
    kind === 'medication' ||
    kind === 'allergen' ||
    isConsumed(tokens[first]) ||
    (first > next && isTherapy(tokens[first]))
  );
}
/** As many tokens may stand between the phrase of the will and what is to be given up. */
const GIVING_UP_LEAD = 10;

const isStanding = wordClass(
  'administrative administratively judicial judicially legal legally official court courts state police custody guardianship curatorship trusteeship tutorship tutelage curators curator guardian supervision safeguard justice probation penal prison prisons jail jails imprisoned imprisonment incarcerated incarceration jailed detained inmate inmates protection public civil criminal freedom liberty',
);
const isLeading = wordClass('by a an the under in of to placed otherwise subject subjects who are is involuntarily');

/** "prisoners or incapacitated adults", "no insurance or dementia": a further member that says another thing than somebody's standing. */
export function endsStanding(
  tokens: readonly Token[],
  at: number,
  mentions: ReadonlyMap<number, Placed>,
  reach: string,
): boolean {
  if (!reach.startsWith('social.') || reach === 'social.caregiver' || !/^(?:or|,)$/.test(tokens[at]!.lower))
    return false;
  let next = at + 1;
  while (next < at + 6 && (isLeading(tokens[next]) || /^(?:,|or|and|\/)$/.test(tokens[next]?.lower ?? ''))) next++;
  if (tokens[at]!.lower === 'or' && mentions.get(next)?.mention.concept.kind === 'condition') return true;
  return (
    /^social\.(?:prisoner|legal-protection)$/.test(reach) && tokens[next]?.kind === 'word' && !isStanding(tokens[next])
  );
}

/** "or any other chronic disease": a further finding, not a further thing that the first one puts at risk. */
function namesCondition(mentions: ReadonlyMap<number, Placed>, from: number): boolean {
  for (let at = from; at < from + 4; at++) if (mentions.get(at)?.mention.concept.kind === 'condition') return true;
  return false;
}

const isJudge = wordClass(
  'investigator investigators pi clinician clinicians physician physicians doctor doctors researcher researchers surgeon surgeons anesthesiologist evaluator oncologist psychiatrist therapist sponsor examiner neurologist cardiologist dentist team specialist provider providers urologist hematologist haematologist gynecologist radiologist psychologist designee delegate opinion judgment judgement discretion assessment',
);

/** "as judged by the doctor or stroke": a further finding, behind those who judge the first one. */
function isOwnFinding(mentions: ReadonlyMap<number, Placed>, at: number): boolean {
  const concept = mentions.get(at)?.mention.concept;
  return concept !== undefined && concept.kind === 'condition' && !GENERIC.test(concept.id);
}

/** The comma of "e.g.,". */
const isOfAbbreviation = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === ',' &&
  (/^(?:eg|ie)$/.test(tokens[at - 1]?.lower ?? '') ||
    (tokens[at - 1]?.lower === '.' && /^[ge]$/.test(tokens[at - 2]?.lower ?? '') && tokens[at - 3]?.lower === '.'));

/** "such as", "(e.g."; "(i.e. without pain)" is a demand. */
function isExampleHere(tokens: readonly Token[], at: number): boolean {
  const link = LINKS.at(tokens, tokens[at]!.lower === '(' ? at + 1 : at);
  return link?.value === 'such' && !isDenying(tokens[link.end]);
}
const isDenying = wordClass('without no not absence');

function holdsExample(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isExampleHere(tokens, at)) return true;
  return false;
}

/** "without being under the influence of alcohol, drugs or pressure" */
const isWithout = wordClass('without');
const NEAR_WITHOUT = 8;
const holdsWithout = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }) => lower === 'without');

/** As many tokens may stand before the finding that a detail names: "due to his or her severe asthma". */
const DETAIL_LEAD = 5;
const BEGINS_DETAIL: ReadonlySet<Link> = new Set(['such', 'open', 'colon']);

/**
 * "(asthma, diabetes)", "due to dementia", "such as epilepsy", ": recent stroke": what a clause is explained by is a finding of its own,
 * where one is named.
 */
function beginsDetail(
  tokens: readonly Token[],
  at: number,
  mentions: ReadonlyMap<number, Placed>,
  rule: string,
): boolean {
  const link = LINKS.at(tokens, at);
  if (link === undefined) return false;
  if (!BEGINS_DETAIL.has(link.value) && !(link.value === 'relation' && isCausing(tokens[at]))) return false;
  const such = link.value === 'open' ? LINKS.at(tokens, link.end) : undefined;
  const from = such?.value === 'such' ? such.end : link.end;
  for (let ahead = from; ahead < from + DETAIL_LEAD && tokens[ahead] !== undefined; ahead++) {
    const concept = mentions.get(ahead)?.mention.concept;
    const operation = concept?.kind === 'procedure' && OPINION.test(rule) && OPERATION.test(concept.id);
    const habit = concept?.kind === 'social' && OPINION.test(rule) && link.value !== 'relation';
    if (concept !== undefined && (operation || habit || DETAILED.has(concept.kind)) && !GENERIC.test(concept.id))
      return link.value !== 'open' || !isNamedBefore(mentions, at, concept.id);
    if (tokens[ahead]!.lower === ')' || tokens[ahead]!.lower === ';') return false;
  }
  return false;
}

/** "obstructive sleep apnoea (OSA)": the same thing again. */
function isNamedBefore(mentions: ReadonlyMap<number, Placed>, at: number, id: string): boolean {
  for (const [from, { mention }] of mentions) if (from < at && mention.concept.id === id) return true;
  return false;
}

/** What was done to somebody may be at stake; what is only looked at ("such as MRI") is what may not be possible. */
const OPERATION = /ectomy|otomy|plasty|surgery|transplant|resection|bypass|radiotherapy/;
const OPINION = /^judgement\.(?:opinion|interference)$/;
const DETAILED: ReadonlySet<string> = new Set(['condition', 'medication', 'allergen']);

/** What somebody must be able, willing or fit to do: its examples are no findings. */
export const keepsExamples = ({ domain, negated }: PhraseHead, section: Section): boolean =>
  section === 'inclusion' && (domain === 'judgement' || (domain === 'consent' && negated !== true));
