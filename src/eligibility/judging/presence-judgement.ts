import type { DayRange } from '../../kernel/dates.ts';
import type { Fact } from '../../patient/facts.ts';
import type { Atom } from '../criterion.ts';
import { and, type Need, type Truth } from '../verdict.ts';
import { attributesOf } from './attributes.ts';
import { blanketDenials } from './blanket-denial.ts';
import { isNeverLeftOut, wouldBeCharted } from './charted.ts';
import { cite } from './citation.ts';
import { isByCriteria, judgedByCriteria } from './classification.ts';
import type { Context } from './context.ts';
import { isDatedElsewhere } from './dated-event.ts';
import { deniedInText } from './denied-in-text.ts';
import { isOfOtherRoute, withoutLength } from './drug-wording.ts';
import { otherKinds } from './exclusive-kinds.ts';
import { codeKey } from './fact-index.ts';
import { deniedByHistory, historyDenials } from './history-denial.ts';
import { HISTORIC_MODIFIERS } from './modifier.table.ts';
import { coversAll, inFrame, isTooGeneral, type Occurrence, occurrencesOf } from './occurrence.ts';
import { MAJOR_OPERATIONS } from './operation.table.ts';
import { decided, type Outcome, open, settled } from './outcome.ts';
import { presenceOf } from './presence.ts';
import { deniedOfLate } from './recent-denial.ts';
import { isOfOtherDegree, outweighs, refutes } from './refutation.ts';
import { isSetAside } from './set-aside.ts';
import { isShownBy } from './shown-by.ts';
import { signsOf } from './signs.ts';
import { silent } from './silence.ts';
import { conceptIds, factsMentioning, factsNaming, type Sought, soughtByName } from './sought.ts';
import { countHolds, lasted } from './span-of-time.ts';
import { frameOf, type TimeFrame } from './time-frame.ts';
import { toldLists } from './told-list.ts';
import { drugsThatMayBe, isMajor, operationsThatMayBe, vaccinesThatMayBe } from './unlisted-class.ts';
import { graverEntries, milderEntries, soughtAsDenied, widerDenials } from './wider-denial.ts';

/**
 * Whether something is or was so: a condition, drug, operation, vaccination or finding. Shared by the kinds that ask
 * only that; each gives the domain whose silence is to be read.
 */
export function judgePresence(given: Atom, context: Context): Outcome {
  const atom = asWorded(given, context);
  const sought = soughtByName(atom, context) ?? soughtAsDenied(atom, context);
  const subject = atom.concept?.text ?? atom.domain;
  if (!sought)
    return open({ domain: atom.domain, concept: subject, why: `“${subject}” is not a term that the lexicon knows` });
  if (atom.modality === 'planned' || atom.window?.phase === 'future') return judgePlan(atom, sought, context);
  if (atom.modality === 'hypothetical') {
    return silent(
      {
        domain: atom.domain,
        charted: false,
        need: need(atom, sought, 'whether it would be so is not a fact of a record'),
      },
      context,
    );
  }
  const found = reckoned(atom, occurrencesOf(sought, context));
  const frame = historicFrame(atom, sought, frameOf(atom.window, context.today, anchorDays(atom, context)), context);
  if (atom.count) return judgeCount(atom, sought, found, frame, context);
  return weigh(atom, sought, found, frame, context);
}

/** How long a pregnancy has lasted only what it is reckoned from tells: other entries are written when it is known, or later. */
function reckoned({ duration, domain }: Atom, found: readonly Occurrence[]): readonly Occurrence[] {
  if (duration === undefined || domain !== 'reproductive') return found;
  const known = found.filter(
    ({ fact, start }) => fact.derivation !== undefined && fact.domain === 'condition' && Number.isFinite(start.first),
  );
  return known.length > 0 ? known : found;
}

/** What is mild may be significant, but not major. */
function asWorded(atom: Atom, { said }: Context): Atom {
  if (atom.attrs?.severity !== 'significant' || !/\b(?:major|substantial)\b/i.test(said(atom.span))) return atom;
  return { ...atom, attrs: { ...atom.attrs, severity: 'major' } };
}

