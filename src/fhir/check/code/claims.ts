import { isClaim, profileOf, withoutVersion } from '../profiles/claims.ts';
import type { Node } from '../visit.ts';
import { profileTest } from './profile-source.ts';
import type { NodeTest } from './test-types.ts';

interface Claim {
  readonly type: string;
  readonly test: NodeTest | undefined;
}

const claims = new Map<string, Claim>();

/** Whether a resource, which keeps to R4, keeps to every profile of ours that it claims. */
export function isCleanClaim(resource: Node, type: string): boolean {
  const claimed = (resource['meta'] as Node | undefined)?.['profile'] as readonly unknown[] | undefined;
  if (claimed === undefined) return true;
  for (let i = 0; i < claimed.length; i++) {
    const url = claimed[i];
    if (!isClaim(url)) continue;
    const claim = claims.get(url) ?? read(url);
    if (!claim || claim.type !== type || claim.test?.(resource) === false) return false;
  }
  return true;
}

function read(url: string): Claim | undefined {
  const profile = profileOf(withoutVersion(url));
  if (!profile) return undefined;
  const claim = { type: profile.type, test: profileTest(profile.root) };
  if (url === profile.url) claims.set(url, claim);
  return claim;
}
