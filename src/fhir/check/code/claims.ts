import { claimsOf, profileOf, withoutVersion } from '../profiles/claims.ts';
import type { Node } from '../visit.ts';
import { objectTest } from './profile-tests.ts';
import type { NodeTest } from './test-types.ts';

interface Claim {
  readonly type: string;
  readonly test: NodeTest | undefined;
}

const claims = new Map<string, Claim>();

/** Whether a resource, which keeps to R4, keeps to every profile of ours that it claims. */
export function isCleanClaim(resource: Node, type: string): boolean {
  if (resource['meta'] === undefined) return true;
  for (const url of claimsOf(resource)) {
    const claim = claims.get(url) ?? read(url);
    if (!claim || claim.type !== type || claim.test?.(resource) === false) return false;
  }
  return true;
}

function read(url: string): Claim | undefined {
  const profile = profileOf(withoutVersion(url));
  if (!profile) return undefined;
  const claim = { type: profile.type, test: objectTest(profile.root) };
  if (url === profile.url) claims.set(url, claim);
  return claim;
}