/** "History of X" without a window: the words that say so may have been taken with the term. */
function historicFrame(atom: Atom, sought: Sought, frame: TimeFrame, { said }: Pick<Context, 'said'>): TimeFrame {
  const historic = atom.concept?.via.some((step) => HISTORIC_MODIFIERS.has(step.replace('modifier:', '')));
  // "Treatment with thrombolysis": nobody is under it, as under a drug that is taken for long.
  const isUndated = frame.kind === 'present' || frame.kind === 'unsaid';
  if (frame.kind === 'present' && atom.domain === 'immunization' && atom.count) return { kind: 'ever' };
  if (isUndated && atom.domain === 'medication' && sought.lineage.some((id) => GIVEN_ONCE.has(id)))
    return { kind: 'ever' };
  if (frame.kind !== 'unsaid') return frame;
  if (historic || sought.lineage.some((id) => OF_BIRTH.has(id)) || OF_THE_PAST.test(said(atom.span).trim()))
    return { kind: 'ever' };
  const isOfNow = OF_NOW.test(atom.attrs?.stability ?? '') || OF_NOW.test(atom.concept?.text ?? '');
  return isOfNow && atom.domain === 'condition' ? { kind: 'present' } : frame;
}

/** "Stroke history", "previous stroke": what was so counts, over or not. */
const OF_THE_PAST =
  /^(?:previous|prior|past|completed) (?!to\b)|(?<!\bno)(?<!\bfamily) (?:medical )?history$|\bin (?:the |their |his |her )?(?:(?:previous|past|prior|medical|personal) )*history$|\bin anamnesis$/i;

/** Lexicon ids of drugs of which one dose is the treatment, everything narrower included. */
const GIVEN_ONCE: ReadonlySet<string> = new Set(['thrombolytic']);

/** Circumstances of the patient's own birth: they are never over. */
export const OF_BIRTH: ReadonlySet<string> = new Set(['prematurity', 'low-birth-weight']);

/** Nobody calls active or uncontrolled what is over. */
const OF_NOW = /^(?:currently |clinically )?(?:active|uncontrolled|poorly controlled)\b/i;

/** One entry against everything that the atom asks of it. */
function bears(given: Atom, sought: Sought, occurrence: Occurrence, frame: TimeFrame, context: Context): Truth {
  const atom = withoutLength(given, occurrence, context.today);
  const suspected =
    atom.modality === 'possible' && occurrence.present === null && occurrence.fact.certainty === 'provisional';
  return and([
    suspected ? true : occurrence.present,
    inFrame(occurrence, frame, atom.domain, context),
    isNewly(atom, occurrence, context.today) ?? attributesOf(atom, sought.narrowing, occurrence.fact),
    atom.duration ? lasted(atom.duration, occurrence, context.today) : true,
    !isOfOtherRoute(atom, sought, occurrence.fact, context),
  ]);
}

/**
 * "Recent", "newly diagnosed", where the entry does not say the word: so within a month, not so after two years. Undefined
 * where nothing of the kind is asked, or more than that.
 */
function isNewly({ attrs }: Atom, { fact, start }: Occurrence, today: number): Truth | undefined {
  const { acuity, ...others } = attrs ?? {};
  if (acuity === undefined || !NEWLY.test(acuity) || Object.keys(others).length > 0) return undefined;
  if (fact.domain !== 'condition' || !Number.isFinite(start.first) || fact.text?.toLowerCase().includes(acuity))
    return undefined;
  if (start.first >= today - NEW_DAYS) return true;
  return start.last < today - OLD_DAYS ? false : null;
}

const NEWLY = /^(?:new|recent|newly|recently)(?: diagnosed)?$/;
const NEW_DAYS = 31;
const OLD_DAYS = 731;

