import type { Fact } from '../../../patient/facts.ts';
import { LEXICON } from '../../../terminology/concept.ts';
import type { Atom, Quantity } from '../../criterion.ts';
import { cite } from '../citation.ts';
import type { AtomJudge, Context } from '../context.ts';
import { otherSubject } from '../family.ts';
import { comparedWith, within } from '../interval.ts';
import { judgeLanguage } from '../language.ts';
import { judgeMeasured } from '../measured-judgement.ts';
import { decided, type Outcome } from '../outcome.ts';
import { judgePeople } from '../people.ts';
import { presenceOf } from '../presence.ts';
import { judgeResidence } from '../residence.ts';
import { soughtOf } from '../sought.ts';
import { judgeObservation } from './observation.ts';

/** Habits and circumstances: smoking, alcohol, drugs, language, housing. */
export const judgeSocial: AtomJudge = (atom, context) => {
  if (atom.subject !== 'patient') return otherSubject(atom);
  return (
    judgeLanguage(atom, context) ??
    judgeResidence(atom, context) ??
    judgePeople(atom, context) ??
    judgePast(atom, context) ??
    (atom.quantity && judgePackYears(atom, atom.quantity, context)) ??
    (atom.quantity && judgeAbstinence(atom, atom.quantity, context)) ??
    (atom.quantity && judgeCigarettes(atom, atom.quantity, context)) ??
    judgeObservation(atom, context)
  );
};

/** Whoever has given it up has done it once, and whoever never did has not. */
function judgePast(atom: Atom, context: Context): Outcome | undefined {
  const isOfPast = atom.window?.phase === 'ever' && atom.window.lo === undefined && atom.window.hi === undefined;
  const isPlain = atom.quantity === undefined && atom.duration === undefined && atom.attrs === undefined;
  const sought = soughtOf(atom.concept, context);
  if (!isOfPast || !isPlain || !sought?.ids.includes('smoker') || sought.narrowing.length > 0) return undefined;
  const former = stated('former-smoker', context);
  if (former.length > 0) return decided(true, cite(former, 'social.former'));
  const never = stated('smoker', context).length > 0 ? [] : stated('never-smoker', context);
  return never.length > 0 ? decided(false, cite(never, 'social.never')) : undefined;
}

/** What was smoked in all is a number of its own, whoever has stopped since. */
function judgePackYears(
  { attrs: _attrs, duration: _duration, ...atom }: Atom,
  quantity: Quantity,
  context: Context,
): Outcome | undefined {
  const bound = quantity.lo ?? quantity.hi;
  if (!/^\{?pack[- ]?years?\}?$/i.test(bound?.ucum ?? bound?.unit ?? '')) return undefined;
  const concept = { text: 'pack-years', codes: [PACK_YEARS], closure: 'self' as const, via: [] };
  const sought = soughtOf(concept, context);
  if (stated('never-smoker', context).length > 0) return undefined;
  return sought && judgeMeasured({ ...atom, domain: 'observation', concept, quantity }, quantity, sought, context);
}

/** How much is smoked in a day is a number of its own too; a pack holds twenty. */
function judgeCigarettes(
  { attrs: _attrs, duration: _duration, ...atom }: Atom,
  { lo, hi, ...rest }: Quantity,
  context: Context,
): Outcome | undefined {
  const unit = (lo ?? hi)?.ucum ?? '';
  const size = { '{cigarettes}/d': 1, '{packs}/d': 20 }[unit];
  const sought = soughtOf({ text: 'cigarettes per day', codes: [CIGARETTES], closure: 'self', via: [] }, context);
  if (size === undefined || !sought || (context.index.byOwnConcept.get(CIGARETTES.code) ?? []).length === 0)
    return undefined;
  const counted = (bound: Quantity['lo']): Quantity['lo'] =>
    bound && { ...bound, value: Number(bound.value) * size, unit: '{cigarettes}/d', ucum: '{cigarettes}/d' };
  const [low, high] = [counted(lo), counted(hi)];
  const quantity = { ...rest, ...(low && { lo: low }), ...(high && { hi: high }) };
  return judgeMeasured({ ...atom, domain: 'observation', quantity }, quantity, sought, context);
}

const CIGARETTES = { system: LEXICON, code: 'cigarettes-per-day' };

const stated = (id: string, { index }: Context): readonly Fact[] =>
  (index.byOwnConcept.get(id) ?? []).filter((fact) => presenceOf(fact) === true);

const PACK_YEARS = { system: LEXICON, code: 'pack-years' };

/** Whoever does not do it at all does it zero times a day; undefined where the record does not say that there is none. */
function judgeAbstinence(
  { quantity: _quantity, duration: _duration, ...habit }: Atom,
  { op, lo, hi }: Quantity,
  context: Context,
): Outcome | undefined {
  const bound = op === '<' || op === '<=' ? hi : lo;
  if (typeof bound?.value !== 'number' || op === 'between') return undefined;
  const none = judgeObservation(habit, context);
  if (none.strict !== false) return undefined;
  const truth = within({ lo: 0, hi: 0 }, comparedWith(op, bound.value));
  return truth === null ? undefined : decided(truth, none.evidence);
}
