import { BASE, structureDefinitions } from '../../profiles/definition-files.ts';
import type { Place } from '../place.ts';
import { isNode, type Visit } from '../visit.ts';
import type { Profile } from './constraint.ts';
import { crossVersionExtensions } from './cross-version.ts';
import { toProfile } from './differential.ts';
import { checkProfile } from './profile-check.ts';

const OWN = `${BASE}/`;

let profiles: ReadonlyMap<string, Profile> | undefined;

/** Every extension that can be judged, by its url: our own, and the cross-version ones in use. */
export function extensionProfiles(): ReadonlyMap<string, Profile> {
  profiles ??= new Map(
    [
      ...structureDefinitions()
        .filter(({ type }) => type === 'Extension')
        .map(toProfile),
      ...crossVersionExtensions(),
    ].map((profile) => [profile.url, profile]),
  );
  return profiles;
}

/** Whether a url is one under our base, where nothing may stand that is not defined. */
export const isOwnUrl = (url: string): boolean => url.startsWith(OWN);

export const mayStandAt = ({ contexts }: Profile, { names }: Place): boolean =>
  contexts === null || !contexts.isDisjointFrom(names);

/** Checks the extensions of one element against their definitions; the visit stands at their list. */
export function checkExtensions(list: unknown, place: Place, visit: Visit): void {
  if (!Array.isArray(list)) return;
  const seen = new Set<string>();
  list.forEach((extension: unknown, i) => {
    const url = isNode(extension) ? extension['url'] : undefined;
    if (typeof url !== 'string') return;
    const profile = extensionProfiles().get(url);
    visit.path.push(i);
    if (profile) {
      if (!mayStandAt(profile, place)) visit.report('structure', misplaced(profile));
      if (profile.root.max === 1 && seen.has(url)) {
        visit.report('structure', `must not be given more than once (profile ${profile.id})`);
      }
      checkProfile(extension as Readonly<Record<string, unknown>>, profile, visit);
    } else if (isOwnUrl(url)) {
      visit.report('structure', `there is no extension ${url.slice(0, 200)}`, 'url');
    }
    visit.path.pop();
    seen.add(url);
  });
}

const misplaced = ({ id, contexts }: Profile): string =>
  `may stand only at ${[...(contexts ?? [])].join(' or ')} (profile ${id})`;