function weigh(atom: Atom, sought: Sought, found: readonly Occurrence[], frame: TimeFrame, context: Context): Outcome {
  const judged = found.map((occurrence) => ({ occurrence, truth: bears(atom, sought, occurrence, frame, context) }));
  const holding = judged.filter(({ truth }) => truth === true).map(({ occurrence }) => occurrence);
  const leftOpen = judged.filter(({ truth }) => truth === null).map(({ occurrence }) => occurrence);
  const aside = leftOpen.filter((occurrence) => isSetAside(atom, sought, occurrence, frame, context));
  const unsure = leftOpen.filter((occurrence) => !aside.includes(occurrence));
  const refuting = [
    ...found.filter((occurrence) => refutes(atom, sought, occurrence, frame, context)),
    ...widerDenials(atom, sought, frame, context),
    ...blanketDenials(atom, sought, frame, context),
  ];
  const rule = `${atom.domain}.${frame.kind}`;
  if (holding.length > 0) {
    const denied = refuting.some((no) => holding.every((yes) => no.start.last >= yes.start.last));
    if (!denied) return decided(true, cite(factsOf(holding), rule));
    return open(
      need(atom, sought, 'the record both affirms and denies it'),
      cite(factsOf([...holding, ...refuting]), rule),
    );
  }
  const milder = isNowOrUnsaid(frame) ? milderEntries(atom, context) : [];
  if (milder.length > 0 && found.every(({ fact, exact }) => !exact && milder.includes(fact))) {
    return decided(false, cite(milder, `${atom.domain}.severity`));
  }
  // Whoever keeps out a mild state hardly means to let in a grave one.
  const asksMild = context.clears && isNowOrUnsaid(frame) && found.every(({ exact }) => !exact);
  const graver = asksMild ? graverEntries(atom, sought, context) : [];
  if (graver.length > 0) return decided(false, cite(graver, `${atom.domain}.severity`));
  const others = otherKinds(atom, sought, found, frame, context);
  if (others.length > 0) return decided(false, cite(others, `${atom.domain}.kind`));
  if (unsure.length > 0 && !outweighs(refuting, unsure)) {
    const diagnosed = context.policy === 'strict' ? [] : madeByCriteria(atom, sought, unsure, frame, context);
    if (diagnosed.length > 0) return settled(true, 'presumption', cite(factsOf(diagnosed), rule));
    return open(need(atom, sought, whyUnsure(atom, sought, unsure, frame)), cite(factsOf(unsure), rule));
  }
  if (refuting.length > 0) return decided(false, cite(factsOf(refuting), rule));
  const late = deniedOfLate(found, frame, context.today);
  if (late.length > 0) return open(need(atom, sought, 'denied of a recent time only'), cite(factsOf(late), rule));
  const over = judged.map(({ occurrence }) => occurrence).filter((one) => one.exact && !aside.includes(one));
  const young = found.filter(({ exact }) => exact);
  if (young.length > 0 && young.every((occurrence) => isTooYoung(atom, sought, occurrence, frame, context))) {
    return decided(false, cite(factsOf(young), `${atom.domain}.duration`));
  }
  const graded = found.filter(({ exact }) => exact);
  if (
    isNowOrUnsaid(frame) &&
    graded.length > 0 &&
    graded.every((occurrence) => isOfOtherDegree(atom, sought, occurrence, context))
  ) {
    return decided(false, cite(factsOf(graded), `${atom.domain}.severity`));
  }
  const whole = over.filter((occurrence) => isOver(atom, sought, occurrence));
  if (frame.kind === 'present' && whole.length > 0) return decided(false, cite(factsOf(over), rule));
  const mentioned = factsMentioning(sought, context);
  // Where entries of their own speak of it, what a document says of it they say too.
  const mentioning = mentioned.filter(({ told }) => !told || (told.stance !== 'denied' && graded.length === 0));
  if (mentioning.length > 0) {
    const why = 'an entry mentions it in words that were not understood';
    return open(need(atom, sought, why), cite(mentioning, `${atom.domain}.mention`));
  }
  const isDated =
    whole.length > 0 && whole.length === over.length && isDatedElsewhere(atom, whole, frame, context.today);
  if (isDated) return decided(false, cite(factsOf(over), rule));
  const drugs = atom.domain === 'medication' ? drugsThatMayBe(sought, frame, context) : [];
  if (drugs.length > 0) {
    const why = 'whether one of the recorded drugs is of this kind';
    return open(need(atom, sought, why), cite(drugs, `${atom.domain}.class`));
  }
  const classified = isNowOrUnsaid(frame) ? judgedByCriteria(atom, sought, context) : undefined;
  if (classified) return classified;
  const operations = isMajor(sought) ? operationsThatMayBe(sought, frame, context) : [];
  const major = operations.filter(({ concepts }) => concepts.some((id) => MAJOR_OPERATIONS.has(id)));
  if (major.length > 0) return decided(true, cite(major, `${atom.domain}.major`));
  if (operations.length > 0) {
    const why = 'whether one of the recorded operations was a major one';
    return open(need(atom, sought, why), cite(operations, `${atom.domain}.class`));
  }
  const vaccines = atom.domain === 'immunization' ? vaccinesThatMayBe(sought, frame, context) : [];
  if (vaccines.length > 0) {
    const why = 'whether one of the recorded vaccines is of this kind';
    return open(need(atom, sought, why), cite(vaccines, `${atom.domain}.class`));
  }
  const signs = context.policy === 'clinical' ? signsOf(sought, context) : [];
  if (signs.length > 0) {
    const why = 'the record does not mention it, but has what points to it';
    return open(need(atom, sought, why), cite(signs, `${atom.domain}.sign`));
  }
  const history = historyDenials(atom, sought, frame, context);
  if (history.length > 0) return deniedByHistory(atom, history, frame);
  const denials = [...deniedInText(mentioned, sought, frame, context), ...toldLists(atom, sought, frame, context)];
  if (denials.length > 0) return settled(false, 'presumption', cite(denials, `${atom.domain}.document`));
  return silent(
    {
      domain: atom.domain,
      charted: wouldBeCharted(atom, sought, context) || over.length > 0,
      neverLeftOut: over.length === 0 && isNeverLeftOut(sought, context),
      need: need(
        atom,
        sought,
        over.length > 0 ? 'recorded only at another time or in another form' : 'the record does not mention it',
      ),
      evidence: cite(factsOf([...over, ...aside]), rule),
    },
    context,
  );
}

