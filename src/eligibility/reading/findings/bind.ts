import { namedConcept, unknownConcept } from '../marks/concept-ref.ts';
import type { Head, Mark, MarkOf } from '../marks/mark.ts';
import type { Measure } from '../measures/measure-shape.ts';
import { wordClass } from '../words/word-class.ts';
import { AGES, isAgeBehindPeople, isAgeInPeople, isAgeOfPeople } from './age-of-people.ts';
import { giveCount, isCountedRange } from './counted-range.ts';
import { agedBy, type Draft, draftOf, quantityOf, sayOccasions, widen } from './draft.ts';
import { addStep, extend, isFurtherValue, isOfWhatFollows, isOtherStep, repeated } from './further-value.ts';
import { give, giveAgo, giveStage } from './give.ts';
import { giveTime } from './how-recent.ts';
import type { StatementContext } from './statement-context.ts';

const MEASURED = new Set(['observation', 'score']);
const COUNTED = new Set(['condition', 'procedure', 'medication', 'encounter', 'immunization', 'study']);
const isPopulation = (draft: Draft): boolean => draft.head.population === true;

/** What a leaf knows when it meets a measure. */
export interface BindingPlace {
  /** Drafts of the leaf so far. */
  readonly drafts: readonly Draft[];
  /** Plain words of the leaf since its last head. */
  readonly words: readonly Mark[];
  /** The next head of the leaf, and the plain words before it. */
  readonly next: MarkOf<'head'> | undefined;
  readonly wordsAfter: readonly Mark[];
  /** The last draft before the leaf, in the same sentence. */
  readonly before: Draft | undefined;
  /** Whether a word of age stands in the sentence. */
  readonly ageWord: boolean;
  /** Whether nothing but words for people stands before it in the sentence. */
  readonly clear: boolean;
}

export type Binding =
  | { readonly k: 'draft'; readonly draft: Draft }
  | { readonly k: 'bound' }
  /** To be given to the next head. */
  | { readonly k: 'wait' }
  /** A number that states no comparison: plain words. */
  | { readonly k: 'none' };

/** "Adults over 70", "women ≥ 50": a number after words for people, and nothing else that it could be. */
const isBareAge = (measure: Measure, place: BindingPlace): boolean =>
  isRangeOfAges(measure, place) ||
  (measure.unitless &&
    measure.stated &&
    !measure.bareRange &&
    place.clear &&
    place.words.length === 0 &&
    place.wordsAfter.length === 0 &&
    place.next === undefined &&
    Number((measure.hi ?? measure.lo)?.value) <= 120 &&
    place.drafts.some((draft) => draft.head.domain === 'age' || draft.head.domain === 'sex'));

/** "men 25-65", "18-64 male": a range of a size that ages have, beside a word of sex or age. */
const isRangeOfAges = ({ bareRange, unitless, lo, hi }: Measure, place: BindingPlace): boolean =>
  bareRange &&
  unitless &&
  place.clear &&
  place.words.length === 0 &&
  place.wordsAfter.length === 0 &&
  Number(lo?.value) >= AGES.least &&
  Number(hi?.value) <= AGES.most &&
  Number(hi?.value) - Number(lo?.value) >= 5 &&
  (place.next === undefined
    ? place.drafts.some(({ head }) => head.domain === 'age' || head.domain === 'sex')
    : place.next.head.domain === 'sex' || place.next.head.domain === 'age');

/** Whether a measure is the person's age: its own words say so, or nothing else is there that it could measure. */
function isAge(measure: Measure, place: BindingPlace): boolean {
  if (measure.ref !== undefined) return false;
  if (measure.aged) return true;
  if (place.next?.head.rule === 'reproductive.gestation' && place.wordsAfter.length === 0) return false;
  const years = measure.time === 'a' || measure.unitless;
  if (isBareAge(measure, place)) return true;
  const findings = place.drafts.some((draft) => !isPopulation(draft));
  if (findings && !lastIsAgeWord(place)) return false;
  if (place.ageWord && (years || measure.time !== undefined)) return !findings || lastIsAgeWord(place);
  return (
    measure.time === 'a' &&
    measure.stated &&
    place.words.length === 0 &&
    place.clear &&
    !(place.before !== undefined && !isPopulation(place.before) && place.drafts.length === 0)
  );
}

