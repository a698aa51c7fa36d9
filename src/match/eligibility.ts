import type { Group, PlanDefinition } from '@medplum/fhirtypes';
import type { Criterion } from '../eligibility/criterion.ts';
import { criteriaFromGroup } from '../mapping/group.ts';

/** What the PlanDefinition of a study is called. */
export interface PlanHeading {
  /** `url|version`. */
  readonly plan?: string;
}

/** What a study asks of a patient. */
export interface Eligibility extends PlanHeading {
  readonly criteria: readonly Criterion[];
  /** Why the criteria are not all that the study asks, where they are not: the study can then be no more than possible. */
  readonly gap?: string;
}

/** The top-level criteria of a Group: a nested one is already inside its parent's tree. */
export const criteriaOf = (group: Group): readonly Criterion[] =>
  criteriaFromGroup(group).filter(({ parent }) => parent === undefined);

export const headingOf = ({ url, version }: PlanDefinition): PlanHeading => ({
  ...(url !== undefined && { plan: version === undefined ? url : `${url}|${version}` }),
});

/**
 * Why the criteria of a study are not all that it asks; undefined where they are.
 *
 * @param groups references of the study's eligibility Groups
 * @param criteria how many the first of them holds; undefined where the store does not hold it
 */
export function gapOf([first, ...others]: readonly string[], criteria: number | undefined): string | undefined {
  if (first === undefined) return 'the study refers to no eligibility Group (ResearchStudy.enrollment)';
  if (criteria === undefined) return `${first} is not in the store`;
  if (criteria === 0) return `${first} holds no criteria`;
  return others.length > 0 ? `only ${first} was judged, not ${others.join(', ')}` : undefined;
}
