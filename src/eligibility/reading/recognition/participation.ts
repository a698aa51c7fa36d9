import type { PhraseHead } from '../families/family.ts';
import type { PhraseMatch } from '../words/phrase.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { studyTopicEnd } from './study-topic.ts';

const OTHER: PhraseHead = { domain: 'study', rule: 'study.other', concept: 'other clinical study', phase: 'present' };
const LEFT: PhraseHead = { domain: 'study', rule: 'study.other', concept: 'other clinical study' };
/** Of a kind that a record of taking part need not name. */
const OF_KIND: PhraseHead = { domain: 'study', rule: 'study.other-kind', verbatim: true };

const isPart = wordClass(
  'participate participates participating participation participated participant enrolled enrollment enrolment enrolling enroll involvement involved included inclusion ' +
    'registered recruited randomized randomised part exposed exposure',
);
const isTaking = wordClass('take takes taking took taken');
const isAtOnce = wordClass('simultaneous concurrent concomitant current');
const isInto = wordClass('in into to of within at with on');
const isDeterminer = wordClass(
  'a an any another other others one more different the same time such these current currently',
);
const isStudy = wordClass(
  'study studies trial trials rct rcts research researches protocol protocols investigation investigations experiment experiments',
);
/** Kinds that leave a study any other study. */
const isPlainKind = wordClass(
  'clinical research medical biomedical concurrent ongoing similar competing parallel simultaneous concomitant',
);
/** Kinds, and what a study is of. */
const isKind = wordClass(
  'interventional non-interventional noninterventional observational investigational drug drugs therapeutic experimental intervention device devices related active pharmacological ' +
    'pharmaceutical treatment randomized randomised controlled medication medications medicine medicines biologic biological biologics product products agent agents medicinal vaccine ' +
    'vaccines surgical behavioral behavioural anti tumor tumour dietary nutritional nutrition diagnostic non-drug nondrug therapy therapies anti-tumor anti-cancer anticancer antitumor cancer ' +
    'oncology psychological psychotherapy exercise rehabilitation physical lifestyle interfering separate prospective interventions pharmacologic drug-related new novel ' +
    'registration phase weight loss blinded double-blind placebo-controlled human subject subjects health pain sleep survey registry epidemiological epidemiologic questionnaire food supplement',
);
const isLister = wordClass('or and / , -');

const MOST_KINDS = 12;
/** "another", "any", or a kind that is none of this study: without one the words may mean this very study. */
const isOther = wordClass('a an any another other others one different such');

/**
 * "enrolled in any other drug, device or dietary study", "participated in another anti-tumour drug trial": taking part in research of
 * whatever kind, up to the word for research. A kind that narrows it keeps the words as its name.
 */
export function participationAt(tokens: readonly Token[], at: number): PhraseMatch<PhraseHead> | undefined {
  if (isTaking(tokens[at]) && tokens[at + 1]?.lower === 'part') return participationAt(tokens, at + 1);
  if (isAtOnce(tokens[at]) && isPart(tokens[at + 1])) {
    const now = participationAt(tokens, at + 1);
    return now === undefined || isStudy(tokens[now.end - 1])
      ? undefined
      : { ...now, value: { ...now.value, phase: 'present' } };
  }
  const left = leftStudy(tokens, at);
  if (left !== undefined) {
    const study = participationIn(tokens, left);
    return study && (tokens.slice(left, study.end).some(isInvestigational) ? { ...study, value: LEFT } : study);
  }
  if (!isPart(tokens[at])) return undefined;
  return (isInto(tokens[at + 1]) ? participationIn(tokens, at + 2) : undefined) ?? sharedObject(tokens, at);
}

function participationIn(tokens: readonly Token[], at: number): PhraseMatch<PhraseHead> | undefined {
  let other = false;
  let plain = true;
  for (let next = at; next <= at + MOST_KINDS; next++) {
    const token = tokens[next];
    if (isStudy(token) && !isStudy(tokens[next + 1]) && !continues(tokens, next + 1)) {
      const product = productEnd(tokens, next + 1) ?? studyTopicEnd(tokens, next + 1);
      if (!other && !isPlural(token) && !(isResearch(token) && tokens.slice(at, next).some(isBiomedical)))
        return undefined;
      return { value: plain && product === undefined ? OTHER : OF_KIND, end: product ?? next + 1 };
    }
    if (isDeterminer(token)) other ||= isOther(token);
    else if (isKind(token)) plain = false;
    else if (!isPlainKind(token) && !isLister(token) && !isStudy(token)) return undefined;
  }
  return undefined;
}

const isLeaving = wordClass('discontinued discontinuation withdrawn withdrew withdrawal terminated');
const isArticle = wordClass('a an another any other');
const FURTHEST_LEFT = 9;

/**
 * "discontinued within the last month from, a drug trial": the study that somebody has left, where the words lead on to it;
 * the place where it is named.
 */
