import type { Fact } from '../../patient/facts.ts';
import { LEXICON } from '../../terminology/concept.ts';
import type { Atom, Quantity } from '../criterion.ts';
import { and, type Need, or, type Truth } from '../verdict.ts';
import { cite } from './citation.ts';
import { compare } from './comparison.ts';
import type { Context } from './context.ts';
import { gestationalAge } from './gestational-age.ts';
import { impliedValue } from './implied-value.ts';
import { comparedWith, within } from './interval.ts';
import { joined, membersOf } from './joint-measure.ts';
import { latestOf, takenOn } from './latest-result.ts';
import { decided, negated, type Outcome, open } from './outcome.ts';
import { anchorDays, judgePresence, need } from './presence-judgement.ts';
import { silent } from './silence.ts';
import { factsNaming, isNamedBy, type Sought } from './sought.ts';
import { frameOf, momentWithin, type TimeFrame } from './time-frame.ts';
import { toldValue } from './told-value.ts';
import { LASTING_RESULTS, RESULT_VALIDITY_DAYS } from './validity.table.ts';
import { weightForAge } from './weight-for-age.ts';
import { DOSES } from './whole-measure.table.ts';
import { judgedByWhole } from './whole-measure.ts';

/** A measured value against a bound: by default the latest result, which must be recent enough to speak for today. */
export function judgeMeasured(atom: Atom, quantity: Quantity, sought: Sought, context: Context): Outcome {
  const frame = frameOf(atom.window, context.today, anchorDays(atom, context));
  if (frame.kind === 'unknown') return open(need(atom, sought, frame.why));
  if (atom.modality === 'planned' || frame.kind === 'future') {
    return open(need(atom, sought, 'a value that lies in the future'));
  }
  const members = membersOf(sought, context);
  if (members) {
    const outcomes = members.map((member) => judgeMeasured(atom, quantity, member, context));
    return joined(atom, quantity, sought, outcomes, context);
  }
  const entries = factsNaming(sought, context).filter(
    (fact) => fact.domain === 'observation' && isNamedBy(sought, fact),
  );
  const results = entries.filter((fact) => fact.value !== undefined && isPast(fact, context.today));
  const isOfNow = (frame.kind === 'unsaid' || frame.kind === 'present') && !isRepeated(atom);
  const aged = isOfNow ? gestationalAge(atom, quantity, sought, context) : undefined;
  if (aged) return aged;
  const implied = (): Outcome | undefined =>
    isOfNow
      ? (impliedValue(atom, quantity, sought, context) ??
        weightForAge(atom, quantity, sought, context) ??
        judgedByWhole(atom, quantity, sought, context) ??
        toldValue(atom, quantity, sought, context))
      : undefined;
  if (results.length === 0)
    return (
      implied() ??
      doseOfNone(atom, quantity, sought, context) ??
      unmeasured(atom, sought, [], whyNone(entries, context.today), context)
    );
  const chosen = chosenResults(atom, sought, results, frame, context);
  if (chosen.results.length === 0)
    return implied() ?? unmeasured(atom, sought, latestOf(results), 'only results from another time', context);
  const latest = weighResults(atom, quantity, sought, chosen);
  const repeated = isRepeated(atom) ? onOccasions(atom, quantity, sought, results, frame, context) : undefined;
  if (repeated)
    return latest.policy === false ? open(need(atom, sought, 'results that agree'), repeated.evidence) : repeated;
  return sustained(atom, sought, latest);
}

/** "on two occasions": results of so many days of the time that counts; undefined where the record has not that many. */
function onOccasions(
  { window: _window, ...atom }: Atom,
  quantity: Quantity,
  sought: Sought,
  results: readonly Fact[],
  frame: TimeFrame,
  { today, policy }: Context,
): Outcome | undefined {
  const times = Number(/\d+/.exec(atom.attrs?.stability ?? '')?.[0] ?? Number.NaN);
  if (atom.duration !== undefined || atom.count !== undefined) return undefined;
  const from = frame.kind === 'between' ? frame.from : today - RESULT_VALIDITY_DAYS[policy];
  const to = frame.kind === 'between' ? frame.to : today;
  const holding = results.filter((fact) => {
    const taken = takenOn(fact);
    const isTimely = taken !== undefined && taken.first === taken.last && momentWithin(taken, from, to) === true;
    return isTimely && fact.certainty === 'confirmed' && compare(fact, quantity, sought, false).truth === true;
  });
  const days = new Set(holding.map((fact) => takenOn(fact)?.first));
  return days.size >= times ? decided(true, cite(holding, `${atom.domain}.repeated`)) : undefined;
}

