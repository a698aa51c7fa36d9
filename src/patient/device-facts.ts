import type { AnyResource } from '../fhir/resource.ts';
import { readSites } from './body-site.ts';
import { type Codeable, labelOf, readCodeable } from './codeable.ts';
import type { Collecting, Collector } from './collecting.ts';
import { deniesAll } from './denial.ts';
import { elementOf, elementsOf, textOf } from './element.ts';
import type { Fact } from './facts.ts';
import { namedProcedure } from './procedure-facts.ts';
import { readDay, readWhen } from './when.ts';

type Standing = Pick<Fact, 'state' | 'certainty'>;

const DEVICE: Readonly<Record<string, Standing>> = {
  active: { state: 'active', certainty: 'confirmed' },
  inactive: { state: 'ended', certainty: 'confirmed' },
  unknown: { state: 'unknown', certainty: 'provisional' },
};
const USE: Readonly<Record<string, Standing>> = {
  active: { state: 'active', certainty: 'confirmed' },
  completed: { state: 'ended', certainty: 'confirmed' },
  intended: { state: 'planned', certainty: 'confirmed' },
  stopped: { state: 'ended', certainty: 'confirmed' },
  'on-hold': { state: 'unknown', certainty: 'provisional' },
};

/** A Device that is affixed to the patient: a pacemaker, a stent. When it was put in, the Device itself does not say. */
export const deviceFacts: Collector = (resource, at) => {
  const status = textOf(resource['status']) ?? 'active';
  if (status === 'entered-in-error') return [];
  const codeable = deviceName(resource);
  if (!codeable) {
    at.problem('Device.type', 'Says nothing that could be looked up');
    return [];
  }
  const standing = DEVICE[status] ?? DEVICE['unknown']!;
  return [
    {
      domain: 'device',
      reference: at.reference,
      expression: 'Device.type',
      // Devices and what is done with them are one in the lexicon.
      ...namedProcedure(codeable, at),
      ...standing,
      ...denied(codeable),
    },
  ];
};

/** A DeviceUseStatement: that a device is or was used, and when. */
export const deviceUseFacts: Collector = (resource, at) => {
  const status = textOf(resource['status']) ?? 'unknown';
  if (status === 'entered-in-error') return [];
  const codeable = deviceOf(resource, at);
  if (!codeable) return [];
  const recorded = readDay(resource['recordedOn'], 'DeviceUseStatement.recordedOn', at);
  const when = readWhen(resource, 'timing', 'DeviceUseStatement', at);
  const date = when.date ?? textOf(resource['recordedOn']);
  return [
    {
      domain: 'device',
      reference: at.reference,
      expression: 'DeviceUseStatement.device',
      // Devices and what is done with them are one in the lexicon.
      ...namedProcedure(codeable, at),
      ...(USE[status] ?? { state: 'unknown', certainty: 'provisional' }),
      ...denied(codeable),
      ...when,
      ...(recorded && { recorded }),
      ...(date !== undefined && { date }),
      ...readSites(resource['bodySite']),
    },
  ];
};

/** "No known devices in use" is no device. */
const denied = (codeable: Codeable): Pick<Fact, 'certainty' | 'blanket'> | undefined =>
  deniesAll(codeable, 'device') && { certainty: 'refuted', blanket: true };

/** The device that is used: one that the record holds, else what the reference calls it. */
function deviceOf(resource: AnyResource, at: Collecting): Codeable | undefined {
  const reference = elementOf(resource['device']);
  const target = at.target(reference);
  const display = textOf(reference?.['display']);
  const found = (target && deviceName(target)) ?? (display === undefined ? undefined : { codings: [], text: display });
  if (!found) at.problem('DeviceUseStatement.device', 'The device that it refers to is not in the record');
  return found;
}

/** Its type, and the first name by which it is called. */
function deviceName(device: AnyResource): Codeable | undefined {
  const type = readCodeable(device['type']);
  const [name] = elementsOf(device['deviceName']).flatMap((one) => textOf(one['name']) ?? []);
  const text = labelOf(type) ?? name;
  if (!type && text === undefined) return undefined;
  return { codings: type?.codings ?? [], ...(text !== undefined && { text }) };
}