/** More years than these are rather a person's. */
const MOST_YEARS_OF_PROCEDURE = 5;

/** "a biopsy older than 6 months": the age of what was done, not of the person; of many years it could be either. */
const isAgeOfProcedure = (last: Draft, measure: Measure): boolean =>
  last.head.domain === 'procedure' &&
  last.window === undefined &&
  measure.aged &&
  measure.time !== undefined &&
  (measure.time !== 'a' || (measure.hi !== undefined && Number(measure.hi.value) <= MOST_YEARS_OF_PROCEDURE)) &&
  measure.op !== 'between' &&
  measure.op !== '=';

const SHORT_FORM = /\p{Lu}.*\p{Lu}/u;
const SMALL = /\p{Ll}/u;

/** "aged 16 to 40, mFARS 20 to 80": a value of what letters stand right before it. */
const isOfShortForm = (
  { tokens }: StatementContext,
  { measure }: MarkOf<'measure'>,
  { words }: BindingPlace,
): boolean =>
  !measure.aged &&
  words.some(({ from }) => SHORT_FORM.test(tokens[from]!.text)) &&
  tokens.some(({ text }) => SMALL.test(text));

const lastIsAgeWord = (place: BindingPlace): boolean =>
  place.drafts.at(-1)?.head.rule === 'age.word' && place.words.length === 0;

const ageDraft = (measure: Measure, at: readonly [number, number]): Draft => ({
  ...draftOf({ domain: 'age', rule: 'age.range', population: true }, at[0], at[1]),
  ...agedBy(measure, at),
});

/** Whether a draft can still take a measure as its value. */
const isOpen = (draft: Draft): boolean =>
  draft.quantity === undefined && draft.count === undefined && !isPopulation(draft);

const isTimed = (draft: Draft): boolean =>
  draft.head.rule === 'reproductive.gestation' ||
  draft.head.rule === 'judgement.life-expectancy' ||
  (draft.head.domain === 'reproductive' && /menstrua/.test(draft.head.concept?.codes[0]?.code ?? '')) ||
  draft.head.rule === 'age.word';

/** The words right before or after a measure, as the unknown thing that it measures. */
function unknownVariable(
  ctx: StatementContext,
  words: readonly Mark[],
  measure: Measure,
  at: readonly [number, number],
): Draft {
  const from = words[0]!.from;
  const to = words.at(-1)!.to;
  ctx.use(from, to);
  const draft = draftOf(
    { domain: 'observation', rule: 'observation.unknown-variable', concept: unknownConcept(ctx.slice(from, to)) },
    from,
    to,
  );
  give(draft, measure, at);
  return draft;
}

/** Half of a blood pressure such as 160/100. */
function pressureDraft(ctx: StatementContext, measure: Measure, at: readonly [number, number]): Draft {
  const concept = namedConcept(ctx.terminology, `${measure.pressure} blood pressure`, ['observation']);
  const draft: Draft = {
    ...draftOf({ domain: 'observation', rule: 'observation.blood-pressure', concept }, ...at),
    quantity: quantityOf(measure, at),
  };
  sayOccasions(draft, measure, at);
  return draft;
}

/** "Sepsis-3 (2016)": a bare number that is rather when something was published. */
const isYear = ({ lo, unitless }: Measure): boolean =>
  unitless && Number.isInteger(Number(lo?.value)) && Number(lo?.value) >= 1900 && Number(lo?.value) < 2100;

