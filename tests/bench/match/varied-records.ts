import type { AnyResource } from '../../../src/fhir/resource.ts';
import { dice } from './varied-criteria.ts';

interface Entry {
  readonly resource: AnyResource;
}

/** Of the entries of a record, the share that stays. */
const KEPT = 0.8;

/** A record with a fifth of its entries left out, of a patient who is up to twelve years older or younger; the same for one number. */
export function variedRecord(record: AnyResource, number: number): AnyResource {
  const roll = dice(number + 1);
  const years = Math.floor(roll() * 24) - 12;
  const entry = (record['entry'] as readonly Entry[]).flatMap((one) => {
    const { resource } = one;
    if (resource.resourceType !== 'Patient') return roll() < KEPT ? [one] : [];
    const [year = '', ...rest] = String(resource['birthDate']).split('-');
    return [
      { ...one, resource: { ...resource, birthDate: [Math.min(Number(year) + years, 2019), ...rest].join('-') } },
    ];
  });
  return { ...record, entry };
}
