import { kept } from '../../kernel/kept.ts';
import type { Fact } from '../../patient/facts.ts';
import type { Atom } from '../criterion.ts';
import { attributesOf } from './attributes.ts';
import type { Context } from './context.ts';
import { decided, type Outcome } from './outcome.ts';
import { citePatient } from './patient-citation.ts';
import { presenceOf } from './presence.ts';
import { OF_EITHER_SEX, SEX_OF_CONCEPT, SEX_OF_ORGAN } from './sex-specific.table.ts';
import { factsNaming, isNamedBy, type Sought } from './sought.ts';

/** The sex that alone can have what is sought, where there is one: by what it is, or by the organ that the text adds. */
export function sexOf({ lineage, narrowing }: Pick<Sought, 'lineage' | 'narrowing'>): 'male' | 'female' | undefined {
  const ofConcept = sexesOf(lineage);
  if (ofConcept === EITHER || narrowing.length === 0) return onlyOne(ofConcept);
  return onlyOne(new Set([...ofConcept, ...narrowing.flatMap((word) => SEX_OF_ORGAN.get(word) ?? [])]));
}

type Sex = 'male' | 'female';

const EITHER: ReadonlySet<Sex> = new Set<Sex>(['male', 'female']);

/** Of a concept and everything broader; none where it says nothing of a sex. */
const sexesOf = kept(
  (lineage: Sought['lineage']): ReadonlySet<Sex> =>
    lineage.some((id) => OF_EITHER_SEX.has(id))
      ? EITHER
      : new Set(lineage.flatMap((id) => SEX_OF_CONCEPT.get(id) ?? [])),
);

const onlyOne = (sexes: ReadonlySet<Sex>): Sex | undefined => (sexes.size === 1 ? [...sexes][0] : undefined);

/**
 * False, where only the other sex can have it (prostate cancer, for a woman); undefined where sex does not settle it, or
 * where the record says that the patient has or had it: the recorded sex need not be that of the body.
 */
export function otherSexOnly(sought: Sought, context: Context): Outcome | undefined {
  const { facts } = context;
  const sex = sexOf(sought);
  const other = sex === 'male' ? 'female' : 'male';
  return sex !== undefined && facts.sex === other && !isAffirmed(sought, context)
    ? decided(false, [citePatient(facts, 'gender', facts.sex, 'sex.specific')], 'nobody')
    : undefined;
}

/** Words that were not understood, of an organ that only the other sex has: they are not so of this patient. Undefined where a partner may be meant. */
export function organOfOtherSex({ concept, subject }: Atom, { facts, index, text }: Context): Outcome | undefined {
  const words = concept?.text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const sexes = new Set(words.flatMap((word) => SEX_OF_ORGAN.get(word) ?? []));
  const [sex] = sexes;
  const other = sex === 'male' ? 'female' : 'male';
  if (subject !== 'patient' || sexes.size !== 1 || facts.sex !== other || OF_TWO.test(text)) return undefined;
  // Whoever has an entry of such an organ has the organ, whatever the recorded sex.
  if ([...index.byOwnConcept.keys()].some((id) => SEX_OF_CONCEPT.get(id) === sex)) return undefined;
  return decided(false, [citePatient(facts, 'gender', facts.sex, 'sex.specific')], 'nobody');
}

const OF_TWO = /\b(?:partner|spouse|intercourse|sexual|sex|couple|contracepti|ring|delivery|birth|mother|donor)/i;

/** Whether an entry of the patient's own says that it is or was so; one of a kind that either sex can have does not. */
export const isAffirmed = (sought: Sought, context: Context): boolean =>
  factsNaming(sought, context).some(
    (fact) =>
      OF_THE_PATIENT.has(fact.domain) &&
      fact.state !== 'not-done' &&
      fact.state !== 'planned' &&
      fact.certainty === 'confirmed' &&
      isNamedBy(sought, fact) &&
      attributesOf({}, organsOf(sought), fact) === true &&
      presenceOf(fact) === true &&
      !fact.concepts.some((id) => OF_EITHER_SEX.has(id)),
  );

const organsOf = ({ narrowing }: Sought): readonly string[] => narrowing.filter((word) => SEX_OF_ORGAN.has(word));

const OF_THE_PATIENT: ReadonlySet<Fact['domain']> = new Set(['condition', 'observation', 'procedure']);
