import type { Fact } from '../../../patient/facts.ts';
import type { Atom, Quantity } from '../../criterion.ts';
import { and, not, or, type Truth } from '../../verdict.ts';
import { cite } from '../citation.ts';
import type { AtomJudge, Context } from '../context.ts';
import { judgeFamily } from '../family.ts';
import { latestOf, takenOn } from '../latest-result.ts';
import { isIfPerformed, judgeMeasured } from '../measured-judgement.ts';
import { orByName } from '../named-state.ts';
import { isNormal } from '../normal-class.ts';
import { coversAll } from '../occurrence.ts';
import { decided, type Outcome, open } from '../outcome.ts';
import { presenceOf } from '../presence.ts';
import { judgePresence, need } from '../presence-judgement.ts';
import { silent } from '../silence.ts';
import { factsNaming, isNamedBy, type Sought, soughtByName } from '../sought.ts';

/** A laboratory value, vital sign, test or finding: against a bound, as positive or negative, or as there or not. */
export const judgeObservation: AtomJudge = (atom, context) => {
  if (atom.subject !== 'patient') return judgeFamily(atom, context);
  const sought = soughtByName(atom, context);
  if (!sought) return judgePresence(atom, context);
  if (atom.quantity) return orByName(atom, sought, judgeMeasured(atom, atom.quantity, sought, context), context);
  const length = lengthMeasured(atom, sought);
  if (length) return judgeMeasured(withoutDuration(atom), length, sought, context);
  const polarity = atom.attrs?.polarity;
  return polarity === undefined ? judgePresence(atom, context) : judgePolarity(atom, polarity, sought, context);
};

/** Units of time that are measured in a patient. */
const TIMES: ReadonlySet<string> = new Set(['wk', 'd']);

/** "Uterine size above 20 weeks": of a measure that is a length of time, that is the value, and not how long it has been so. */
function lengthMeasured({ duration }: Atom, { measure }: Sought): Quantity | undefined {
  if (!duration || !TIMES.has(measure?.ucum ?? '') || !TIMES.has(duration.ucum ?? '')) return undefined;
  const { op, span, ...bound } = duration;
  return op === '<' || op === '<=' ? { op, hi: bound, span } : { op, lo: bound, span };
}

const withoutDuration = ({ duration: _duration, ...atom }: Atom): Atom => atom;

const SPEAKING: ReadonlySet<Fact['domain']> = new Set(['observation', 'condition', 'procedure']);

/** Positive, negative, normal, abnormal, high, low: what the latest result says. */
export function judgePolarity(atom: Atom, polarity: string, sought: Sought, context: Context): Outcome {
  const { today } = context;
  const results = factsNaming(sought, context).filter(
    (fact) => SPEAKING.has(fact.domain) && isNamedBy(sought, fact) && (takenOn(fact)?.first ?? today) <= today,
  );
  const names = sought.ids.map((id) => context.terminology.concept(id)?.kind);
  if (results.length === 0 && isPositive(polarity) && names.length > 0 && names.every((kind) => kind === 'condition')) {
    return judgePresence({ ...atom, domain: 'condition' }, context);
  }
  if (results.length === 0) {
    const missing = need(atom, sought, 'no result in the record');
    return silent({ domain: atom.domain, charted: false, need: missing, optional: isIfPerformed(atom) }, context);
  }
  const undone = results.every((fact) => isNotDone(fact, sought, today));
  if (undone && context.clears && isOfNow(atom)) return decided(false, cite(results, 'observation.not-done'));
  const latest = latestOf(results);
  const truths = latest.map((fact) =>
    fact.certainty === 'provisional' ? null : polarityTruth(polarity, fact, sought, context),
  );
  const evidence = cite(latest, 'observation.polarity');
  const shown = isPositive(polarity) ? latest.filter((fact, at) => truths[at] === true && isOneOf(sought, fact)) : [];
  const firm = shown.filter((fact) => !latest.some((other) => isSameTest(fact, other) && presenceOf(other) === false));
  if (firm.length > 0) return decided(true, cite(firm, 'observation.polarity'));
  const truth = together(polarity, latest, truths);
  return truth !== null
    ? decided(truth, evidence)
    : open(need(atom, sought, `a result that says whether it is ${polarity}`), evidence);
}

/** What the latest results say together: they must agree, but of different tests (the two blood pressures) one is enough to be abnormal. */
function together(polarity: string, latest: readonly Fact[], truths: readonly Truth[]): Truth {
  const [first = null] = truths;
  if (truths.every((one) => one === first)) return first;
  const isOneTest = latest.some((fact, at) => latest.slice(0, at).some((other) => isSameTest(fact, other)));
  if (isOneTest) return null;
  return /^normal/i.test(polarity) ? and(truths) : /^abnormal/i.test(polarity) ? or(truths) : null;
}

/**
 * A test that was left undone at this visit has no outcome of either kind. That is said only where an outcome is required: whoever must
 * not have a bad one may have it all the same.
 */
const isNotDone = (fact: Fact, sought: Sought, today: number): boolean =>
  fact.state === 'not-done' && coversAll(sought, fact) && (takenOn(fact)?.first ?? today) >= today - UNDONE_DAYS;

const UNDONE_DAYS = 31;

const isOfNow = ({ window }: Atom): boolean => window === undefined || window.phase === 'present';

/** Of several tests under one name, a single one that is positive is enough. */
const isOneOf = ({ ids }: Sought, { ownConcepts }: Fact): boolean =>
  ownConcepts.length > 0 && !ownConcepts.some((id) => ids.includes(id));

const isSameTest = (a: Fact, b: Fact): boolean => a.ownConcepts.some((id) => b.ownConcepts.includes(id));

export const isPositive = (polarity: string): boolean => /^(?:pos|present|detect)/i.test(polarity);

/** Whether a result that is not normal is flagged as lying on the side asked about. */
function flagged(words: string, { interpretation }: Fact): Truth {
  const [high, low] = [
    ['H', 'HH'],
    ['L', 'LL'],
  ].map((flags) => flags.includes(interpretation ?? ''));
  if (!high && !low) return null;
  return words.startsWith('high') ? (high ?? null) : (low ?? null);
}

const NEGATIVE = /^(?:neg|absent|non)/;

/** Of a test that has but an upper limit (an antibody in units): above it is positive. */
function aboveLimit({ value, referenceRange, interpretation, domain }: Fact): Truth {
  const { low, high } = referenceRange ?? {};
  if (domain !== 'observation' || value?.kind !== 'quantity' || high === undefined || (low ?? 0) > 0) return null;
  if (referenceRange?.ucum !== undefined && referenceRange.ucum !== value.ucum) return null;
  if (interpretation !== undefined && !['H', 'HH', 'N'].includes(interpretation)) return null;
  if (value.comparator !== undefined) return value.comparator.startsWith('<') && value.value <= high ? false : null;
  return value.value > high;
}

function polarityTruth(polarity: string, fact: Fact, sought: Sought, context: Context): Truth {
  const present = presenceOf(fact) ?? aboveLimit(fact);
  const words = polarity.toLowerCase();
  if (fact.domain === 'procedure' && (NEGATIVE.test(words) || isPositive(words))) return null;
  // One of several tests that is negative leaves the others open.
  if (present === false && !coversAll(sought, fact)) return null;
  if (NEGATIVE.test(words)) return not(present);
  if (isPositive(words)) return present;
  const normal = isNormal(fact, context);
  if (/^normal/.test(words)) return normal;
  if (/^(?:high|low)/.test(words)) return normal === true ? false : flagged(words, fact);
  return /^abnormal/.test(words) && normal !== null ? !normal : null;
}
