import { kept } from '../../kernel/kept.ts';
import type { Fact } from '../../patient/facts.ts';
import type { Atom, Window } from '../criterion.ts';
import type { Truth } from '../verdict.ts';
import { isAdult } from './adult.ts';
import { askBirth } from './birth-tests.ts';
import { cite } from './citation.ts';
import type { Context } from './context.ts';
import { converted } from './converted.ts';
import { within } from './interval.ts';
import { kidneyStageRule } from './kidney-stage.ts';
import { latestOf, takenOn } from './latest-result.ts';
import type { MeasureRule } from './measure-rule.ts';
import { decided, type Outcome, open, settled } from './outcome.ts';
import { need } from './presence-judgement.ts';
import { magnitudeOf } from './result-value.ts';
import { MEASURE_RULES } from './ruled-by-measure.table.ts';
import type { Sought } from './sought.ts';
import { RESULT_VALIDITY_DAYS } from './validity.table.ts';

/**
 * What a recent measurement adds to what is charted of a condition that it defines or rules out: a finding of long ago
 * that the measurement contradicts is open, a silent record may be answered. Of the present or what is expected, and of adults
 * unless the rule is one of another age.
 */
export function ruledByMeasure(atom: Atom, sought: Sought, charted: Outcome, context: Context): Outcome {
  const staged = kidneyStageRule(atom, sought, context);
  const rule =
    staged ??
    rulesOf(sought.lineage).find(
      (one) =>
        isFor(one, atom, sought) &&
        (one.sex === undefined || one.sex === context.facts.sex) &&
        (one.days === undefined || mayBeOfAge(one.days, context)),
    );
  if (!rule || isHistoric(atom)) return charted;
  const instead = rule.instead === undefined ? [] : (context.index.byOwnConcept.get(rule.instead) ?? []).filter(stands);
  // Such a rule says nothing else: few records have what it asks for, and most have the measure.
  if (rule.instead !== undefined && rule.defines === false && instead.length === 0) return charted;
  const results = recent(rule, context);
  if (results.length === 0) return charted;
  if (rule.days === undefined ? !isAdult(context) : !isOfAge(rule.days, context)) return charted;
  if ([rule.unless ?? []].flat().some((id) => context.index.byConcept.has(id))) return charted;
  const truth = agreed(results, rule, context);
  if (rule.adds && truth !== true) return charted;
  const evidence = [...cite(results, 'condition.measure'), ...charted.evidence];
  if (charted.strict === true) {
    if (truth !== false || !rule.defines || rule.passes) return charted;
    // Between the two a clinician takes the one that speaks against the patient.
    return context.clears && context.policy !== 'strict'
      ? settled(false, 'presumption', evidence)
      : open(need(atom, sought, 'charted, but the latest measurement says otherwise'), evidence);
  }
  if (charted.strict === false || truth === null) return charted;
  if (!staged && charted.evidence.some(({ rule: by }) => by !== SIGN)) return charted;
  if (truth && !staged && hasMore(atom, rule)) return charted;
  if (truth) return inside(rule, results, charted, evidence, atom, sought, context);
  return rule.instead === undefined || instead.length > 0
    ? decided(false, [...evidence, ...cite(instead, 'condition.instead')])
    : charted;
}

/** The rules of a concept and of everything broader: of most there are none. */
const rulesOf = kept((lineage: Sought['lineage']) =>
  MEASURE_RULES.filter(({ condition }) => lineage.includes(condition)),
);

/** Whether the patient is surely within these days of life. */
const isOfAge = ([first, last]: readonly [number, number], { facts, today }: Context): boolean =>
  askBirth(
    facts,
    (birth) => birth !== undefined && today - birth.range.last >= first && today - birth.range.first <= last,
  );

/** Where the date of birth is not known to the day: the results are asked for all the same. */
const mayBeOfAge = ([first, last]: readonly [number, number], { facts, today }: Context): boolean =>
  askBirth(
    facts,
    (birth) => birth !== undefined && today - birth.range.first >= first && today - birth.range.last <= last,
  );

