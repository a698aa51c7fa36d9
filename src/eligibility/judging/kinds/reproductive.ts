import { dayRange } from '../../../kernel/dates.ts';
import type { Atom } from '../../criterion.ts';
import { pastBearing, pastMenopause, sterilisations, youngerThanMenopause } from '../bearing.ts';
import type { AtomJudge, Context } from '../context.ts';
import { contraceptionOfOthers } from '../contraception.ts';
import { otherSubject } from '../family.ts';
import { judgeMeasured } from '../measured-judgement.ts';
import { decided, type Outcome, open, settled } from '../outcome.ts';
import { citePatient } from '../patient-citation.ts';
import { judgePresence, need } from '../presence-judgement.ts';
import {
  BEFORE_MENOPAUSE,
  FEMALE_STATES,
  MENOPAUSE,
  NEEDS_FERTILITY,
  OPPOSITE_FOR_MEN,
} from '../reproductive.table.ts';
import { isAffirmed } from '../sex-specific.ts';
import { type Sought, soughtOf } from '../sought.ts';
import { isPositive, judgePolarity } from './observation.ts';

/** Pregnancy, breast-feeding, childbearing potential, menopause, contraception. */
export const judgeReproductive: AtomJudge = (atom, context) => {
  const { facts } = context;
  if (atom.subject !== 'patient') return otherSubject(atom);
  const sought = soughtOf(atom.concept, context);
  const ids = sought?.lineage ?? [];
  if (facts.sex === 'male' && ids.some((id) => FEMALE_STATES.has(id))) {
    if (sought && isAffirmed(sought, context)) {
      const recorded = judgePresence(atom, context).evidence;
      const evidence = [citePatient(facts, 'gender', facts.sex, 'reproductive.sex'), ...recorded];
      return open(need(atom, sought, 'recorded, but of a patient who is recorded as male'), evidence);
    }
    // A pregnancy test that must be negative asks nothing of a man: it stands as it should.
    const truth = ids.some((id) => OPPOSITE_FOR_MEN.has(id)) && !isPositive(atom.attrs?.polarity ?? '');
    return decided(truth, [citePatient(facts, 'gender', facts.sex, 'reproductive.sex')], 'nobody');
  }
  const ofOthers = contraceptionOfOthers(atom, context);
  if (ofOthers) return ofOthers;
  if (sought && atom.quantity) return judgeMeasured(atom, atom.quantity, sought, context);
  const polarity = atom.attrs?.polarity;
  const beyond = ids.some((id) => NEEDS_FERTILITY.has(id)) ? pastBearing(context) : [];
  if (beyond.length > 0) return decided(polarity !== undefined && !isPositive(polarity), beyond);
  const tested = ids.some((id) => OPPOSITE_FOR_MEN.has(id)) && polarity !== undefined ? pastBearing(context) : [];
  if (tested.length > 0) return decided(!isPositive(polarity ?? ''), tested);
  const known = sought && knownState(atom, sought, context);
  if (known) return known;
  if (sought && polarity !== undefined) return judgePolarity(atom, polarity, sought, context);
  const outcome = judgePresence(atom, context);
  if (sought && ids.includes('pregnancy') && restsOnOldTests(outcome, context)) {
    return open(need(atom, sought, 'a pregnancy test or a status of the last month'), outcome.evidence);
  }
  return outcome;
};

/** Sterility after an operation, and what comes before or after the menopause, asked without a time or any other condition. */
function knownState(atom: Atom, sought: Sought, context: Context): Outcome | undefined {
  if (sought.narrowing.length > 0) return undefined;
  const { attrs, duration, count, window } = atom;
  const isPlain = attrs === undefined && duration === undefined && count === undefined;
  if (!isPlain || (window !== undefined && window.phase !== 'present')) return undefined;
  if (sought.ids.includes('surgically-sterile')) {
    const operations = sterilisations(context);
    return operations.length > 0 ? decided(true, operations) : undefined;
  }
  const isBefore = sought.ids.some((id) => BEFORE_MENOPAUSE.has(id));
  if (!isBefore && !sought.ids.includes(MENOPAUSE)) return undefined;
  const past = pastMenopause(context);
  if (past.length > 0) return decided(!isBefore, past);
  return context.policy === 'strict' ? undefined : longBeforeMenopause(sought, context);
}

/** Before 40 the menopause is a disease of its own, with a name that a chart would have. */
function longBeforeMenopause(sought: Sought, context: Context): Outcome | undefined {
  const young = youngerThanMenopause(context);
  const isAsked = sought.ids.includes(MENOPAUSE) || sought.ids.includes('premenopausal');
  if (young.length === 0 || !isAsked) return undefined;
  return settled(!sought.ids.includes(MENOPAUSE), 'presumption', young);
}

/** A woman who was not pregnant then may be now: a denial of a single day holds for no longer than a cycle. */
const NEGATIVE_DAYS = 31;

function restsOnOldTests({ strict, evidence }: Outcome, { today }: Context): boolean {
  const days = evidence.map(({ date }) => dayRange(date)?.last);
  return strict === false && days.length > 0 && days.every((day) => day !== undefined && day < today - NEGATIVE_DAYS);
}