/** Whether a number beside a score is its value and not part of its name ("questionnaire 8", "RECIST 1.1 version"). */
function isNamedValue(ctx: StatementContext, draft: Draft, mark: MarkOf<'measure'>): boolean {
  const [before, after] = [ctx.tokens[mark.from - 1]?.lower ?? '', ctx.tokens[mark.to]?.lower ?? ''];
  return (
    !/^(version|v|criteria)$/.test(before) &&
    after !== 'version' &&
    !isYear(mark.measure) &&
    (draft.head.rule !== 'score.scale' || before === 'of')
  );
}

const isStory = wordClass('history hx');

/** "more than two years of training", "a 3-month history of asthma": how long what is named next has gone on, and no age. */
const isTimeOf = ({ tokens }: StatementContext, { to, measure }: MarkOf<'measure'>, place: BindingPlace): boolean =>
  measure.time !== undefined &&
  !measure.unitless &&
  !measure.aged &&
  (isStory(tokens[to]) || (place.clear && tokens[to]?.lower === 'of')) &&
  place.next !== undefined &&
  place.next.head.population !== true;

/** Finds what a measure measures. Nothing is invented: a number without a comparison counts only beside a score or an age. */
/** "progression after at least two lines of treatment": how many lines. */
const isCountOfLines = ({ to }: MarkOf<'measure'>, { next }: BindingPlace): boolean =>
  next?.from === to && next.head.rule === 'score.treatment-lines';

export function bindMeasure(ctx: StatementContext, mark: MarkOf<'measure'>, place: BindingPlace): Binding {
  const { measure } = mark;
  const at = [mark.from, mark.to] as const;
  const last = place.drafts.at(-1);
  const beside = last !== undefined && place.words.length === 0 && isOpen(last);
  if (!measure.stated && !measure.aged) {
    if (beside && last.head.domain === 'score' && mark.from - last.to <= 2 && isNamedValue(ctx, last, mark))
      giveStage(last, measure, at);
    else if (
      place.drafts.length === 0 &&
      place.words.length === 0 &&
      place.before !== undefined &&
      extend(place.before, measure, at)
    )
      return { k: 'bound' };
    else if (isOtherStep(ctx, mark, place)) {
      addStep(place.before!, measure, at);
      return { k: 'bound' };
    } else if (beside && isDose(last.head, measure)) give(last, measure, at);
    else if (place.words.length === 0 && place.wordsAfter.length === 0 && isDose(place.next?.head, measure))
      return { k: 'wait' };
    else if (
      measure.time !== undefined &&
      !measure.unitless &&
      ctx.tokens[mark.to]?.lower === 'of' &&
      (place.next !== undefined || place.wordsAfter.length > 0)
    )
      return { k: 'wait' };
    else return { k: 'none' };
    return { k: 'bound' };
  }
  if (measure.pressure !== undefined)
    return measure.stated ? { k: 'draft', draft: pressureDraft(ctx, measure, at) } : { k: 'none' };
  if (beside && isAgeOfProcedure(last, measure)) {
    giveAgo(last, measure, at);
    return { k: 'bound' };
  }
  if (isTimeOf(ctx, mark, place) || isCountOfLines(mark, place)) return { k: 'wait' };
  if (
    isAgeOfPeople(ctx, mark, place) ||
    isAgeInPeople(ctx, mark) ||
    isAgeBehindPeople(ctx, mark) ||
    (isAge(measure, place) && !isLengthOf(ctx, mark, place) && !isOfShortForm(ctx, mark, place))
  )
    return { k: 'draft', draft: ageDraft(measure, at) };
  if (measure.rate) {
    const bound = bindRate(ctx, mark, place);
    if (bound !== undefined) return bound;
  }
  const candidates =
    place.drafts.length === 0 && place.words.length === 0 && place.before !== undefined ? [place.before] : place.drafts;
  const measured = [...candidates]
    .reverse()
    .find((draft) => isOpen(draft) && (MEASURED.has(draft.head.domain) || isTimed(draft)));
  if (
    measured !== undefined &&
    (measure.time === undefined || isTimed(measured) || (beside && !isLong(measure, measured)))
  ) {
    give(measured, measure, at);
    return { k: 'bound' };
  }
  if (isFurtherValue(measure, place)) return { k: 'draft', draft: repeated(place.before!, measure, at) };
  const next = place.next?.head;
  if (
    next !== undefined &&
    place.wordsAfter.length === 0 &&
    (MEASURED.has(next.domain) || next.rule === 'reproductive.gestation')
  )
    return { k: 'wait' };
  if (place.wordsAfter.length === 0 && isCountedRange(ctx, mark, place.next)) return { k: 'wait' };
  if (measure.bareRange && measure.unitless) return { k: 'none' };
  if (measure.time !== undefined) return bindTime(ctx, mark, place);
  return bindNumber(ctx, mark, place);
}

