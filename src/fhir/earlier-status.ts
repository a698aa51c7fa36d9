import type { AnyResource } from './resource.ts';

/** Elements that were a code in STU3 and are a CodeableConcept of a required value set in R4, with the system of that. */
const STATUS_SYSTEMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AllergyIntolerance: {
    clinicalStatus: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical',
    verificationStatus: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification',
  },
  Condition: {
    clinicalStatus: 'http://terminology.hl7.org/CodeSystem/condition-clinical',
    verificationStatus: 'http://terminology.hl7.org/CodeSystem/condition-ver-status',
  },
};

/** The resource with the bare status codes of STU3 as the concepts that they became in R4; whether R4 knows such a code is not looked at. */
export function withStatusConcepts(resource: AnyResource): AnyResource {
  const systems = Object.hasOwn(STATUS_SYSTEMS, resource.resourceType) ? STATUS_SYSTEMS[resource.resourceType]! : {};
  const bare = Object.entries(systems).filter(([element]) => typeof resource[element] === 'string');
  if (bare.length === 0) return resource;
  const concepts = bare.map(([element, system]) => [element, { coding: [{ system, code: resource[element] }] }]);
  return { ...resource, ...Object.fromEntries(concepts) };
}
