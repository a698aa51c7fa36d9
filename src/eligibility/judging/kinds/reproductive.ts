import { completedYears } from '../../../kernel/dates.ts';
import type { Fact } from '../../../patient/facts.ts';
import type { Evidence } from '../../verdict.ts';
import { cite } from '../citation.ts';
import type { AtomJudge, Context } from '../context.ts';
import { otherSubject } from '../family.ts';
import { judgeMeasured } from '../measured-judgement.ts';
import { decided, negated, type Outcome, open, settled } from '../outcome.ts';
import { citePatient } from '../patient-citation.ts';
import { presenceOf } from '../presence.ts';
import { judgePresence, need } from '../presence-judgement.ts';
import {
  BEARING_AGES,
  FEMALE_STATES,
  NEEDS_FERTILITY,
  OPPOSITE_FOR_MEN,
  STERILE_STATES,
} from '../reproductive.table.ts';
import { isAffirmed } from '../sex-specific.ts';
import { soughtOf } from '../sought.ts';
import { isPositive, judgePolarity } from './observation.ts';

/** Pregnancy, breast-feeding, childbearing potential, menopause, contraception. */
export const judgeReproductive: AtomJudge = (atom, context) => {
  const { facts } = context;
  if (atom.subject !== 'patient') return otherSubject(atom);
  const sought = soughtOf(atom.concept, context);
  const ids = sought?.lineage ?? [];
  if (facts.sex === 'male' && ids.some((id) => FEMALE_STATES.has(id))) {
    if (sought && isAffirmed(sought, context)) {
      const { evidence } = judgePresence(atom, context);
      return open(need(atom, sought, 'recorded, but of a patient who is recorded as male'), evidence);
    }
    // A pregnancy test that must be negative asks nothing of a man: it stands as it should.
    const truth = ids.some((id) => OPPOSITE_FOR_MEN.has(id)) && !isPositive(atom.attrs?.polarity ?? '');
    return decided(truth, [citePatient(facts, 'gender', facts.sex, 'reproductive.sex')], 'nobody');
  }
  if (sought && atom.quantity) return judgeMeasured(atom, atom.quantity, sought, context);
  const polarity = atom.attrs?.polarity;
  const beyond = ids.some((id) => NEEDS_FERTILITY.has(id)) ? pastBearing(context) : undefined;
  if (beyond) return polarity !== undefined && !isPositive(polarity) ? negated(beyond) : beyond;
  if (sought && polarity !== undefined) return judgePolarity(atom, polarity, sought, context);
  const present = judgePresence(atom, context);
  const late = ids.some((id) => NEEDS_FERTILITY.has(id)) && ages(context).youngest >= BEARING_AGES.presumedPast;
  return late &&
    facts.sex === 'female' &&
    context.policy !== 'strict' &&
    present.policy === null &&
    present.evidence.length === 0
    ? settled(false, 'presumption', ageEvidence(context, true))
    : present;
};

/** False for a woman who by age, or by what is recorded, clearly can no longer (or not yet) bear a child. */
function pastBearing(context: Context): Outcome | undefined {
  const { facts, index, today } = context;
  const recorded = [...STERILE_STATES]
    .flatMap((id) => index.byConcept.get(id) ?? [])
    .filter((fact) => isEstablished(fact, today));
  const byAge = ageEvidence(context, false);
  const evidence = [...byAge, ...cite(recorded, 'reproductive.past-bearing')];
  return facts.sex === 'female' && evidence.length > 0 ? decided(false, evidence) : undefined;
}

const isEstablished = (fact: Fact, today: number): boolean =>
  fact.certainty === 'confirmed' &&
  fact.state !== 'planned' &&
  fact.state !== 'not-done' &&
  (fact.start?.first ?? today) <= today &&
  presenceOf(fact) === true;

function ageEvidence(context: Context, presumed: boolean): readonly Evidence[] {
  const { birth } = context.facts;
  const { youngest, oldest } = ages(context);
  const outside = presumed || youngest >= BEARING_AGES.past || oldest < BEARING_AGES.first;
  if (!birth || !outside) return [];
  return [
    {
      ...citePatient(context.facts, 'birthDate', `${birth.value}: age ${youngest}`, 'reproductive.age'),
      date: birth.value,
    },
  ];
}

/** The completed years that the patient may have; not a number where the date of birth is not known. */
function ages({ facts, today }: Context): { readonly youngest: number; readonly oldest: number } {
  const { birth } = facts;
  if (!birth || birth.range.first > today) return { youngest: Number.NaN, oldest: Number.NaN };
  return {
    youngest: completedYears(Math.min(birth.range.last, today), today),
    oldest: completedYears(birth.range.first, today),
  };
}
