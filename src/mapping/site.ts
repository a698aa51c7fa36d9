import type { ContactDetail, Location, Reference } from '@medplum/fhirtypes';
import type { StudyLocation } from '../trial/parties.ts';
import { fromContactDetail, toContactDetail } from './contact.ts';
import type { Draft } from './draft.ts';
import { present } from './element.ts';
import { ownExtension, ownValue } from './extension.ts';
import { placeFrom, referToPlace } from './location.ts';
import type { ResourceIndex } from './resource-index.ts';

/** ResearchStudy.site for one site: the reference carries what this study says of the shared place. */
export function toSite(draft: Draft, site: StudyLocation): Reference<Location> {
  const place = referToPlace(draft, site);
  const extension = ownExtension('site-recruitment-status', site.status);
  if (site.contacts) extension.push(...ownExtension('site-contact', site.contacts.map(toContactDetail)));
  return extension.length > 0 ? { extension, ...place } : place;
}

/** The site of a reference; its display as the facility where the Location is not here. */
export function fromSite(index: ResourceIndex, reference: Reference): StudyLocation {
  const location = index.resolve(reference, 'Location');
  const contacts = ownValue<ContactDetail[]>(reference.extension, 'site-contact')?.map(fromContactDetail);
  const { geoPoint, ...place } = location
    ? placeFrom(location)
    : present<StudyLocation>({ facility: reference.display } as StudyLocation);
  return present<StudyLocation>({
    ...place,
    status: ownValue<string>(reference.extension, 'site-recruitment-status'),
    contacts,
    geoPoint,
  } as StudyLocation);
}