/** "aspirin 100 mg daily", "10 mg of prednisone": how much of a drug is taken. */
const isDose = (head: Head | undefined, { lo, hi, time, ref }: Measure): boolean =>
  head?.domain === 'medication' && time === undefined && ref === undefined && DOSE.test((lo ?? hi)?.ucum ?? '');
const DOSE = /^(?:[mcunpkf]?(?:g|mol|eq)|mL|\[?[iI]?U\]?|\{[^}]+\})(?:\/(?:kg|m2|d|h|wk|mo|min|mL))*$/;

/** How often something happens is said before its name, after it, or in the stretch after that. */
function bindRate(ctx: StatementContext, mark: MarkOf<'measure'>, place: BindingPlace): Binding | undefined {
  if (place.wordsAfter.length > 0 || !place.words.every(({ from }) => isConsuming(ctx.tokens[from]))) return undefined;
  for (const { from, to } of place.words) ctx.use(from, to);
  if (place.next !== undefined && place.next.head.population !== true) return { k: 'wait' };
  const last = place.drafts.findLast((draft) => !isPopulation(draft)) ?? place.before;
  if (last === undefined || !isOpen(last) || !HAPPENING.has(last.head.domain)) return undefined;
  give(last, mark.measure, [mark.from, mark.to]);
  return { k: 'bound' };
}

const isConsuming = wordClass(
  'consuming consume consumes consumed drinking drink drinks intake consumption average mean averaging',
);

const HAPPENING = new Set(['condition', 'procedure', 'medication', 'social']);

const LONG = new Set(['d', 'wk', 'mo', 'a']);

/** "rated daily over 2 weeks", "HBsAg for 6 months": no value of a score, which takes minutes at most, or of a test. */
const isLong = ({ time }: Measure, { head }: Draft): boolean =>
  LONG.has(time ?? '') &&
  (head.domain === 'score' ||
    (head.rule === 'observation.term' && time !== 'd' && !OF_TIME.test(head.concept?.text ?? '')));
const OF_TIME = /\b(?:ages?|duration|time|interval|period|survival|length|years?|months?|weeks?)\b/i;

const isAgeName = /^(?:age|life)$/;

/** "more than 2 years of rowing": how long something has gone on, where no word says that it is an age. */
const isLengthOf = ({ tokens }: StatementContext, { measure, to }: MarkOf<'measure'>, place: BindingPlace): boolean =>
  !measure.aged &&
  !place.ageWord &&
  measure.time !== undefined &&
  tokens[to]?.lower === 'of' &&
  tokens[to + 1]?.kind === 'word' &&
  !isAgeName.test(tokens[to + 1]!.lower);

function bindTime(ctx: StatementContext, mark: MarkOf<'measure'>, place: BindingPlace): Binding {
  const last =
    place.drafts.findLast((draft) => !isPopulation(draft)) ??
    (place.next === undefined && place.words.length === 0 ? place.before : undefined);
  if (last !== undefined && place.words.length === 0) {
    giveTime(ctx, last, mark.measure, [mark.from, mark.to]);
    return { k: 'bound' };
  }
  return { k: 'wait' };
}

