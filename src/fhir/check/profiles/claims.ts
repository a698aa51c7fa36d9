import { BASE, structureDefinition } from '../../profiles/definition-files.ts';
import { isNode, type Node, type Visit } from '../visit.ts';
import type { Profile } from './constraint.ts';
import { toProfile } from './differential.ts';
import { checkProfile } from './profile-check.ts';

const OWN = `${BASE}/`;

const profiles = new Map<string, Profile | undefined>();

/** Our profile of that canonical URL; undefined where we have none. */
export function profileOf(url: string): Profile | undefined {
  if (profiles.has(url)) return profiles.get(url);
  const definition = structureDefinition(url);
  const profile = definition && toProfile(definition);
  if (profile) profiles.set(url, profile);
  return profile;
}

/** Whether a claim is one of our profiles; those of other publishers are not judged. */
export const isClaim = (url: unknown): url is string => typeof url === 'string' && url.startsWith(OWN);

/** The profiles of ours that a resource claims, in their order. */
function claimsOf(resource: Node): readonly string[] {
  const claimed = isNode(resource['meta']) ? resource['meta']['profile'] : undefined;
  return Array.isArray(claimed) ? claimed.filter(isClaim) : [];
}

export const withoutVersion = (canonical: string): string => canonical.split('|', 1)[0]!;

/** Checks a resource against each profile of ours that it claims. */
export function checkClaims(resource: Node, type: string, visit: Visit): void {
  for (const url of claimsOf(resource)) {
    const profile = profileOf(withoutVersion(url));
    if (!profile) visit.report('structure', `there is no profile ${url.slice(0, 200)}`, 'meta.profile');
    else if (profile.type !== type) {
      visit.report('structure', `the profile ${profile.id} is one of ${profile.type}, not of ${type}`, 'meta.profile');
    } else checkProfile(resource, profile, visit);
  }
}
