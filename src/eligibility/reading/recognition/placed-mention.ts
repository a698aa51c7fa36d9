import type { Mention, Terminology } from '../../../terminology/terminology.ts';
import { shortens, shortFormEnd } from '../words/short-form.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { settleCompany } from './company.ts';
import type { Placed } from './fuller-term.ts';
import { hasLevelsOfSpine, isLevelOfSpine } from './level-of-spine.ts';
import { settleOncologyShortForms } from './oncology-short-form.ts';
import { shareAlterations } from './shared-alteration.ts';
import { shareFunctions } from './shared-function.ts';
import { isStateOfTown } from './state-of-town.ts';

/** "RT" in "RT-PCR" is no term of its own. */
function isPartOfName(tokens: readonly Token[], from: number, mention: Mention): boolean {
  if (mention.text.length > 4 || mention.text !== mention.text.toUpperCase()) return false;
  const last = tokens.findIndex((token, index) => index >= from && token.end >= mention.span[1]);
  const dash = tokens[last + 1];
  return (
    dash?.lower === '-' &&
    dash.start === mention.span[1] &&
    tokens[last + 2]?.start === dash.end &&
    /^\p{Lu}/u.test(tokens[last + 2]!.text)
  );
}

/** "K. pneumoniae" is a germ: its first letter names nothing. */
const isOfSpecies = (tokens: readonly Token[], from: number): boolean =>
  /^\p{Lu}$/u.test(tokens[from]!.text) &&
  tokens[from + 1]?.lower === '.' &&
  tokens[from + 1]!.start === tokens[from]!.end &&
  /^\p{Ll}{4,}$/u.test(tokens[from + 2]?.text ?? '');

const isOneLetter = ({ span }: Mention): boolean => span[1] - span[0] === 1;

const isRadiation = wordClass('radiation');
const isTowards = wordClass('to into below down beyond above');
const isLimb = wordClass(
  'leg legs knee knees arm arms foot feet buttock buttocks thigh thighs shoulder shoulders limb limbs extremity extremities jaw',
);
const LIMB_WITHIN = 5;

/** "radiation below the knee" of pain is no treatment. */
const isOfPain = (tokens: readonly Token[], from: number): boolean =>
  isRadiation(tokens[from]) && isTowards(tokens[from + 1]) && tokens.slice(from + 2, from + LIMB_WITHIN).some(isLimb);

const isCall = wordClass('telephone phone');
const isByWay = wordClass('via by over through');

/** "assessed via a telephone interview": how it was done, and nothing that anybody has. */
const isMeansOfCall = (tokens: readonly Token[], from: number): boolean =>
  isCall(tokens[from]) && (isByWay(tokens[from - 1]) || isByWay(tokens[from - 2]));

/** "an implant in the body, piercings": a comma parts what would else be one name. */
const isSplitHabit = ({ concept, text }: Mention): boolean => concept.kind === 'social' && text.includes(',');

/** "surgery in patients with asthma": written apart, these are the people. */
const IN_PEOPLE = /^in\s+patients?$/i;

/** "CTCAE ≥ grade 3": a comparison is no part of a name. */
function holdsSign(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (tokens[at]!.kind === 'sign') return true;
  return false;
}

/** The mentions of a text by the index of their first token; one that does not begin with a token is left out. */
export function mentionsByToken(text: string, tokens: readonly Token[], terminology: Terminology): Map<number, Placed> {
  const placed = new Map<number, Placed>();
  const spine = hasLevelsOfSpine(tokens);
  let from = 0;
  for (const mention of mentionsIn(text, tokens, terminology)) {
    // Both stand in the order of the text.
    while (from < tokens.length && tokens[from]!.start < mention.span[0]) from++;
    if (tokens[from]?.start !== mention.span[0]) continue;
    if (isSplitHabit(mention) || (isOneLetter(mention) && isOfSpecies(tokens, from)) || isOfPain(tokens, from))
      continue;
    if (isStateOfTown(tokens, from, mention)) continue;
    if (isPartOfName(tokens, from, mention) || isMeansOfCall(tokens, from) || IN_PEOPLE.test(mention.text)) continue;
    let end = from;
    while (end < tokens.length && tokens[end]!.start < mention.span[1]) end++;
    if (holdsSign(tokens, from, end) || (spine && end === from + 1 && isLevelOfSpine(tokens[from]!))) continue;
    const named = beforeStages({ mention, end }, from, tokens, text, terminology);
    if (named !== undefined) placed.set(from, named);
  }
  settleCompany(placed, tokens, terminology);
  settleOncologyShortForms(placed, tokens, terminology);
  shareAlterations(placed, tokens, text, terminology);
  shareFunctions(placed, tokens, text, terminology);
  return placed;
}

/** The mentions of a text, with those that go on behind a short form in brackets: "central nervous system (CNS) disease". */
function mentionsIn(text: string, tokens: readonly Token[], terminology: Terminology): readonly Mention[] {
  const found = terminology.mentions(text);
  const [asides, without] = withoutShortForms(text, tokens);
  if (without === undefined) return found;
  const across = terminology
    .mentions(without)
    .filter(({ span: [from, to] }) => asides.some((at) => from < at && at < to))
    .map((mention) => ({ ...mention, text: mention.text.replace(/\s+/g, ' ') }));
  if (across.length === 0) return found;
  const apart = found.filter(({ span }) => !across.some((one) => span[0] < one.span[1] && one.span[0] < span[1]));
  return [...apart, ...across].sort((a, b) => a.span[0] - b.span[0]);
}

/** Where brackets stand that hold a short form of the words before them and do not end the term, and the text without these. */
function withoutShortForms(text: string, tokens: readonly Token[]): readonly [readonly number[], string | undefined] {
  const asides: number[] = [];
  let without: string | undefined;
  for (let at = 1; at < tokens.length - 1; at++) {
    const end = tokens[at]!.lower === '(' ? shortFormEnd(tokens, at) : undefined;
    if (end === undefined || !/^(?:word|number)$/.test(tokens[end]?.kind ?? '') || !shortens(tokens, at, end)) continue;
    const [from, to] = [tokens[at]!.start, tokens[end - 1]!.end];
    asides.push(from);
    without = `${(without ?? text).slice(0, from)}${' '.repeat(to - from)}${text.slice(to)}`;
  }
  return [asides, without];
}

const isStageWord = wordClass('stage stages');
const isBetweenStages = wordClass('- – to or and / through ,');
const isStage = (token: Token | undefined): boolean => /^(?:[0-5]|[ivIV]{1,3})[abcABC]?$/.test(token?.text ?? '');

/** "CKD stage 3-5" names no third stage: what stands before the word is named, and the stages are a range. */
function beforeStages(
  placed: Placed,
  from: number,
  tokens: readonly Token[],
  text: string,
  terminology: Terminology,
): Placed | undefined {
  const { mention, end } = placed;
  if (!isStage(tokens[end - 1]) || !isBetweenStages(tokens[end]) || !isStage(tokens[end + 1])) return placed;
  const at = tokens.findIndex((token, index) => index >= from && index < end && isStageWord(token));
  if (at < 0) return placed;
  if (at === from) return undefined;
  const span = [mention.span[0], tokens[at - 1]!.end] as const;
  const resolution = terminology.resolve(text.slice(...span), [mention.concept.kind]);
  return resolution && { mention: { ...resolution, span }, end: at };
}
