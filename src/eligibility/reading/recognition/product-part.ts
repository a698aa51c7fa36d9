import type { Terminology } from '../../../terminology/terminology.ts';
import { namedConcept, unknownConcept } from '../marks/concept-ref.ts';
import type { Mark, MarkOf } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { endOfLikeness, likeSubstanceEnd } from './like-substance.ts';

const isPart = wordClass(
  'component components ingredient ingredients constituent constituents excipient excipients additive additives',
);
const isActive = wordClass('active');
const isActivePart = wordClass('substance substances ingredient ingredients compound compounds agent agents');
const isBeforePart = wordClass(
  'any all each one some the other of or and inactive individual specific its their these known single various main non -',
);
const isLinking = wordClass('of in from for within used contained present included');
const isArticle = wordClass('the this these that any its their both our a an all one some either such');
const isOfStudy = wordClass(
  'intervention interventional study trial test tested investigational experimental studied treatment protocol',
);
const isProduct = wordClass(
  'product products drug drugs medication medications medicine medicines agent agents treatment treatments substance substances compound compounds therapy therapies ' +
    'tablet tablets capsule capsules pill pills formula formulas formulation formulations preparation preparations cream gel ointment solution supplement supplements ' +
    'regimen regimens ip imp imps injection injections vaccine vaccines combination intervention',
);
/** A product by its form: of which one the words say nothing. */
const isForm = wordClass(
  'tablet tablets capsule capsules pill pills formula formulas formulation formulations preparation preparations product products regimen regimens ip imp imps',
);
const isKind = wordClass('medical medicinal pharmaceutical antimicrobial related concomitant active');
const isGiven = wordClass(
  'concerned used investigated studied administered involved tested evaluated given applied utilized utilised employed required needed included under prescribed',
);
const isPlaced = wordClass('in during for by within the this our present current as part of clinical');
const isStudy = wordClass('study trial research investigation protocol studies treatment');
const isPronounTie = wordClass('that which');
const isEnd = (token: Token | undefined): boolean =>
  token === undefined || /^(?:[.;,()]|within|during|at|before|prior|until|since)$/.test(token.lower);
const endsScope = (mark: Mark): boolean =>
  (mark.k === 'link' && /^(?:stop|except|if|but)$/.test(mark.link)) ||
  (mark.k === 'cue' && mark.cue.wraps === undefined && mark.cue.hint !== undefined && mark.cue.loose !== true);

interface Named {
  readonly to: number;
  readonly marks: readonly Mark[];
}

/**
 * "allergy to any component of the tablet", "hypersensitivity to the drugs used in this study": what a product is made of, and the
 * product of the study itself, behind the word for an allergy. The names of no other things.
 */
export function withProductParts(
  marks: readonly Mark[],
  tokens: readonly Token[],
  terminology: Terminology,
): readonly Mark[] {
  if (!marks.some((mark) => (mark.k === 'cue' && mark.cue.wraps !== undefined) || isAnyDrugAllergy(mark))) return marks;
  const out: Mark[] = [];
  let within: MarkOf<'cue'> | undefined;
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index]!;
    if (mark.k === 'cue' && mark.cue.wraps !== undefined && !mark.cue.after) within = mark;
    else if (endsScope(mark)) within = undefined;
    const named = within === undefined || mark === within ? undefined : namedAt(tokens, mark, terminology);
    const end = named === undefined ? -1 : marks.findIndex((one, at) => at >= index && one.to === named.to);
    if (named !== undefined && end >= 0) {
      out.push(...named.marks);
      index = end;
      continue;
    }
    const like = within === undefined && isAnyDrugAllergy(mark) ? endOfLikeness(tokens, mark.to) : undefined;
    if (like !== undefined && marks.some(({ to }) => to === like)) {
      out.push(likeAnother(tokens, mark.from, like));
      index = marks.findIndex(({ to }) => to === like);
    } else if (!isRestOfAllergies(marks, index, tokens)) out.push(mark);
    else
      out.push({ k: 'filler', from: mark.from, to: mark.to }, { k: 'filler', from: mark.to, to: marks[++index]!.to });
  }
  return out;
}