/**
 * "Gout as defined by a society's criteria", "polyps found on colonoscopy": who has the charted diagnosis is taken to have met what it
 * is made by, and what was charted with an examination to have been found by it.
 */
function madeByCriteria(
  atom: Atom,
  sought: Sought,
  unsure: readonly Occurrence[],
  frame: TimeFrame,
  context: Context,
): readonly Occurrence[] {
  if (atom.domain !== 'condition' || sought.narrowing.length === 0) return [];
  const isMade = sought.narrowing.every(isByCriteria);
  const plain = { ...sought, narrowing: [] };
  return unsure.filter(
    (one) =>
      one.exact &&
      (isMade || isShownBy(atom, sought, one.fact, context)) &&
      bears(atom, plain, one, frame, context) === true,
  );
}

const isNowOrUnsaid = ({ kind }: TimeFrame): boolean => kind === 'present' || kind === 'unsaid';

/** A condition that is so, as asked, but has not been for as long. Drugs are prescribed anew, so their start says less. */
const isTooYoung = (
  { duration, ...atom }: Atom,
  sought: Sought,
  occurrence: Occurrence,
  frame: TimeFrame,
  context: Context,
): boolean =>
  duration !== undefined &&
  // "Recent, for the last six weeks": so at some time in them, rather than through them all.
  !NEWLY.test(atom.attrs?.acuity ?? '') &&
  occurrence.fact.domain === 'condition' &&
  coversAll(sought, occurrence.fact) &&
  lasted(duration, occurrence, context.today) === false &&
  bears(atom, sought, occurrence, frame, context) === true;

/** A condition that was so and is past: it speaks of the whole of what is sought, which one kind of it does not. */
const isOver = (atom: Atom, sought: Sought, { fact, present }: Occurrence): boolean =>
  fact.domain === 'condition' &&
  present === true &&
  coversAll(sought, fact) &&
  attributesOf(atom, sought.narrowing, fact) !== false;

/** Records often hold the same event more than once, and seldom all of them. */
function judgeCount(
  atom: Atom,
  sought: Sought,
  found: readonly Occurrence[],
  frame: TimeFrame,
  context: Context,
): Outcome {
  const holding = found.filter((occurrence) => bears(atom, sought, occurrence, frame, context) === true);
  const days = new Set(holding.map(({ start }) => `${start.first}/${start.last}`));
  const refuting = found.filter((occurrence) => refutes(atom, sought, occurrence, frame, context));
  const never = refuting.length > 0 && refuting.length === found.length;
  const truth = atom.count ? countHolds(atom.count, days.size, never) : null;
  const evidence = cite(factsOf(never ? refuting : holding), `${atom.domain}.count`);
  if (truth !== null) return decided(truth, evidence);
  const least = atom.count?.op === '>' || atom.count?.op === '>=';
  const missing = need(atom, sought, `how often it happened; the record shows ${days.size}`);
  return found.length === 0 && least
    ? silent({ domain: atom.domain, charted: wouldBeCharted(atom, sought, context), need: missing }, context)
    : open(missing, evidence);
}

/** A name that is one of an intention ("planning to become pregnant"): an entry so called says whether it is there. */
const INTENDED = /\b(?:plan|intend|intention|desire|wish|want)/;

