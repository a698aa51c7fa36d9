import type { AnyResource } from '../fhir/resource.ts';
import { Failure } from '../kernel/failure.ts';
import { type Entry, type Resolver, withoutVersion } from './bundle-entries.ts';
import { type Element, elementOf, elementsOf, textOf } from './element.ts';

/** Whom a resource speaks of: the Patient, another patient, something that is no patient (a group, a device), or nobody that it names. */
export type About = 'patient' | 'another' | 'no-patient' | 'unsaid';

const SUBJECT_ELEMENTS = ['subject', 'patient', 'individual', 'beneficiary'] as const;

/**
 * The one Patient of the input. The same Patient twice, by fullUrl or id and with the same birth date and gender, is one.
 *
 * @throws Failure `unprocessable` where there is none, or a second one
 */
export function onlyPatient(entries: readonly Entry[]): Entry {
  const patients = entries.filter(({ resource }) => resource.resourceType === 'Patient');
  const [first, ...others] = patients;
  if (!first) {
    throw new Failure('unprocessable', 'No Patient: there is nobody to judge', {
      expression: entries[0]?.place === undefined ? 'Bundle.entry' : 'Bundle',
    });
  }
  const second = others.find((other) => !samePatient(first, other));
  if (second) {
    throw new Failure('unprocessable', 'A second Patient: exactly one can be judged at a time', {
      expression: second.place,
    });
  }
  return first;
}

function samePatient(a: Entry, b: Entry): boolean {
  const sameKey =
    (a.fullUrl !== undefined && a.fullUrl === b.fullUrl) ||
    (a.resource.id !== undefined && a.resource.id === b.resource.id);
  return sameKey && ['birthDate', 'gender'].every((name) => a.resource[name] === b.resource[name]);
}

/** Whom the resource of an entry is about, by the reference in its subject, patient, individual or beneficiary. */
export function aboutWhom(entry: Entry, patient: Entry, resolve: Resolver): About {
  const name = SUBJECT_ELEMENTS.find((candidate) => elementOf(entry.resource[candidate]) !== undefined);
  const reference = name === undefined ? undefined : elementOf(entry.resource[name]);
  if (!reference) return 'unsaid';
  if (isReferenceTo(reference, patient)) return 'patient';
  const target = textOf(reference['reference']);
  if (target === undefined) return byIdentifier(elementsOf(reference['identifier']), patient.resource);
  if (target.startsWith('Patient?')) return byIdentifier(conditionalIdentifier(target), patient.resource);
  const type = resolve(target, entry.resource)?.resourceType ?? typeIn(target) ?? textOf(reference['type']);
  return type === undefined || type === 'Patient' ? 'another' : 'no-patient';
}

/** Whether a Reference element points at the patient, by reference, identifier or condition. */
export function isReferenceTo(reference: Element, patient: Entry): boolean {
  const target = textOf(reference['reference']);
  if (target === undefined) return byIdentifier(elementsOf(reference['identifier']), patient.resource) === 'patient';
  if (target.startsWith('Patient?')) return byIdentifier(conditionalIdentifier(target), patient.resource) === 'patient';
  return isPatient(withoutVersion(target), patient);
}

/** Absolute references must have the Patient's own base, where its fullUrl states one; relative ones are read against it. */
function isPatient(target: string, { resource, fullUrl }: Entry): boolean {
  if (fullUrl !== undefined && target === withoutVersion(fullUrl)) return true;
  if (resource.id === undefined) return false;
  const relative = `Patient/${resource.id}`;
  if (target === relative) return true;
  const absolute = fullUrl?.startsWith('http') === true;
  return !absolute && target.startsWith('http') && target.endsWith(`/${relative}`);
}

/** `Type` of `Type/id`, also at the end of an absolute URL. */
function typeIn(target: string): string | undefined {
  const parts = withoutVersion(target).split('/');
  const type = parts.length < 2 ? undefined : parts[parts.length - 2];
  return type !== undefined && /^[A-Z][A-Za-z]{2,63}$/.test(type) ? type : undefined;
}

function byIdentifier(wanted: readonly Element[], patient: AnyResource): About {
  if (wanted.length === 0) return 'unsaid';
  const own = elementsOf(patient['identifier']);
  const found = wanted.every((identifier) =>
    own.some((one) => one['value'] === identifier['value'] && one['system'] === identifier['system']),
  );
  return found ? 'patient' : 'another';
}

/** The identifier of a conditional reference such as `Patient?identifier=urn:system|value`. */
function conditionalIdentifier(target: string): readonly Element[] {
  const value = new URLSearchParams(target.slice('Patient?'.length)).get('identifier');
  const bar = value?.indexOf('|') ?? -1;
  return value === null || bar < 0
    ? [{ value: target }]
    : [{ system: value.slice(0, bar), value: value.slice(bar + 1) }];
}