/** How much of a drug is taken by somebody who takes none; undefined where that is not so. */
function doseOfNone(atom: Atom, { op, lo, hi }: Quantity, sought: Sought, context: Context): Outcome | undefined {
  const drug = sought.ids.map((id) => DOSES.get(id)).find((id) => id !== undefined);
  const bound = op === '<' || op === '<=' ? hi : lo;
  if (drug === undefined || typeof bound?.value !== 'number' || op === 'between') return undefined;
  const { quantity: _quantity, attrs: _attrs, ...plain } = atom;
  const codes = [{ system: LEXICON, code: drug }];
  const concept = { text: drug, codes, closure: 'descendants', via: [] } as const;
  const taken = judgePresence({ ...plain, domain: 'medication', concept }, context);
  const truth = within({ lo: 0, hi: 0 }, comparedWith(op, bound.value));
  if (taken.policy !== false || truth === null) return undefined;
  return truth ? negated(taken) : taken;
}

/** "on two occasions", of a value. */
const isRepeated = ({ attrs }: Atom): boolean => attrs?.stability?.startsWith('repeated') ?? false;

/** That a value was so once does not say that it was so for long, or often. */
function sustained(atom: Atom, sought: Sought, outcome: Outcome): Outcome {
  const single =
    (atom.duration !== undefined || atom.count !== undefined || isRepeated(atom)) && outcome.policy === true;
  return single ? open(need(atom, sought, 'for how long or how often it was so'), outcome.evidence) : outcome;
}

interface Chosen {
  readonly results: readonly Fact[];
  /** Whether one result is enough; else all of them must agree. */
  readonly any: boolean;
  /** False: it is not certain that a result is from the time that counts. */
  readonly timely: (fact: Fact) => Truth;
}

function chosenResults(
  atom: Atom,
  sought: Sought,
  results: readonly Fact[],
  frame: TimeFrame,
  context: Context,
): Chosen {
  const { today, policy } = context;
  if (frame.kind === 'ever') return { results, any: atom.quantifier !== 'all', timely: () => true };
  const lasting = sought.ids.some((id) => LASTING_RESULTS.has(id));
  const from =
    frame.kind === 'between' ? frame.from : lasting ? Number.NEGATIVE_INFINITY : today - RESULT_VALIDITY_DAYS[policy];
  const to = frame.kind === 'between' ? frame.to : today;
  const timely = (fact: Fact): Truth => {
    const taken = takenOn(fact);
    return taken ? momentWithin(taken, from, to) : null;
  };
  const inTime = results.filter((fact) => timely(fact) !== false);
  const every = atom.quantifier === 'all' && frame.kind === 'between';
  return { results: every ? inTime : latestOf(inTime), any: false, timely };
}

function weighResults(atom: Atom, quantity: Quantity, sought: Sought, { results, any, timely }: Chosen): Outcome {
  const judged = results.map((fact) => {
    const { truth, why, otherUnit } = compare(fact, quantity, sought, atom.domain === 'score');
    const firm = fact.certainty === 'confirmed' && timely(fact) === true;
    return {
      fact,
      truth: firm ? truth : null,
      otherUnit,
      why: firm ? why : fact.certainty === 'confirmed' ? 'the day of the result' : 'a final result',
    };
  });
  // Of one day's "FEV1 1.9 L" and "FEV1 72 %" only the one in units of the bound is asked about.
  const told = judged.filter(({ otherUnit }) => !otherUnit);
  const counted = told.some(({ truth }) => truth !== null) ? told : judged;
  const truths = counted.map(({ truth }) => truth);
  const agreed = or(truths) === and(truths) ? or(truths) : null;
  const truth = any && or(truths) === true ? true : agreed;
  const rule = `${atom.domain}.${any ? 'any' : results.length > 1 ? 'all' : 'latest'}`;
  const evidence = cite(
    truth === true && any ? judged.filter((one) => one.truth === true).map(({ fact }) => fact) : results,
    rule,
  );
  if (truth !== null) return decided(truth, evidence);
  return open(need(atom, sought, judged.find((one) => one.truth === null)?.why ?? 'results that agree'), evidence);
}

/** Whether the text asks for a result only where the test was done; its reader says so in the rule. */
export const isIfPerformed = ({ rule }: Atom): boolean => rule.endsWith('.if-performed');

function unmeasured(atom: Atom, sought: Sought, stale: readonly Fact[], why: string, context: Context): Outcome {
  const missing: Need = need(atom, sought, why);
  return silent(
    {
      domain: atom.domain,
      charted: false,
      need: missing,
      evidence: cite(stale, `${atom.domain}.stale`),
      optional: stale.length === 0 && isIfPerformed(atom),
    },
    context,
  );
}

/** Why none of the entries that name a measure has a result that counts. */
function whyNone(entries: readonly Fact[], today: number): string {
  if (entries.some((fact) => !isPast(fact, today))) return 'only a result dated after the day of judgement';
  const absent = entries.find((fact) => fact.absent !== undefined)?.absent;
  if (absent === 'error') return 'a result: the one recorded cannot be right';
  return absent === undefined ? 'no result in the record' : `no result in the record, which says why: ${absent}`;
}

const isPast = (fact: Fact, today: number): boolean => (takenOn(fact)?.first ?? today) <= today;
