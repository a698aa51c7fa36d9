import type { Location, Reference } from '@medplum/fhirtypes';
import { contentHash } from '../kernel/ids.ts';
import type { StudyLocation } from '../trial/parties.ts';
import { idSystem } from './canonical.ts';
import type { Draft, Ownership } from './draft.ts';
import { present, presentOrNone } from './element.ts';

/** A place, without what one study says of it. */
export type Place = Omit<StudyLocation, 'status' | 'contacts'>;

/** A Location addressed by all that it holds, position included; one without a name belongs to the trial. */
export function referToPlace(draft: Draft, place: Place): Reference<Location> {
  const ownership: Ownership = place.facility === undefined ? 'owned' : 'shared';
  const id = contentHash(
    'Location',
    ownership === 'owned' ? draft.nctId : '',
    ...[place.facility, place.city, place.state, place.zip, place.country].map((part) => part ?? ''),
    place.geoPoint ? `${place.geoPoint.lat ?? ''},${place.geoPoint.lon ?? ''}` : '',
  );
  const reference = draft.add<Location>(toLocation(id, place), ownership);
  return present<Reference<Location>>({ ...reference, display: place.facility });
}

function toLocation(id: string, place: Place): Location & { id: string } {
  const { lat, lon } = place.geoPoint ?? {};
  return present<Location & { id: string }>({
    resourceType: 'Location',
    id,
    identifier: [{ system: idSystem('Location'), value: id }],
    name: place.facility,
    mode: 'instance',
    address: presentOrNone({
      city: place.city,
      state: place.state,
      postalCode: place.zip,
      country: place.country,
    }),
    position: lat === undefined || lon === undefined ? undefined : { longitude: lon, latitude: lat },
  });
}

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
