import type { Coding, Meta } from '@medplum/fhirtypes';

/** What meta operations list, add and take away: sets, whose order says nothing. */
export type MetaSets = Pick<Meta, 'profile' | 'security' | 'tag'>;

/** A tag or label is the same as another by system and code (resource.html#tag-updates). */
const sameCoding = (a: Coding, b: Coding): boolean => a.system === b.system && a.code === b.code;
const sameText = (a: string, b: string): boolean => a === b;

type Combine = <T>(have: readonly T[], other: readonly T[], same: (a: T, b: T) => boolean) => T[];

const joined: Combine = (have, other, same) => {
  const all = [...have];
  for (const one of other) if (!all.some((known) => same(known, one))) all.push(one);
  return all;
};

const without: Combine = (have, other, same) => have.filter((one) => !other.some((gone) => same(one, gone)));

function combined(have: Meta, other: MetaSets, combine: Combine): Meta {
  const { profile, security, tag, ...rest } = have;
  const sets = {
    profile: combine(profile ?? [], other.profile ?? [], sameText),
    security: combine(security ?? [], other.security ?? [], sameCoding),
    tag: combine(tag ?? [], other.tag ?? [], sameCoding),
  };
  return {
    ...rest,
    ...(sets.profile.length > 0 && { profile: sets.profile }),
    ...(sets.security.length > 0 && { security: sets.security }),
    ...(sets.tag.length > 0 && { tag: sets.tag }),
  };
}

/** The first with what only the second has. */
export const metaWith = (have: Meta, other: MetaSets): Meta => combined(have, other, joined);

/** The first without what the second has. */
export const metaWithout = (have: Meta, other: MetaSets): Meta => combined(have, other, without);