/** What is planned can only be read from an entry that plans it. */
function judgePlan(atom: Atom, sought: Sought, context: Context): Outcome {
  const { today } = context;
  const plans = factsNaming({ ...sought, descendants: true }, context).filter(
    (fact) => fact.state === 'planned' && fact.certainty === 'confirmed' && (fact.start?.last ?? today) >= today,
  );
  const meant = plans.filter((fact) => attributesOf({ ...atom, attrs: {} }, sought.narrowing, fact) === true);
  if (meant.length > 0) return decided(true, cite(meant, `${atom.domain}.planned`));
  const intentions = sought.names
    .filter((name) => INTENDED.test(name))
    .flatMap((name) => context.index.byName.get(name) ?? [])
    .filter((fact) => fact.certainty !== 'provisional' && (fact.start?.last ?? today) <= today);
  const truths = new Set(intentions.map(presenceOf));
  const [truth = null] = truths;
  if (truths.size === 1 && truth !== null) return decided(truth, cite(intentions, `${atom.domain}.intended`));
  if (plans.length > 0)
    return open(need(atom, sought, 'planned, but not whether of this kind'), cite(plans, `${atom.domain}.planned`));
  const told = factsMentioning(sought, context).filter((fact) => fact.told?.stance === 'possible');
  if (told.length > 0)
    return open(
      need(atom, sought, 'a note mentions it, but not whether it is planned'),
      cite(told, `${atom.domain}.mention`),
    );
  const isElective = ELECTIVE.test(context.said(atom.span)) && isNeverLeftOut(sought, context);
  return silent(
    {
      domain: atom.domain,
      charted:
        ((!context.clears || isElective) && isOrdered(atom, sought, context)) ||
        (!context.clears && isOfTheStudy(atom) && wouldBeCharted(atom, sought, context)),
      neverLeftOut: isElective,
      need: need(atom, sought, 'plans are not in the record'),
    },
    context,
  );
}

/** Planned outside the trial, and by name. */
const ELECTIVE = /\b(?:elective|scheduled|planned)\b/i;

/** "during the study": of nobody yet, and nothing that anybody is said to have planned. */
const isOfTheStudy = ({ modality, window }: Atom): boolean => modality === 'asserted' && window?.rel === 'during';

/** A treatment that a chart would mention is ordered or scheduled there before it is given; a trial's own plans are not. */
const isOrdered = (atom: Atom, sought: Sought, context: Context): boolean =>
  (atom.domain === 'medication' || atom.domain === 'procedure') &&
  !isTooGeneral(sought) &&
  wouldBeCharted(atom, sought, context);

/** The day of the diagnosis or event from which a window counts, where the record has exactly one such day. */
export function anchorDays(
  atom: Atom,
  { index, terminology, facts }: Pick<Context, 'index' | 'terminology' | 'facts'>,
): DayRange | undefined {
  const event = atom.window?.event;
  if (event && /^(?:the |their |his |her )?birth$/i.test(event.text)) return facts.birth?.range;
  if (!event || event.codes.length === 0) return undefined;
  const ids = conceptIds(event.codes, terminology);
  const found = [
    ...ids.flatMap((id) => index.byConcept.get(id) ?? []),
    ...event.codes.flatMap((code) => index.byCode.get(codeKey(code)) ?? []),
  ];
  const starts = found.filter((fact) => fact.certainty === 'confirmed').map((fact) => fact.start);
  const [first] = starts;
  return first && starts.every((start) => start?.first === first.first && start.last === first.last)
    ? first
    : undefined;
}

function whyUnsure(atom: Atom, sought: Sought, unsure: readonly Occurrence[], frame: TimeFrame): string {
  if (frame.kind === 'unknown') return frame.why;
  if (unsure.some(({ fact }) => fact.certainty === 'provisional')) return 'recorded, but not confirmed';
  if (unsure.some(({ present }) => present === null))
    return isTooGeneral(sought) ? 'whether what is recorded is such a one' : 'recorded in more general terms only';
  if (unsure.some(({ fact }) => attributesOf(atom, sought.narrowing, fact) === null))
    return 'recorded, but not how severe or of which kind';
  return atom.duration ? 'since when it has lasted' : 'recorded, but the time it was so is not certain';
}

export const need = (atom: Atom, sought: Pick<Sought, 'text'>, why: string): Need => ({
  domain: atom.domain,
  concept: sought.text,
  why,
});

const factsOf = (occurrences: readonly Occurrence[]): readonly Fact[] => occurrences.map(({ fact }) => fact);