/** What only points to a condition says less than what measures it. */
const SIGN = 'condition.sign';

/** A value with which the condition can be: it is the condition, or says that nobody should presume there is none. */
function inside(
  rule: MeasureRule,
  results: readonly Fact[],
  charted: Outcome,
  evidence: Outcome['evidence'],
  atom: Atom,
  sought: Sought,
  context: Context,
): Outcome {
  const { defines } = rule;
  if (defines === false || !sought.ids.includes(rule.condition) || sought.narrowing.length > 0) return charted;
  return defines === true || agreed(results, { ...rule, allows: defines }, context) === true
    ? decided(true, evidence)
    : open(need(atom, sought, 'not charted, but the latest measurement is at its bounds'), evidence);
}

function isFor({ condition, itself, severity }: MeasureRule, { attrs }: Atom, sought: Sought): boolean {
  const asked = Object.entries(attrs ?? {});
  const inDegree =
    severity === undefined
      ? attrs === undefined || !asked.some(([, word]) => OF_ANOTHER_TIME.test(word))
      : asked.length === 1 && asked[0]?.[1].toLowerCase() === severity;
  return inDegree && (itself ? sought.ids : sought.lineage).includes(condition);
}

/** Whether it is asked to be of some kind besides, of which a value with which it can be says nothing. */
const hasMore = ({ attrs, duration }: Atom, { severity }: MeasureRule): boolean =>
  duration !== undefined || (attrs !== undefined && severity === undefined);

/** What is over, or is not to be, a measurement of now does not rule out. */
const OF_ANOTHER_TIME = /resol|remi|past|previous|prior|former|recover|cured|treated|new|recent|recurr/i;

/** Whether a time before now is asked about too: an operation or treatment named without a time is one of any time. */
const isHistoric = ({ domain, window, duration }: Atom): boolean =>
  // "For five years": since then, and now.
  duration !== undefined && window !== undefined && isBare(window)
    ? false
    : window === undefined
      ? domain === 'procedure'
      : window.phase !== 'present' && window.phase !== 'future';

const isBare = ({ lo, hi, event, from, to }: Window): boolean =>
  [lo, hi, event, from, to].every((part) => part === undefined);

const stands = (fact: Fact): boolean =>
  fact.domain === 'condition' && fact.certainty === 'confirmed' && fact.state === 'active';

function recent({ measure, reported, validDays }: MeasureRule, { index, today, policy }: Context): readonly Fact[] {
  const all = index.byOwnConcept.get(measure);
  if (!all) return [];
  const from = today - (validDays ?? RESULT_VALIDITY_DAYS[policy]);
  const asked = `${from} ${today} ${reported === true}`;
  const before = recentOf(all).get(asked);
  if (before) return before;
  const results = all.filter((fact) => {
    const taken = takenOn(fact);
    return (
      fact.certainty === 'confirmed' &&
      fact.value !== undefined &&
      !(reported && fact.derivation) &&
      taken !== undefined &&
      taken.first >= from &&
      taken.last <= today
    );
  });
  const latest = results.length === 0 ? [] : latestOf(results);
  recentOf(all).set(asked, latest);
  return latest;
}

/** What was found among the results of one record, which many criteria ask for; by the days and kind that are asked for. */
const recentOf = kept((_results: readonly Fact[]) => new Map<string, readonly Fact[]>());

function agreed(results: readonly Fact[], { allows, unit, measure }: MeasureRule, { terminology }: Context): Truth {
  const truths = results.map((fact): Truth => {
    const found = magnitudeOf(fact, false);
    const value =
      found &&
      converted(found.interval, found.unit, unit, { ids: [measure], measure: terminology.concept(measure)?.measure });
    return value ? within(value, allows) : null;
  });
  const [first] = truths;
  return first !== undefined && truths.every((truth) => truth === first) ? first : null;
}
