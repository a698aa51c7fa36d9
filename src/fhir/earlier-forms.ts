import { withChanges } from '../kernel/json.ts';
import { isNode, type Node } from './check/visit.ts';
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

/** Where STU3 had its code systems, and where those are in R4 that HL7 Terminology took over. */
const EARLIER_SYSTEM = /^http:\/\/hl7\.org\/fhir\/([a-z-]+)$/;
const OID = 'urn:oid:';
const SYSTEM = 'http://terminology.hl7.org/CodeSystem/';

/**
 * The resource as R4 has it, where it is written as STU3 had it: bare status codes become concepts, an attester's only mode
 * stands by itself, UIDs of images are no URNs any more, and codes name the systems that took over theirs. Whether R4 knows
 * what comes out is not looked at.
 */
export function fromEarlierForms(resource: AnyResource): AnyResource {
  return mapped(resource as Node, (node) =>
    withStatusConcepts(withSingleModes(withPlainUid(withSystem(node)))),
  ) as unknown as AnyResource;
}

function withStatusConcepts(resource: Node): Node {
  const type = String(resource['resourceType']);
  const systems = Object.hasOwn(STATUS_SYSTEMS, type) ? STATUS_SYSTEMS[type]! : {};
  const bare = Object.entries(systems).filter(([element]) => typeof resource[element] === 'string');
  if (bare.length === 0) return resource;
  return withChanges(
    resource,
    Object.fromEntries(bare.map(([element, system]) => [element, { coding: [{ system, code: resource[element] }] }])),
  );
}

function withSingleModes(resource: Node): Node {
  const { resourceType, attester } = resource;
  if (resourceType !== 'Composition' || !Array.isArray(attester)) return resource;
  return withChanges(resource, { attester: attester.map(withSingleMode) });
}

function withSingleMode(attester: unknown): unknown {
  if (!isNode(attester)) return attester;
  const { mode } = attester;
  return Array.isArray(mode) && mode.length === 1 ? withChanges(attester, { mode: mode[0] as unknown }) : attester;
}

function withPlainUid(node: Node): Node {
  const { uid } = node;
  return typeof uid === 'string' && uid.startsWith(OID) ? withChanges(node, { uid: uid.slice(OID.length) }) : node;
}

function withSystem(coding: Node): Node {
  const { system, code } = coding;
  const name = typeof system === 'string' && typeof code === 'string' ? EARLIER_SYSTEM.exec(system)?.[1] : undefined;
  return name === undefined ? coding : withChanges(coding, { system: SYSTEM + name });
}

/** Every object mapped, the innermost first; what nothing changes stays the same object, with the text of its numbers. */
function mapped(value: Node, map: (node: Node) => Node): Node {
  const changes: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(value)) {
    const one = mappedItem(item, map);
    if (one !== item) changes[name] = one;
  }
  return map(Object.keys(changes).length === 0 ? value : withChanges(value, changes));
}

function mappedItem(item: unknown, map: (node: Node) => Node): unknown {
  if (isNode(item)) return mapped(item, map);
  if (!Array.isArray(item)) return item;
  const items = item.map((one) => mappedItem(one, map));
  return items.some((one, index) => one !== item[index]) ? items : item;
}