function bindNumber(ctx: StatementContext, mark: MarkOf<'measure'>, place: BindingPlace): Binding {
  const { measure } = mark;
  const at = [mark.from, mark.to] as const;
  const next = place.next?.head;
  const count =
    measure.unitless &&
    measure.ref === undefined &&
    measure.op !== 'between' &&
    Number.isInteger(Number((measure.lo ?? measure.hi)?.value));
  if (count && next !== undefined && place.wordsAfter.length === 0 && COUNTED.has(next.domain)) return { k: 'wait' };
  if (place.words.length > 0) return { k: 'draft', draft: unknownVariable(ctx, place.words, measure, at) };
  const open = count && isOfWhatFollows(ctx, mark, place.wordsAfter) ? undefined : place.drafts.findLast(isOpen);
  if (open !== undefined) {
    give(open, measure, at);
    return { k: 'bound' };
  }
  if (
    place.drafts.length === 0 &&
    place.wordsAfter.length === 0 &&
    (next === undefined || next.population === true) &&
    place.before?.quantity !== undefined
  )
    return { k: 'draft', draft: repeated(place.before, measure, at) };
  if (place.wordsAfter.length > 0) return { k: 'draft', draft: unknownVariable(ctx, place.wordsAfter, measure, at) };
  if (next === undefined && place.drafts.length === 0 && isHabit(place.before, measure)) {
    give(place.before!, measure, at);
    return { k: 'bound' };
  }
  return { k: 'wait' };
}

/** "heavy drinking (more than 21 units per week)": what is taken in a time, beside the habit. */
const isHabit = (before: Draft | undefined, { lo, hi }: Measure): boolean =>
  before?.head.rule === 'social.alcohol' &&
  isOpen(before) &&
  /^(?:U|g|mL|\{.+\})\/(?:d|wk|mo)$/.test((lo ?? hi)?.ucum ?? '');

/** Gives a measure that waited to the head that came: a count of happenings, a duration, or its value. */
export function giveWaiting(ctx: StatementContext, draft: Draft, mark: MarkOf<'measure'>): void {
  const { measure } = mark;
  const at = [mark.from, mark.to] as const;
  const taken = draft.quantity !== undefined;
  const lasting = taken || isLong(measure, draft) || (!isTimed(draft) && !MEASURED.has(draft.head.domain));
  if (measure.time !== undefined && lasting) giveTime(ctx, draft, measure, at);
  else if (COUNTED.has(draft.head.domain) && measure.unitless && !measure.graded && measure.ref === undefined) {
    giveCount(draft, measure, at);
    widen(draft, at);
  } else give(draft, measure, at);
}

/** Units that say what is counted. */
const SMOKED = /\{(?:cigarettes|cigars|pack-years|packs)\}/;
const DRUNK = /\{(?:drinks|alcohol units)\}/;

/** A measure that found nothing to measure, kept as something unknown rather than lost. */
export function strayDraft(ctx: StatementContext, mark: MarkOf<'measure'>): Draft {
  const at = [mark.from, mark.to] as const;
  const ucum = (mark.measure.lo ?? mark.measure.hi)?.ucum ?? '';
  const habit = SMOKED.test(ucum) ? 'smoking' : DRUNK.test(ucum) ? 'alcohol' : undefined;
  const head: Head =
    habit !== undefined
      ? { domain: 'social', rule: `social.${habit}`, concept: namedConcept(ctx.terminology, habit, ['social']) }
      : { domain: 'observation', rule: 'observation.unknown-variable', concept: unknownConcept(ctx.slice(...at)) };
  const draft = draftOf(head, ...at);
  draft.quantity = quantityOf(mark.measure, at);
  return draft;
}
