import type { Location, Reference } from '@medplum/fhirtypes';
import { contentHash } from '../kernel/ids.ts';
import type { StudyLocation } from '../trial/parties.ts';
import { claim, idSystem } from './canonical.ts';
import type { Draft, Ownership } from './draft.ts';
import { present, presentOrNone, shownAs } from './element.ts';

const ID_SYSTEM = idSystem('Location');

/** A place, without what one study says of it. */
export type Place = Omit<StudyLocation, 'status' | 'contacts'>;

/** A Location addressed by all that it holds, position included; one without a name belongs to the trial. */
export function referToPlace(draft: Draft, place: Place): Reference<Location> {
  const ownership: Ownership = place.facility === undefined ? 'owned' : 'shared';
  const id = contentHash(
    'Location',
    ownership === 'owned' ? draft.nctId : '',
    place.facility ?? '',
    place.city ?? '',
    place.state ?? '',
    place.zip ?? '',
    place.country ?? '',
    coordinates(place.geoPoint),
  );
  const reference = draft.add<Location>(toLocation(id, place, ownership), ownership);
  return shownAs(reference, place.facility);
}

/** The same for two places exactly where their Locations have the same position. */
const coordinates = ({ lat, lon }: NonNullable<Place['geoPoint']> = {}): string =>
  lat === undefined && lon === undefined ? '' : `${lat ?? ''},${lon ?? ''}`;

function toLocation(id: string, place: Place, ownership: Ownership): Location & { id: string } {
  return present<Location & { id: string }>({
    resourceType: 'Location',
    id,
    meta: claim('tb-site'),
    identifier: [{ system: ID_SYSTEM, value: id }],
    status: ownership === 'owned' ? 'active' : undefined,
    name: place.facility,
    mode: 'instance',
    address: presentOrNone({
      city: place.city,
      state: place.state,
      postalCode: place.zip,
      country: place.country,
    }),
    position: place.geoPoint && toPosition(place.geoPoint),
  });
}

/** R4 wants both numbers; of one that the record does not give, it is said that it is not known. */
function toPosition({ lat, lon }: NonNullable<Place['geoPoint']>): Location['position'] {
  if (lat === undefined && lon === undefined) return undefined;
  return {
    ...(lon === undefined ? { _longitude: UNKNOWN } : { longitude: lon }),
    ...(lat === undefined ? { _latitude: UNKNOWN } : { latitude: lat }),
  } as Location['position'];
}
const UNKNOWN = {
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }],
} as const;

/** The place that a Location describes. */
export function placeFrom(location: Location): Place {
  return present<Place>({
    facility: location.name,
    city: location.address?.city,
    state: location.address?.state,
    zip: location.address?.postalCode,
    country: location.address?.country,
    geoPoint: location.position
      ? presentOrNone({ lat: location.position.latitude, lon: location.position.longitude })
      : undefined,
  } as Place);
}