function namedAt(tokens: readonly Token[], mark: Mark, terminology: Terminology): Named | undefined {
  if (mark.k === 'link' || mark.k === 'time' || mark.k === 'group') return undefined;
  if (mark.k === 'measure' && tokens[mark.from]!.lower !== 'one') return undefined;
  return (
    likeAt(tokens, mark, terminology) ??
    partsAt(tokens, mark.from, terminology) ??
    studyProductAt(tokens, mark.from, terminology)
  );
}

/** "related compounds", or "the study drug or drugs of its class", where a phrase took the second noun for the product's own. */
function likeAt(tokens: readonly Token[], { k, from, to }: Mark, terminology: Terminology): Named | undefined {
  const end = likeSubstanceEnd(tokens, from);
  if (end !== undefined) return { to: end, marks: [likeAnother(tokens, from, end)] };
  const joint = k === 'head' ? to - 2 : from;
  const like = isJoining(tokens[joint]) && joint > from ? likeSubstanceEnd(tokens, joint + 1) : undefined;
  if (like === undefined || like <= to) return undefined;
  const product = headOf(from, joint, 'investigational product', terminology);
  const link: Mark = { k: 'link', link: 'or', from: joint, to: joint + 1 };
  return { to: like, marks: [product, link, likeAnother(tokens, joint + 1, like)] };
}

const headOf = (from: number, to: number, name: string, terminology: Terminology): Mark => ({
  k: 'head',
  from,
  to,
  head: { domain: 'allergy', rule: 'allergy.to', concept: namedConcept(terminology, name, ['allergen', 'medication']) },
});

/** "any active or inactive ingredient", "components and excipients of", with the form of the product where it is only that. */
function partsAt(tokens: readonly Token[], from: number, terminology: Terminology): Named | undefined {
  const end = endOfParts(tokens, from);
  if (end === undefined) return undefined;
  const active = isActive(tokens[end - 2]) && isActivePart(tokens[end - 1]);
  const name = active ? 'investigational product' : 'excipient';
  const form = formAfter(tokens, end);
  if (form !== undefined) return { to: form, marks: [headOf(from, form, name, terminology)] };
  if (isConcerned(tokens[end]) && isEnd(tokens[end + 1]))
    return { to: end + 1, marks: [headOf(from, end + 1, name, terminology)] };
  if (!isLinking(tokens[end])) return { to: end, marks: [headOf(from, end, name, terminology)] };
  // "the active ingredient of aspirin" is aspirin.
  if (active) return { to: end, marks: [{ k: 'filler', from, to: end }] };
  return { to: end, marks: [headOf(from, end, name, terminology)] };
}

const isConcerned = wordClass('involved concerned contained included');

function endOfParts(tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  while (isBeforePart(tokens[at]) || (isActive(tokens[at]) && !isActivePart(tokens[at + 1]))) at++;
  let end: number | undefined;
  for (; ; at++) {
    if (isActive(tokens[at]) && isActivePart(tokens[at + 1])) at++;
    else if (!isPart(tokens[at])) return end;
    end = at + 1;
    let next = end;
    while (isJoining(tokens[next])) next++;
    while (next > end && isBeforePart(tokens[next])) next++;
    if (next === end || !isPart(tokens[next])) return end;
    at = next - 1;
  }
}
const isJoining = wordClass('or and / ,');

/** "of the tablet", "in this formula": only what kind of product it is; undefined where it is named otherwise. */
function formAfter(tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  while (isLinking(tokens[at])) at++;
  if (at === from) return undefined;
  while (isArticle(tokens[at]) || isMarketed(tokens[at]) || isLetters(tokens, at)) at++;
  const noun = at;
  if (!isForm(tokens[noun])) return undefined;
  if (tokens[noun + 1]?.lower === 'thereof') return noun + 2;
  return isEnd(tokens[noun + 1]) || isJoining(tokens[noun + 1]) ? noun + 1 : undefined;
}

const isMarketed = wordClass('commercial commercially marketed available approved');

/** "the PN formula": letters that say of what kind the product is. */
const isLetters = (tokens: readonly Token[], at: number): boolean =>
  /^[A-Z]{2,4}$/.test(tokens[at]?.text ?? '') && isForm(tokens[at + 1]);

