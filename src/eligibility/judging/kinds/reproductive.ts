import { completedYears } from '../../../kernel/dates.ts';
import type { Fact } from '../../../patient/facts.ts';
import type { Evidence } from '../../verdict.ts';
import { cite } from '../citation.ts';
import type { AtomJudge, Context } from '../context.ts';
import { otherSubject } from '../family.ts';
import { decided, type Outcome } from '../outcome.ts';
import { citePatient } from '../patient-citation.ts';
import { presenceOf } from '../presence.ts';
import { judgePresence } from '../presence-judgement.ts';
import {
  BEARING_AGES,
  FEMALE_STATES,
  NEEDS_FERTILITY,
  OPPOSITE_FOR_MEN,
  STERILE_STATES,
} from '../reproductive.table.ts';
import { soughtOf } from '../sought.ts';

/** Pregnancy, breast-feeding, childbearing potential, menopause, contraception. */
export const judgeReproductive: AtomJudge = (atom, context) => {
  const { facts } = context;
  if (atom.subject !== 'patient') return otherSubject(atom);
  const sought = soughtOf(atom.concept, context);
  const ids = sought?.lineage ?? [];
  if (facts.sex === 'male' && ids.some((id) => FEMALE_STATES.has(id))) {
    // A pregnancy test that must be negative asks nothing of a man: it stands as it should.
    const truth = ids.some((id) => OPPOSITE_FOR_MEN.has(id));
    return decided(truth, [citePatient(facts, 'gender', facts.sex, 'reproductive.sex')], 'nobody');
  }
  const beyond = ids.some((id) => NEEDS_FERTILITY.has(id)) ? pastBearing(context) : undefined;
  return beyond ?? judgePresence(atom, context);
};

/** False for a woman who by age, or by what is recorded, clearly can no longer (or not yet) bear a child. */
function pastBearing(context: Context): Outcome | undefined {
  const { facts, index, today } = context;
  const recorded = [...STERILE_STATES]
    .flatMap((id) => index.byConcept.get(id) ?? [])
    .filter((fact) => isEstablished(fact, today));
  const byAge = ageEvidence(context);
  const evidence = [...byAge, ...cite(recorded, 'reproductive.past-bearing')];
  return facts.sex === 'female' && evidence.length > 0 ? decided(false, evidence) : undefined;
}

const isEstablished = (fact: Fact, today: number): boolean =>
  fact.certainty === 'confirmed' &&
  fact.state !== 'planned' &&
  fact.state !== 'not-done' &&
  (fact.start?.first ?? today) <= today &&
  presenceOf(fact) === true;

function ageEvidence({ facts, today }: Context): readonly Evidence[] {
  const { birth } = facts;
  if (!birth || birth.range.first > today) return [];
  const youngest = completedYears(Math.min(birth.range.last, today), today);
  const oldest = completedYears(birth.range.first, today);
  const outside = youngest >= BEARING_AGES.past || oldest < BEARING_AGES.first;
  return outside
    ? [{ ...citePatient(facts, 'birthDate', `${birth.value}: age ${youngest}`, 'reproductive.age'), date: birth.value }]
    : [];
}