function leftStudy(tokens: readonly Token[], at: number): number | undefined {
  const from = isFrom(tokens[at]) ? at : isFrom(tokens[at - 1]) ? at - 1 : at - 2;
  if (!isFrom(tokens[from]) || !tokens.slice(from + 1, at).every(({ lower }) => lower === ',')) return undefined;
  const named = tokens[from + 1]?.lower === ',' ? from + 2 : from + 1;
  if (named < at || !isArticle(tokens[named])) return undefined;
  const leaving = tokens.slice(Math.max(0, from - FURTHEST_LEFT), from);
  return leaving.some(isLeaving) && !leaving.some(isNot) ? named : undefined;
}
const isFrom = wordClass('from');
/** Who has not left a study is still in it. */
const isNot = wordClass('not never no');

/** "discontinued" in that. */
export function isLeavingStudy(tokens: readonly Token[], at: number): boolean {
  if (!isLeaving(tokens[at])) return false;
  for (let next = at + 1; next <= at + FURTHEST_LEFT && tokens[next] !== undefined; next++) {
    const named = leftStudy(tokens, next);
    if (named !== undefined) return participationIn(tokens, named) !== undefined;
  }
  return false;
}

/** "in biomedical research": no article, and yet none that the text has named. */
const isResearch = wordClass('research');
const isBiomedical = wordClass('biomedical interventional therapeutic');

const isPlural = (token: Token | undefined): boolean => /^(?:studies|trials|rcts|protocols)$/.test(token?.lower ?? '');

/** "study or device trial": one list of kinds. */
const continues = (tokens: readonly Token[], at: number): boolean =>
  isLister(tokens[at]) &&
  isKind(tokens[at + 1]) &&
  (isStudy(tokens[at + 2]) || (isKind(tokens[at + 2]) && isStudy(tokens[at + 3])));

const leadsToProduct = wordClass(
  'of with for on involving involves evaluating investigating testing examining using requiring assessing in where that during',
);
const isOfProduct = wordClass(
  'a an any another other the use administration receipt of to with which in where who subject subjects patient patients participant participants they he she has have had is are was were been or and / , - ' +
    'will be being exposed received receiving receives administered treated given used investigation investigational non-investigational noninvestigational non investigative experimental novel new unapproved unlicensed ' +
    'marketed approved study concomitant prescription pharmaceutical chemical medicinal medical biological biologic',
);
const isProduct = wordClass(
  'drug drugs device devices agent agents product products medication medications medicine medicines treatment treatments therapy therapies vaccine vaccines compound compounds ' +
    'entity entities intervention interventions procedure procedures imp ip biologics',
);
const isInvestigational = wordClass(
  'investigational investigative investigation experimental new novel unapproved unlicensed',
);
const MOST_OF_PRODUCT = 20;

/** "of an investigational drug or device", "in which they received an investigational treatment": what the other study gives. */
function productEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!leadsToProduct(tokens[at])) return undefined;
  let end: number | undefined;
  let investigational = false;
  for (let next = at + 1; next <= at + MOST_OF_PRODUCT; next++) {
    if (isProduct(tokens[next])) end = next + 1;
    else if (!isOfProduct(tokens[next])) break;
    investigational ||= isInvestigational(tokens[next]);
  }
  // "research involving an intervention": no more is said of it.
  return investigational || (end !== undefined && isTesting(tokens[at]) && endsTopic(tokens[end])) ? end : undefined;
}
const isTesting = wordClass('of involving involves evaluating investigating testing examining');
const endsTopic = (token: Token | undefined): boolean => token === undefined || isTopicEnd(token);
const isTopicEnd = wordClass('. ; , ) within during in at prior before or and concurrently currently unless except');

const isAgain = wordClass(
  'take takes taking took taken has have had is was currently previously recently been ever will be plans plan planning intends intend intending to or and / , who within',
);
const FURTHEST_AGAIN = 8;
const FURTHEST_STUDY = 30;

/** Right behind the verb comes no object, but what joins it with the next, or a time. */
const isBare = (tokens: readonly Token[], at: number): boolean =>
  /^(?:or|and|\/|,|within|during|currently|recently)$/.test(tokens[at]?.lower ?? '');

/** "participating, or has participated within 3 months, in another study": the first of the verbs has the object of the second. */
function sharedObject(tokens: readonly Token[], at: number): PhraseMatch<PhraseHead> | undefined {
  // "enrolled in, or discontinued from"
  const bare = isInto(tokens[at + 1]) && isBare(tokens, at + 2) ? at + 2 : at + 1;
  let joint = bare;
  while (
    joint < at + FURTHEST_AGAIN &&
    tokens[joint] !== undefined &&
    !isPart(tokens[joint]) &&
    !/^(?:or|and|\/)$/.test(tokens[joint]!.lower)
  )
    joint++;
  if (!isBare(tokens, bare) || !/^(?:or|and|\/)$/.test(tokens[joint]?.lower ?? '')) return undefined;
  let verb = joint + 1;
  while (verb < joint + FURTHEST_AGAIN && isAgain(tokens[verb])) verb++;
  if (!isPart(tokens[verb]) && !isLeaving(tokens[verb])) return undefined;
  for (let next = verb + 1; next < verb + FURTHEST_STUDY && tokens[next] !== undefined; next++) {
    if (tokens[next]!.lower === ';') return undefined;
    if (isStudy(tokens[next]) && tokens.slice(Math.max(verb, next - 6), next).some(isOther))
      return { value: OTHER, end: bare };
  }
  return undefined;
}
