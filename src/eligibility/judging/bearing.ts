import { completedYears } from '../../kernel/dates.ts';
import type { Fact } from '../../patient/facts.ts';
import type { Evidence } from '../verdict.ts';
import { askBirth, type Birth, tellBirth } from './birth-tests.ts';
import { cite } from './citation.ts';
import type { Context } from './context.ts';
import { citePatient } from './patient-citation.ts';
import { presenceOf } from './presence.ts';
import {
  BEARING_AGES,
  EARLY_MENOPAUSE,
  GROWN_UP,
  MENOPAUSE_AGE,
  STERILE_STATES,
  STERILISING,
} from './reproductive.table.ts';

/** What shows that a woman can clearly bear no child any more, or not yet; empty where nothing does, and for anybody else. */
export function pastBearing(context: Context): readonly Evidence[] {
  if (context.facts.sex !== 'female') return [];
  const recorded = established([...STERILE_STATES], context);
  const isOutside = isAged(
    context,
    ({ youngest, oldest }) => youngest >= BEARING_AGES.past || oldest < BEARING_AGES.first,
  );
  const byAge = isOutside ? citeAge(context) : [];
  return [...byAge, ...cite(recorded, 'reproductive.past-bearing')];
}

/** What shows that a woman is past the menopause: the loss of both ovaries, or her age; empty where nothing does. */
export function pastMenopause(context: Context): readonly Evidence[] {
  if (context.facts.sex !== 'female') return [];
  const byAge = isAged(context, ({ youngest }) => youngest >= BEARING_AGES.past) ? citeAge(context) : [];
  return [...byAge, ...cite(established(['bilateral-oophorectomy'], context), 'reproductive.ovaries')];
}

/**
 * What shows that a woman is of an age at which hardly anybody is past the menopause; empty where nothing does, where she is not
 * yet grown up, and where the record has anything that brings it on early or says that it has come.
 */
export function youngerThanMenopause(context: Context): readonly Evidence[] {
  const { facts, index } = context;
  if (facts.sex !== 'female') return [];
  if (!isAged(context, ({ youngest, oldest }) => oldest < MENOPAUSE_AGE && youngest >= GROWN_UP)) return [];
  return EARLY_MENOPAUSE.some((id) => (index.byConcept.get(id) ?? []).some(({ certainty }) => certainty !== 'refuted'))
    ? []
    : citeAge(context);
}

/** Operations that have left the patient unable to have a child. */
export function sterilisations(context: Context): readonly Evidence[] {
  const { sex } = context.facts;
  if (sex !== 'female' && sex !== 'male') return [];
  return cite(established(STERILISING[sex], context), 'reproductive.sterilised');
}

/** What shows that the patient is a child of either sex, years away from having one; empty where nothing does. */
export const tooYoungToBear = (context: Context): readonly Evidence[] =>
  isAged(context, ({ oldest }) => oldest < BEARING_AGES.first) ? citeAge(context) : [];

const established = (ids: readonly string[], { index, today }: Context): readonly Fact[] =>
  ids.flatMap((id) => index.byConcept.get(id) ?? []).filter((fact) => isEstablished(fact, today));

const isEstablished = (fact: Fact, today: number): boolean =>
  fact.certainty === 'confirmed' &&
  fact.state !== 'planned' &&
  fact.state !== 'not-done' &&
  (fact.start?.first ?? today) <= today &&
  presenceOf(fact) === true;

const citeAge = ({ facts, today }: Context): readonly Evidence[] =>
  tellBirth(facts, () => {
    if (!facts.birth) return [];
    const { value } = facts.birth;
    const { youngest } = ages(facts.birth, today);
    return [{ ...citePatient(facts, 'birthDate', `${value}: age ${youngest}`, 'reproductive.age'), date: value }];
  });

interface Ages {
  readonly youngest: number;
  readonly oldest: number;
}

const isAged = ({ facts, today }: Context, are: (ages: Ages) => boolean): boolean =>
  askBirth(facts, (birth) => are(ages(birth, today)));

/** The completed years that the patient may have; not a number where the date of birth is not known. */
function ages(birth: Birth, today: number): Ages {
  if (!birth || birth.range.first > today) return { youngest: Number.NaN, oldest: Number.NaN };
  return {
    youngest: completedYears(Math.min(birth.range.last, today), today),
    oldest: completedYears(birth.range.first, today),
  };
}
