import type { Issue } from '../../../kernel/failure.ts';
import { isResourceType } from '../../definitions/definitions.ts';
import { isNode, type Node, Visit } from '../visit.ts';
import { isClaim, profileOf, withoutVersion } from './claims.ts';
import { checkProfile } from './profile-check.ts';

const R4_PROFILES = 'http://hl7.org/fhir/StructureDefinition/';

/** The resource type that R4 itself defines under that canonical URL. */
function baseType(url: string): string | undefined {
  const type = url.startsWith(R4_PROFILES) ? url.slice(R4_PROFILES.length) : '';
  return isResourceType(type) || type === 'Resource' || type === 'DomainResource' ? type : undefined;
}

/**
 * What a resource lacks of a profile that was asked for by its canonical URL: one of ours, or R4's own definition of its
 * type, which `checkResource` judges. A profile that is not known here is an error.
 */
export function checkAgainst(resource: Node & { readonly resourceType: string }, canonical: string): readonly Issue[] {
  const { resourceType } = resource;
  const url = withoutVersion(canonical);
  const type = baseType(url);
  const profile = type === undefined && isClaim(url) ? profileOf(url) : undefined;
  const of = type ?? profile?.type;
  if (of === undefined) return [unknown(canonical, 'error', 'profile')];
  if (of !== resourceType && of !== 'Resource' && of !== 'DomainResource')
    return [
      {
        severity: 'error',
        code: 'structure',
        message: `${url.slice(0, 200)} is a profile of ${of}, not of ${resourceType.slice(0, 64)}`,
        expression: 'resourceType',
      },
    ];
  if (!profile) return [];
  const visit = new Visit();
  visit.path.push(resourceType);
  checkProfile(resource, profile, visit);
  return visit.issues;
}

/** Profiles that a resource, or one in a Bundle, claims and that cannot be judged here: said, since silence would read as assent. */
export function unjudgedClaims(resource: Node, place: string): readonly Issue[] {
  const claimed = isNode(resource['meta']) ? resource['meta']['profile'] : undefined;
  const own = (Array.isArray(claimed) ? claimed : []).flatMap((url, index) =>
    typeof url === 'string' && !isClaim(url) && baseType(withoutVersion(url)) === undefined
      ? [unknown(url, 'warning', `${place}.meta.profile[${index}]`)]
      : [],
  );
  if (resource['resourceType'] !== 'Bundle' || !Array.isArray(resource['entry'])) return own;
  return [
    ...own,
    ...resource['entry'].flatMap((entry: unknown, index) =>
      isNode(entry) && isNode(entry['resource'])
        ? unjudgedClaims(entry['resource'], `${place}.entry[${index}].resource`)
        : [],
    ),
  ];
}

const unknown = (url: string, severity: 'error' | 'warning', expression: string): Issue => ({
  severity,
  code: 'not-found',
  message: `The profile ${url.slice(0, 200)} is not known here: nothing was judged by it`,
  expression,
});
