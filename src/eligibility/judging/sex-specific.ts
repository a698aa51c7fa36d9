import type { Context } from './context.ts';
import { decided, type Outcome } from './outcome.ts';
import { citePatient } from './patient-citation.ts';
import { SEX_OF_CONCEPT } from './sex-specific.table.ts';
import type { Sought } from './sought.ts';

/** The sex that alone can have what is sought, where there is one. */
export function sexOf({ lineage }: Sought): 'male' | 'female' | undefined {
  const sexes = new Set(lineage.flatMap((id) => SEX_OF_CONCEPT.get(id) ?? []));
  return sexes.size === 1 ? [...sexes][0] : undefined;
}

/** False, where only the other sex can have it (prostate cancer, for a woman); undefined where sex does not settle it. */
export function otherSexOnly(sought: Sought, { facts }: Context): Outcome | undefined {
  const sex = sexOf(sought);
  const other = sex === 'male' ? 'female' : 'male';
  return sex !== undefined && facts.sex === other
    ? decided(false, [citePatient(facts, 'gender', facts.sex, 'sex.specific')], 'nobody')
    : undefined;
}