/** "drugs used in this study", "the test antimicrobial agents", "the product under investigation". */
function studyProductAt(tokens: readonly Token[], from: number, terminology: Terminology): Named | undefined {
  let at = from;
  const definite = isDefinite(tokens[at]) && isDefinite(tokens[at + 1]) ? at + 2 : isDefinite(tokens[at]) ? at + 1 : at;
  while (isArticle(tokens[at]) || (at > from && tokens[at]?.lower === 'of')) at++;
  const own = at;
  while (isOfStudy(tokens[at]) || isKind(tokens[at])) at++;
  if (!isProduct(tokens[at]) || (at > own && isKind(tokens[own]) && !isOfStudy(tokens[own]))) return undefined;
  let end = isProduct(tokens[at + 1]) ? at + 2 : at + 1;
  while (isJoining(tokens[end]) && isProduct(tokens[end + 1]) && likeSubstanceEnd(tokens, end + 1) === undefined)
    end += 2;
  const given = givenEnd(tokens, end);
  if (given === undefined && at === own) {
    const isOther = (at: number): boolean =>
      endOfParts(tokens, at) !== undefined || likeSubstanceEnd(tokens, at) !== undefined;
    const last = isEnd(tokens[end]) || (isJoining(tokens[end]) && isOther(end + 1));
    if (definite === from || own < definite || !last || tokens[at]!.lower === 'combination') return undefined;
  }
  const to = given ?? end;
  return { to, marks: [headOf(from, to, 'investigational product', terminology)] };
}
const isDefinite = wordClass('the these this');

/** Where "used in this study", "that this study uses", "under investigation" ends. */
function givenEnd(tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  if (isPronounTie(tokens[at])) {
    at++;
    while (isPlaced(tokens[at])) at++;
    if (isStudy(tokens[at]) && /^(?:uses|involves|tests|gives|requires)$/.test(tokens[at + 1]?.lower ?? ''))
      return at + 2;
    while (/^(?:is|are|will|be|being|were|was)$/.test(tokens[at]?.lower ?? '')) at++;
  }
  if (/^(?:to|be|being)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'be') at += 2;
  if (!isGiven(tokens[at])) return undefined;
  at++;
  const placed = at;
  while (isPlaced(tokens[at])) at++;
  if (isStudy(tokens[at])) {
    while (isStudy(tokens[at])) at++;
    return at;
  }
  return isEnd(tokens[placed]) ? placed : undefined;
}

const isAllergyNoun = wordClass(
  'allergy allergies hypersensitivity hypersensitivities intolerance intolerances sensitivity anaphylaxis',
);
const isReaction = wordClass('allergic hypersensitivity anaphylactic adverse idiosyncratic reaction reactions');

/** "allergy, hypersensitivity or intolerance to milk": the first nouns are of what the last one names; alone they would be any allergy. */
function isRestOfAllergies(marks: readonly Mark[], index: number, tokens: readonly Token[]): boolean {
  const mark = marks[index]!;
  if (mark.k !== 'head' || mark.head.domain !== 'condition' || !isBareAllergy(mark, tokens)) return false;
  if (marks[index - 1]?.k === 'cue' && (marks[index - 1] as MarkOf<'cue'>).cue.attr !== undefined) return false;
  for (let at = index + 1; at < marks.length; at += 2) {
    const [link, next] = [marks[at], marks[at + 1]];
    if (link?.k !== 'link' || !/^(?:comma|or|slash|and)$/.test(link.link) || next === undefined) return false;
    if (next.k === 'cue')
      return next.cue.wraps === 'allergy' && (isAllergyNoun(tokens[next.from]) || isReaction(tokens[next.from]));
    if (!isBareAllergy(next, tokens)) return false;
  }
  return false;
}

const isBareAllergy = (mark: Mark, tokens: readonly Token[]): boolean =>
  mark.k === 'head' && mark.to === mark.from + 1 && isAllergyNoun(tokens[mark.from]);

const isAnyDrugAllergy = (mark: Mark): boolean =>
  mark.k === 'head' && mark.head.concept?.codes[0]?.code === 'drug-allergy';
/** The name of a thing that is only like another: known to no vocabulary. */
const likeAnother = (tokens: readonly Token[], from: number, to: number): Mark => ({
  k: 'head',
  from,
  to,
  head: { domain: 'allergy', rule: 'allergy.to', concept: unknownConcept(wordsOf(tokens, from, to)) },
});
const isSmall = wordClass('its their any other another the a all to');
const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .filter((token, index) => index > 0 || !isSmall(token))
    .map(({ text }) => text)
    .join(' ');
